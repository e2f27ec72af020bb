import type { BudgetRow } from '../../domain/budget/budget';
import { renumber } from '../../domain/budget/row-order';
import type { BudgetId, RowId } from '../../domain/ids';
import type { Ore } from '../../domain/money/ore';
import type { OwnCell, OwnRow } from './own-budget';

/** Amounts and rejected texts by year, as a budget row holds them. */
export function recordsOf(cells: readonly OwnCell[]): Pick<BudgetRow, 'amounts' | 'rejected'> {
  const amounts: Record<string, Ore> = {};
  const rejected: Record<string, string> = {};
  for (const { year, entry } of cells) {
    if (entry.kind === 'amount') amounts[String(year)] = entry.ore;
    if (entry.kind === 'rejected') rejected[String(year)] = entry.text;
  }
  return { amounts, rejected };
}

/** A line of the sheet as a budget row of the given budget, at the given place in its list. */
export function budgetRowOf(
  own: OwnRow,
  stored: BudgetRow | undefined,
  budgetId: BudgetId,
  position: number,
): BudgetRow {
  const figures =
    own.rule.kind === 'entered'
      ? recordsOf(own.cells)
      : { amounts: stored?.amounts ?? {}, rejected: stored?.rejected ?? {} };
  const base = {
    id: own.id,
    budgetId,
    position,
    label: own.label,
    rule: own.rule,
    ...figures,
    notes: stored?.notes ?? {},
  };
  switch (own.kind.section) {
    case 'cost':
    case 'inKind':
      return { ...base, ...own.kind };
    case 'financing':
      return { ...base, ...own.kind, isGrant: stored?.section === 'financing' && stored.isGrant };
  }
}

/** All rows as the edited sheet has them. Rates no longer name rows that are gone. */
export function editedRows(
  rows: readonly OwnRow[],
  stored: readonly BudgetRow[],
  budgetId: BudgetId,
): readonly BudgetRow[] {
  const byId = new Map<RowId, BudgetRow>(stored.map((row) => [row.id, row]));
  const present = new Set(rows.map((row) => row.id));
  const made = rows.map((own, index) => budgetRowOf(own, byId.get(own.id), budgetId, index));
  return renumber(
    made.map((row) =>
      row.rule.kind === 'rate' && row.rule.of.some((id) => byId.has(id) && !present.has(id))
        ? { ...row, rule: { ...row.rule, of: row.rule.of.filter((id) => present.has(id) || !byId.has(id)) } }
        : row,
    ),
  );
}
