import { inTableOrder, type BudgetRow } from '../../domain/budget/budget';
import { insertAt, renumber } from '../../domain/budget/row-order';
import type { CellEntry } from '../../domain/command/command';
import type { RowId } from '../../domain/ids';
import type { OwnKind } from './own-budget';
import type { OwnChange } from './own-changes';

type Rows = readonly BudgetRow[];

/**
 * The rows with the chosen changes made, in any order of choosing. A change to a row that is not there is passed over;
 * pass the changes in the order `diffOwnWorkbook` gave them so that rows find their place.
 */
export function applyOwnChanges(rows: Rows, changes: readonly OwnChange[]): Rows {
  const gone = new Set(
    changes.filter((change) => change.kind === 'rowDeleted').map((change) => change.rowId),
  );
  return changes.reduce<Rows>(applyChange, withoutRows(rows, gone));
}

function withoutRows(rows: Rows, gone: ReadonlySet<RowId>): Rows {
  if (gone.size === 0) return rows;
  const left = rows.filter((row) => !gone.has(row.id));
  return renumber(
    left.map((row) =>
      row.rule.kind === 'rate' && row.rule.of.some((id) => gone.has(id))
        ? { ...row, rule: { ...row.rule, of: row.rule.of.filter((id) => !gone.has(id)) } }
        : row,
    ),
  );
}

function applyChange(rows: Rows, change: OwnChange): Rows {
  if (change.kind === 'rowInserted') {
    return rows.some((row) => row.id === change.rowId) ? rows : placed(rows, change.row, change.after);
  }
  const row = rows.find((one) => one.id === change.rowId);
  if (!row) return rows;
  if (change.kind === 'rowMoved') return placed(without(rows, row), row, change.after);
  if (change.kind === 'groupChanged') {
    return placed(renumber(without(rows, row)), withKind(row, change.toKind), change.after);
  }
  const changed = edited(row, change);
  return rows.map((one) => (one === row ? changed : one));
}

const without = (rows: Rows, row: BudgetRow): Rows => rows.filter((one) => one !== row);

const inSameList = (a: BudgetRow, b: BudgetRow): boolean =>
  a.section === b.section && (a.section !== 'financing' || b.section !== 'financing' || a.group === b.group);

/** Puts a row after the nearest of the rows it stood after in the sheet. */
function placed(rows: Rows, row: BudgetRow, after: readonly RowId[]): Rows {
  const list = inTableOrder(rows.filter((one) => inSameList(one, row)));
  const nearest = after.find((id) => list.some((one) => one.id === id));
  return insertAt(rows, row, list.findIndex((one) => one.id === nearest) + 1);
}

function withEntry(row: BudgetRow, year: number, entry: CellEntry): BudgetRow {
  const key = String(year);
  const others = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
  const [amounts, rejected] = [others(row.amounts), others(row.rejected)];
  if (entry.kind === 'amount') amounts[key] = entry.ore;
  if (entry.kind === 'rejected') rejected[key] = entry.text;
  return { ...row, rule: { kind: 'entered' }, amounts, rejected };
}

function withKind(row: BudgetRow, kind: OwnKind): BudgetRow {
  if (row.section === 'cost' && kind.section === 'cost') return { ...row, category: kind.category };
  if (row.section === 'inKind' && kind.section === 'inKind') return { ...row, category: kind.category };
  return row.section === 'financing' && kind.section === 'financing' ? { ...row, group: kind.group } : row;
}

type FieldChange = Exclude<OwnChange, { readonly kind: 'rowInserted' | 'rowMoved' | 'groupChanged' }>;

function edited(row: BudgetRow, change: FieldChange): BudgetRow {
  switch (change.kind) {
    case 'amountChanged':
      return withEntry(row, change.year, change.after);
    case 'labelRenamed':
      return { ...row, label: change.after };
    case 'categoryChanged':
      return withKind(row, change.after);
    case 'percentChanged':
      return 'percent' in row.rule ? { ...row, rule: { ...row.rule, percent: change.after } } : row;
    case 'ruleReplaced':
      return { ...row, rule: { kind: 'entered' }, amounts: change.amounts, rejected: change.rejected };
    case 'rowDeleted':
      return row;
  }
}
