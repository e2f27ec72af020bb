import type { BudgetRow } from '../../domain/budget/budget';
import { calculateBudget, type BudgetFigures } from '../../domain/budget/calculate-budget';
import type { RowId } from '../../domain/ids';
import { printedKronor, ZERO_ORE } from '../../domain/money/ore';
import type { YearAmounts } from './import-amounts';

const RULE_ORDER = ['rate', 'share', 'remainder', 'entered'] as const;

const byRule = (a: BudgetRow, b: BudgetRow): number =>
  RULE_ORDER.indexOf(a.rule.kind) - RULE_ORDER.indexOf(b.rule.kind);

function printsTheSame(row: BudgetRow, imported: YearAmounts, figures: BudgetFigures): boolean {
  return figures.years.every((year, index) => {
    const computed = figures.rows.get(row.id)?.byYear[index] ?? ZERO_ORE;
    return printedKronor(computed) === printedKronor(imported[String(year)] ?? ZERO_ORE);
  });
}

/** The wrong row that depends on no other wrong one, so that mending it may mend the rest. */
function firstWrong(wrong: readonly BudgetRow[]): BudgetRow | undefined {
  const ids = new Set(wrong.map((row) => row.id));
  const stands = (row: BudgetRow): boolean =>
    row.rule.kind !== 'rate' || !row.rule.of.some((id) => ids.has(id));
  const sorted = [...wrong].sort(byRule);
  return sorted.find(stands) ?? sorted[0];
}

const asEntered = (row: BudgetRow, amounts: YearAmounts): BudgetRow => ({
  ...row,
  rule: { kind: 'entered' },
  amounts,
});

/** A rate row must not point to rows that are gone; without any base left it keeps the figures it had. */
function withoutLostBases(
  rows: readonly BudgetRow[],
  figuresBefore: (row: BudgetRow) => YearAmounts,
): readonly BudgetRow[] {
  const ids = new Set(rows.map((row) => row.id));
  return rows.map((row) => {
    if (row.rule.kind !== 'rate') return row;
    const of = row.rule.of.filter((id) => ids.has(id));
    if (of.length === row.rule.of.length) return row;
    return of.length === 0 ? asEntered(row, figuresBefore(row)) : { ...row, rule: { ...row.rule, of } };
  });
}

/**
 * Lets computed rows keep their rule where the rule, on the new figures, prints what the sheet prints; the others
 * become entered with the sheet's amounts. `imported` holds the rows that the sheet gives figures for.
 */
export function settleRules(
  rows: readonly BudgetRow[],
  years: readonly number[],
  imported: ReadonlyMap<RowId, YearAmounts>,
  figuresBefore: (row: BudgetRow) => YearAmounts,
): readonly BudgetRow[] {
  const settled = withoutLostBases(rows, (row) => imported.get(row.id) ?? figuresBefore(row));
  const figures = calculateBudget(settled, years);
  const wrong = settled.filter((row) => {
    const amounts = imported.get(row.id);
    return row.rule.kind !== 'entered' && amounts !== undefined && !printsTheSame(row, amounts, figures);
  });
  const first = firstWrong(wrong);
  if (!first) return settled;
  const mended = settled.map((row) =>
    row.id === first.id ? asEntered(row, imported.get(row.id) ?? {}) : row,
  );
  return settleRules(mended, years, imported, figuresBefore);
}
