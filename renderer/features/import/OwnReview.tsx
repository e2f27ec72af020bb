import type { KeyboardEvent } from 'react';
import type { BudgetDocument } from '@renderer/data';
import { AcceptButton } from './AcceptButton';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { RadioField } from '@renderer/ui/RadioField';
import { TextField } from '@renderer/ui/TextField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { UnderstoodWorkbook } from '@renderer/workbook/import/understand-workbook';
import { isLocked } from '@shared/domain/budget/budget';
import { isSameRecord } from '@shared/domain/command/history';
import type { OwnBudget } from '@shared/sheets/own-workbook/own-budget';
import { appText } from '@shared/text/sv-app';
import { describeVersion } from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';
import { describeOwnNote } from '@shared/text/sv-own-workbook';
import { finishImport } from './finish-import';
import { confirmsImport, leavesImport } from './keys';
import { ImportDifference } from './ImportDifference';
import { OwnChanges } from './OwnChanges';
import { useAccept } from './use-accept';
import { useOwnChanges, type OwnChoices } from './use-own-changes';

export interface OwnReviewProps {
  readonly document: BudgetDocument;
  readonly own: OwnBudget;
  readonly workbook: UnderstoodWorkbook;
  readonly onLeave: () => void;
  readonly onReadAsSheet: () => void;
}

/** A workbook that was exported from here: what has been changed in it since, change by change. */
export function OwnReview({ document, own, workbook, onLeave, onReadAsSheet }: OwnReviewProps) {
  const { fileName } = workbook;
  const choices = useOwnChanges(document, own, fileName);
  const { changes, chosen, isReady, origin, base, after } = choices;
  const isSame = changes.length === 0;
  const { isAccepting, acceptOnce } = useAccept(async () => {
    const end = { fileName, budgetId: choices.target, document, table: null };
    return isReady && (await finishImport(choices.command(), end));
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (leavesImport(event)) onLeave();
    else if (confirmsImport(event)) void acceptOnce();
  };
  const hasNothingToDo = isSame && origin === 'thisVersion';
  return (
    <div className="view import-review" onKeyDown={onKeyDown}>
      <div className="view-head-kept">
        <ViewHeader
          title={importText.ownTitle(fileName)}
          state={isSame ? sameAs(document, own) : importText.ownState(chosen.length, changes.length)}
          actions={
            <>
              <Button hint="Esc" onPress={onLeave}>
                {hasNothingToDo ? importText.chooseAnother : appText.cancel}
              </Button>
              {!hasNothingToDo && (
                <AcceptButton
                  isReady={isReady}
                  isAccepting={isAccepting}
                  onAccept={() => void acceptOnce()}
                />
              )}
            </>
          }
          takesFocus
        />
      </div>
      <OriginMessage document={document} own={own} origin={origin} />
      {!isSame && <OwnChanges choices={choices} />}
      {!hasNothingToDo && <OwnDestination choices={choices} />}
      {!isSame && (
        <ImportDifference
          before={{ rows: base.rows, years: base.budget.years }}
          after={{ rows: after, years: base.budget.years }}
        />
      )}
      {own.notes.length > 0 && (
        <section className="panel import-section" aria-labelledby="import-own-notes">
          <h2 id="import-own-notes">{importText.ownNotes}</h2>
          <ul className="import-reasons">
            {own.notes.map((note, index) => (
              <li key={index}>{describeOwnNote(note)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="view-actions">
        <Button onPress={onReadAsSheet}>{importText.ownReadAsSheet}</Button>
      </div>
    </div>
  );
}

/** A workbook that nobody changed may still be older than the budget it came from. */
const sameAs = ({ rows }: BudgetDocument, { stored }: OwnBudget): string =>
  isSameRecord(stored.rows, rows) ? importText.ownSame : importText.ownUntouched;

function OriginMessage({
  document,
  own,
  origin,
}: Pick<OwnReviewProps, 'document' | 'own'> & Pick<OwnChoices, 'origin'>) {
  if (origin === 'otherProject') {
    return <Message tone="warning">{importText.ownOtherProject(own.stored.project.name)}</Message>;
  }
  if (origin === 'otherVersion') {
    return <Message tone="warning">{importText.ownOtherVersion(describeVersion(own.stored.budget))}</Message>;
  }
  return isLocked(document.budget) ? <Message tone="note">{importText.ownLocked}</Message> : null;
}

function OwnDestination({ choices }: { readonly choices: OwnChoices }) {
  const { goal, setGoal, name, setName, canChangeHere } = choices;
  return (
    <section className="panel import-section" aria-labelledby="import-own-to">
      <h2 id="import-own-to">{importText.ownTo}</h2>
      <RadioField
        label={importText.ownTo}
        isLabelHidden
        value={goal}
        options={[
          { value: 'here', label: importText.ownHere, isDisabled: !canChangeHere },
          { value: 'version', label: importText.asVersion },
        ]}
        onChange={setGoal}
      />
      {goal === 'version' && (
        <div className="import-fields">
          <TextField
            label={importText.versionName}
            value={name}
            error={name.trim() === '' ? importText.versionNameMissing : undefined}
            onChange={setName}
          />
        </div>
      )}
    </section>
  );
}
