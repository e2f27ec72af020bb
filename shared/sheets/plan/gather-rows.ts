import type { BudgetRow } from '../../domain/budget/budget';
import type { BudgetId, RowId } from '../../domain/ids';
import { printedKronor, type Ore } from '../../domain/money/ore';
import type { RecognisedTable, RowTarget } from '../recognised';
import { addAmounts, isWithinLimit, type BlockedRow, type ReadRow, type YearAmounts } from './import-amounts';

/** A sheet's row and the budget row that takes its figures. */
export interface Placed {
  readonly read: ReadRow;
  readonly row: BudgetRow;
}

export interface Gathered {
  readonly amounts: ReadonlyMap<RowId, YearAmounts>;
  readonly rows: ReadonlyMap<RowId, BudgetRow>;
  readonly blocked: readonly BlockedRow[];
}

function tooLarge(table: RecognisedTable, { rowId }: ReadRow): BlockedRow {
  const row = table.rows.find((one) => one.id === rowId);
  const place = row?.place ?? { sheet: table.sheet, row: 0, column: 0 };
  const label = row?.label ?? '';
  return { rowId, label, place, shown: label, problem: { code: 'tooLarge', text: label } };
}

/** Adds up what the sheet gives for each row of the budget: several of its rows may go into one. */
export function gatherRows(table: RecognisedTable, placed: readonly Placed[]): Gathered {
  const amounts = new Map<RowId, YearAmounts>();
  const rows = new Map<RowId, BudgetRow>();
  const blocked: BlockedRow[] = [];
  for (const { read, row } of placed) {
    const sum = addAmounts(amounts.get(row.id) ?? {}, read.amounts);
    if (!isWithinLimit(sum)) {
      blocked.push(tooLarge(table, read));
      continue;
    }
    amounts.set(row.id, sum);
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return { amounts, rows, blocked };
}

/** An entered row of its own for a recognised row. */
export function newRow(id: RowId, budgetId: BudgetId, label: string, target: RowTarget): BudgetRow {
  const rule = { kind: 'entered' } as const;
  const base = { id, budgetId, label, position: 0, rule, amounts: {}, rejected: {}, notes: {} };
  return target.section === 'financing' ? { ...base, ...target, isGrant: false } : { ...base, ...target };
}

/** Numbers the rows within their section and group, in the order they stand. */
export function inPlace(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const next = new Map<string, number>();
  return rows.map((row) => {
    const part = row.section === 'financing' ? row.group : row.section;
    const position = next.get(part) ?? 0;
    next.set(part, position + 1);
    return { ...row, position };
  });
}

/** Whole kronor that the current budget prints already say nothing new: its öre stay. */
export function keepKnownOre(imported: YearAmounts, known: YearAmounts): YearAmounts {
  const entries = Object.entries(imported).map(([year, amount]): [string, Ore] => {
    const before = known[year];
    const isSame =
      before !== undefined && amount % 100 === 0 && printedKronor(before) === printedKronor(amount);
    return [year, isSame ? before : amount];
  });
  return Object.fromEntries(entries);
}
