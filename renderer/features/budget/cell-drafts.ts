import { draftsIn, dropDraft } from '@renderer/stores/draft-store';
import { isLocked, type Budget, type BudgetRow } from '@shared/domain/budget/budget';
import { entryFromText, entryOf } from '@shared/domain/budget/cell-entry';
import type { BudgetId } from '@shared/domain/ids';

const placeOf = (budgetId: BudgetId): string => `${budgetId}/`;

/** The name a cell's draft is kept under; the column is a key of the grid. */
export const cellField = ({ budgetId, id }: BudgetRow, column: string): string =>
  `${placeOf(budgetId)}${id}/${column}`;

/** Text typed in a cell and not saved, because the window went away. */
export interface CellDraft {
  readonly field: string;
  readonly text: string;
  /** null: the row is gone. */
  readonly row: BudgetRow | null;
  /** null: the label. */
  readonly year: number | null;
  /** Whether the cell can take it: then its editor opens with it. */
  readonly canOpen: boolean;
}

/** Whether the text had been saved after all, before the window went away. */
function isSaved(row: BudgetRow, year: number | null, text: string): boolean {
  if (year === null) return row.label === text;
  return JSON.stringify(entryFromText(text)) === JSON.stringify(entryOf(row, year));
}

/** The drafts of one budget that still say something new; those that were saved are forgotten. */
export function cellDrafts(budget: Budget, rows: readonly BudgetRow[]): readonly CellDraft[] {
  return draftsIn(placeOf(budget.id)).flatMap(({ field, text }): CellDraft[] => {
    const [, rowId = '', column = ''] = field.split('/');
    const row = rows.find(({ id }) => id === rowId) ?? null;
    const year = column === 'label' ? null : Number(column);
    if (row && isSaved(row, year, text)) {
      dropDraft(field);
      return [];
    }
    const isEntered = year === null || (row?.rule.kind === 'entered' && budget.years.includes(year));
    return [{ field, text, row, year, canOpen: row !== null && isEntered && !isLocked(budget) }];
  });
}
