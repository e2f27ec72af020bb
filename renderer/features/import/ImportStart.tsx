import type { KeyboardEvent } from 'react';
import type { BudgetDocument } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { ChooseFile } from '@renderer/ui/ChooseFile';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { OpenedFile } from '@shared/ipc/desktop-api';
import type { SheetLayout } from '@shared/sheets/layout-key';
import { formatDay } from '@shared/text/format';
import { describeVersion } from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';
import { NoticesPanel } from './NoticesPanel';

export interface ImportStartProps {
  readonly document: BudgetDocument;
  readonly layouts: readonly SheetLayout[];
  /** Why the last file could not be read. */
  readonly problem: string | null;
  readonly onFile: (file: OpenedFile) => void;
  readonly onProblem: (problem: string) => void;
}

/** What can be imported, the way to choose a file, and what earlier imports have left behind. */
export function ImportStart({ document, layouts, problem, onFile, onProblem }: ImportStartProps) {
  const { project, budget, notices, rows } = document;
  const toBudget = (): void => {
    navigate({ place: 'budget', projectId: project.id, budgetId: budget.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') toBudget();
  };
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <ViewHeader
        title={importText.title}
        state={importText.toVersion(describeVersion(budget))}
        actions={<Button onPress={toBudget}>{importText.backToBudget}</Button>}
        takesFocus
      />
      {problem !== null && (
        <Message tone="error" isAlert>
          {problem}
        </Message>
      )}
      <ChooseFile
        text={importText}
        isAgain={problem !== null}
        open={() => platform.openWorkbook()}
        onFile={onFile}
        onProblem={onProblem}
      />
      <NoticesPanel budgetId={budget.id} notices={notices} rows={rows} />
      <RememberedLayouts layouts={layouts} />
    </div>
  );
}

function RememberedLayouts({ layouts }: Pick<ImportStartProps, 'layouts'>) {
  if (layouts.length === 0) return null;
  const newestFirst = [...layouts].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return (
    <section className="panel import-section" aria-labelledby="import-layouts">
      <h2 id="import-layouts">{importText.layouts}</h2>
      <p className="prose muted">{importText.layoutsHelp}</p>
      <ul>
        {newestFirst.map((layout) => (
          <li key={layout.key}>
            {importText.layoutLine(
              layout.financier,
              formatDay(layout.savedAt),
              Object.keys(layout.targets).length,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
