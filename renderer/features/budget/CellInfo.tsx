import type { BudgetRow } from '@shared/domain/budget/budget';
import type { BudgetFigures } from '@shared/domain/budget/calculate-budget';
import { entryProblem } from '@shared/domain/budget/cell-entry';
import type { ProjectId } from '@shared/domain/ids';
import { inKronor } from '@shared/text/format';
import { describeAmountProblem } from '@shared/text/sv-amount';
import { describeRule } from '@shared/text/sv-budget';
import { gridText } from '@shared/text/sv-budget-grid';
import { CellHistory } from './CellHistory';

export interface CellInfoProps {
  readonly projectId: ProjectId;
  readonly row: BudgetRow | undefined;
  readonly year: number | null;
  readonly rows: readonly BudgetRow[];
  readonly figures: BudgetFigures;
}

/** The line above the grid: the cell's exact amount, how it comes about, its error, its note and its last change. */
export function CellInfo({ projectId, row, year, rows, figures }: CellInfoProps) {
  return (
    <div className="cell-info">
      {row ? (
        <>
          <CellState row={row} year={year} rows={rows} figures={figures} />
          <CellHistory projectId={projectId} row={row} year={year} rows={rows} />
        </>
      ) : (
        <p className="muted">{gridText.noRow}</p>
      )}
    </div>
  );
}

interface CellStateProps extends Omit<CellInfoProps, 'projectId'> {
  readonly row: BudgetRow;
}

function CellState({ row, year, rows, figures }: CellStateProps) {
  const line = figures.rows.get(row.id);
  const amount = year === null ? line?.total : line?.byYear[figures.years.indexOf(year)];
  const problem = year === null ? undefined : entryProblem(row, year);
  const note = row.notes[year === null ? 'label' : String(year)];
  const rule = describeRule(row.rule, rows) || gridText.enteredCell;
  return (
    <p className="cell-state" aria-live="polite">
      <strong>{[row.label, year].filter((part) => part !== null && part !== '').join(' ')}</strong>
      {problem ? (
        <span className="cell-info-error">{describeAmountProblem(problem)}</span>
      ) : (
        amount !== undefined && <span className="figure">{inKronor(amount)}</span>
      )}
      <span className="muted">{rule}</span>
      {note !== undefined && <span>{`${gridText.note}: ${note}`}</span>}
    </p>
  );
}
