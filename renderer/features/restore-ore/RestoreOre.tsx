import { useMemo, useState } from 'react';
import { dispatch, type BudgetDocument } from '@renderer/data';
import { showMessage } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import { isSameRecord } from '@shared/domain/command/history';
import type { FigurePlace } from '@shared/domain/restore-ore/printed-table';
import type { RestoreProblem } from '@shared/domain/restore-ore/restored-ore';
import { printedTableOf, rowsWithRestoredOre } from '@shared/domain/restore-ore/printed-table-of';
import { describeProblem } from '@shared/text/sv-commands';
import { restoreOreText } from '@shared/text/sv-restore-ore';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';
import { readDeclared, tableLines, type DeclaredEntries, type EntryProblem } from './declared-entries';
import { FailedSearch } from './FailedSearch';
import { PrintedForm } from './PrintedForm';
import { RestoredTable } from './RestoredTable';
import { useSearch, type Search } from './use-search';

export interface RestoreOreProps {
  readonly document: BudgetDocument;
  readonly onLeave: () => void;
}

type Found = Extract<Search, { state: 'found' }>;

/** The budget's rows with the öre found, as one step to undo. Tells whether it was done. */
async function applyOre({ budget }: BudgetDocument, { request, restored }: Found): Promise<boolean> {
  const rows = rowsWithRestoredOre(request.rows, restored);
  const steps = [{ kind: 'replaceRows', budgetId: budget.id, rows }] as const;
  const outcome = await dispatch({ kind: 'batch', purpose: 'restoreOre', detail: budget.name, steps });
  showMessage(
    outcome.ok
      ? { tone: 'good', text: restoreOreViewText.applied(restored.changedCells) }
      : { tone: 'error', text: describeProblem(outcome.error) },
  );
  return outcome.ok;
}

/** Asks for the printed sums, searches, and shows what was found before anything changes. */
export function RestoreOre({ document, onLeave }: RestoreOreProps) {
  const { rows, budget } = document;
  const [entries, setEntries] = useState<DeclaredEntries>({});
  const [wrong, setWrong] = useState<readonly EntryProblem[]>([]);
  const { search, begin, startOver } = useSearch();
  const figures = useMemo(() => calculateBudget(rows, budget.years), [rows, budget.years]);
  const lines = useMemo(() => tableLines(rows, budget.years), [rows, budget.years]);

  const start = (typed: DeclaredEntries, keepsRules: boolean): void => {
    const declared = readDeclared(lines, figures, typed);
    setEntries(typed);
    setWrong(declared.ok ? [] : declared.error);
    if (!declared.ok) startOver();
    else void begin({ rows, table: printedTableOf(rows, budget.years, declared.value), keepsRules });
  };
  // An answer about rows that have changed since, e.g. by an undo, is about nothing.
  if (search.state === 'found' && isSameRecord(search.request.rows, rows)) {
    const apply = async (): Promise<void> => {
      if (await applyOre(document, search)) onLeave();
    };
    const actions = <FoundActions onApply={() => void apply()} onChange={startOver} onLeave={onLeave} />;
    return <RestoredTable lines={lines} found={search} actions={actions} />;
  }
  return (
    <div className="view">
      <ViewHeader
        title={restoreOreText.title}
        state={restoreOreText.why}
        actions={
          <>
            <Button type="submit" form={FORM} tone="primary" isDisabled={search.state === 'searching'}>
              {restoreOreViewText.search}
            </Button>
            <Button onPress={onLeave}>{restoreOreText.cancel}</Button>
          </>
        }
      />
      {search.state === 'failed' && (
        <FailedSearch
          failed={search}
          onWithoutRules={() => {
            start(entries, false);
          }}
        />
      )}
      <PrintedForm
        id={FORM}
        lines={lines}
        figures={figures}
        entries={entries}
        wrong={wrong}
        conflicting={search.state === 'failed' ? conflictingPlaces(search.problem) : []}
        onSearch={(typed) => {
          start(typed, true);
        }}
      />
    </div>
  );
}

const FORM = 'printed-table';

/** The figures that a failed search points at. */
const conflictingPlaces = (problem: RestoreProblem): readonly FigurePlace[] =>
  (problem.code === 'impossible' ? problem.figures : problem.misses).map(({ place }) => place);

interface FoundActionsProps {
  readonly onApply: () => void;
  readonly onChange: () => void;
  readonly onLeave: () => void;
}

function FoundActions({ onApply, onChange, onLeave }: FoundActionsProps) {
  return (
    <>
      <Button tone="primary" onPress={onApply}>
        {restoreOreText.apply}
      </Button>
      <Button onPress={onChange}>{restoreOreViewText.changeFigures}</Button>
      <Button onPress={onLeave}>{restoreOreText.cancel}</Button>
    </>
  );
}
