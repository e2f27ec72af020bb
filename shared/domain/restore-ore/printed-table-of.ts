import { inTableOrder, type BudgetRow } from '../budget/budget';
import { calculateBudget } from '../budget/calculate-budget';
import type { RowId } from '../ids';
import { printedKronor, ZERO_ORE, type Ore } from '../money/ore';
import type { PrintedLine, PrintedRow, PrintedTable, SumName } from './printed-table';
import type { RestoredOre } from './restored-ore';

/** The figures that stand in the source beside the entered cells, in whole kronor. */
export interface DeclaredFigures {
  /** Row totals, and the printed cells of rows that a rule computes (an entered row's cells are the budget's own). */
  readonly rows: ReadonlyMap<RowId, PrintedLine>;
  readonly sums: Readonly<Record<SumName, PrintedLine | null>>;
}

function printedRow(row: BudgetRow, years: readonly number[], declared: PrintedLine | undefined): PrintedRow {
  const group = row.section === 'financing' ? row.group : null;
  const line = { rowId: row.id, section: row.section, group, total: declared?.total ?? null };
  if (row.rule.kind !== 'entered')
    return { ...line, byYear: years.map((_, at) => declared?.byYear[at] ?? null) };
  const amounts = years.map((year): Ore | null => row.amounts[String(year)] ?? null);
  const known = amounts.map((amount) => (amount !== null && amount % 100 !== 0 ? amount : null));
  const byYear = amounts.map((amount) => (amount === null ? null : printedKronor(amount)));
  return known.some((amount) => amount !== null) ? { ...line, byYear, known } : { ...line, byYear };
}

/**
 * Makes the printed table of a budget whose entered cells are whole kronor; a cell that has öre already keeps them.
 * Cells of computed rows are targets only where the source prints them.
 */
export const printedTableOf = (
  rows: readonly BudgetRow[],
  years: readonly number[],
  declared: DeclaredFigures,
): PrintedTable => ({
  years,
  rows: inTableOrder(rows).map((row) => printedRow(row, years, declared.rows.get(row.id))),
  sums: declared.sums,
});

/** The same table for restoring without rules: computed cells that the source does not print, as the budget prints them now. */
export function withComputedCells(table: PrintedTable, rows: readonly BudgetRow[]): PrintedTable {
  const figures = calculateBudget(rows, table.years).rows;
  const computed = new Set(rows.flatMap((row) => (row.rule.kind === 'entered' ? [] : [row.id])));
  const fill = (row: PrintedRow): PrintedRow => {
    if (!computed.has(row.rowId)) return row;
    const now = figures.get(row.rowId)?.byYear;
    return { ...row, byYear: row.byYear.map((kr, at) => kr ?? printedKronor(now?.[at] ?? ZERO_ORE)) };
  };
  return { ...table, rows: table.rows.map(fill) };
}

/** The budget's rows with the restored öre; a row whose computed cells were restored too becomes an entered row. */
export function rowsWithRestoredOre(rows: readonly BudgetRow[], restored: RestoredOre): readonly BudgetRow[] {
  const amounts = new Map<RowId, Record<string, Ore>>();
  for (const { rowId, year, ore } of restored.cells) {
    amounts.set(rowId, { ...amounts.get(rowId), [String(year)]: ore });
  }
  return rows.map((row) => {
    const found = amounts.get(row.id);
    return found ? { ...row, rule: { kind: 'entered' }, amounts: { ...row.amounts, ...found } } : row;
  });
}
