import { useEffect, useRef, type ClipboardEvent, type SyntheticEvent } from 'react';
import { Message } from '@renderer/ui/Message';
import type { BudgetFigures } from '@shared/domain/budget/calculate-budget';
import type { FigurePlace } from '@shared/domain/restore-ore/printed-table';
import { describePlace, restoreOreText } from '@shared/text/sv-restore-ore';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';
import { placeKey, type DeclaredEntries, type EntryProblem, type TableLine } from './declared-entries';
import { pastedEntries } from './paste-figures';
import { PrintedBox } from './PrintedBox';
import { PrintedTableFrame } from './PrintedTableFrame';
import { nameIn } from './row-names';

export interface PrintedFormProps {
  readonly id: string;
  readonly lines: readonly TableLine[];
  readonly figures: BudgetFigures;
  readonly entries: DeclaredEntries;
  readonly wrong: readonly EntryProblem[];
  /** Figures that the last search could not make true. */
  readonly conflicting: readonly FigurePlace[];
  readonly onSearch: (typed: DeclaredEntries) => void;
}

/** The boxes as they stand in the form; the form itself keeps the text, so that a keystroke touches nothing else. */
function textsIn(form: HTMLFormElement): DeclaredEntries {
  const texts = [...new FormData(form)].flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text] as const] : [],
  );
  return Object.fromEntries(texts);
}

function fillIn(form: HTMLFormElement, texts: DeclaredEntries): void {
  for (const [key, text] of Object.entries(texts)) {
    const box = form.elements.namedItem(key);
    if (box instanceof HTMLInputElement) box.value = text;
  }
}

/** The table as printed, with a box for every sum, total and computed cell that the source declares. */
export function PrintedForm({ id, lines, figures, entries, wrong, conflicting, onSearch }: PrintedFormProps) {
  const nameOf = nameIn(lines);
  const wrongKeys = new Set([...wrong.map(({ place }) => place), ...conflicting].map(placeKey));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong.length > 0) form.current?.querySelector<HTMLInputElement>('input[data-invalid]')?.focus();
  }, [wrong]);
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSearch(textsIn(event.currentTarget));
  };
  const onPaste = (event: ClipboardEvent<HTMLFormElement>): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const pasted = pastedEntries(lines, event.target.name, event.clipboardData.getData('text/plain'));
    if (!pasted) return;
    event.preventDefault();
    fillIn(event.currentTarget, pasted);
  };
  return (
    <form ref={form} id={id} className="restore-form" noValidate onSubmit={onSubmit} onPaste={onPaste}>
      <p className="prose">
        {restoreOreText.what} {restoreOreViewText.task}
      </p>
      {wrong.length > 0 && (
        <Message tone="error" isAlert>
          {wrong.map(({ place, text }) => (
            <p key={placeKey(place)}>{restoreOreViewText.notWhole(describePlace(place, nameOf), text)}</p>
          ))}
        </Message>
      )}
      <PrintedTableFrame caption={restoreOreViewText.printedTitle} years={figures.years} lines={lines}>
        {(line, place) => (
          <PrintedBox
            line={line}
            place={place}
            figures={figures}
            entry={entries[placeKey(place)]}
            label={describePlace(place, nameOf)}
            isWrong={wrongKeys.has(placeKey(place))}
          />
        )}
      </PrintedTableFrame>
    </form>
  );
}
