import type { BudgetRow } from '@shared/domain/budget/budget';
import { Decimal } from 'decimal.js';

/** A line of figures in kronor: a value per year and their sum. */
export interface DecimalFigures {
  readonly byYear: readonly Decimal[];
  readonly total: Decimal;
}

/** Row id, "bookedCosts", "financing", "public", "private" or "balance" → its figures. */
export type DecimalBudget = ReadonlyMap<string, DecimalFigures>;

const ZERO = new Decimal(0);
const sum = (values: readonly Decimal[]): Decimal => values.reduce((a, b) => a.plus(b), ZERO);
const figures = (byYear: readonly Decimal[]): DecimalFigures => ({ byYear, total: sum(byYear) });
const inOre = (kronor: Decimal): Decimal => kronor.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

/**
 * A budget computed as a program without öre computes it: kronor kept as decimal text (a Decimal cannot be stored),
 * every figure of the table by decimal.js. Rate rows must come after the rows they build on.
 */
export function calculateWithDecimal(
  rows: readonly BudgetRow[],
  texts: ReadonlyMap<string, readonly string[]>,
  years: readonly number[],
): DecimalBudget {
  const all = new Map<string, DecimalFigures>();
  const perYear = (value: (column: number) => Decimal): DecimalFigures =>
    figures(years.map((_, column) => value(column)));
  const at = (id: string, column: number): Decimal => all.get(id)?.byYear[column] ?? ZERO;
  const sumOf = (chosen: readonly BudgetRow[]): DecimalFigures =>
    perYear((column) => sum(chosen.map((row) => at(row.id, column))));

  const valueOf = ({ id, rule }: BudgetRow): DecimalFigures => {
    if (rule.kind === 'rate')
      return perYear((column) =>
        inOre(
          sum(rule.of.map((base) => at(base, column)))
            .times(rule.percent)
            .div(100),
        ),
      );
    if (rule.kind === 'share')
      return perYear((column) => inOre(at('bookedCosts', column).times(rule.percent).div(100)));
    if (rule.kind === 'entered') return perYear((column) => new Decimal(texts.get(id)?.[column] ?? 0));
    return perYear((column) => at('bookedCosts', column).minus(at('others', column)));
  };

  const costs = rows.filter((row) => row.section === 'cost');
  const financing = rows.filter((row) => row.section === 'financing');
  for (const row of costs) all.set(row.id, valueOf(row));
  all.set('bookedCosts', sumOf(costs));
  for (const row of financing) if (row.rule.kind !== 'remainder') all.set(row.id, valueOf(row));
  all.set('others', sumOf(financing.filter((row) => row.rule.kind !== 'remainder')));
  for (const row of financing) if (row.rule.kind === 'remainder') all.set(row.id, valueOf(row));
  all.set('financing', sumOf(financing));
  for (const group of ['public', 'private'])
    all.set(group, sumOf(financing.filter((row) => row.group === group)));
  all.set(
    'balance',
    perYear((column) => at('financing', column).minus(at('bookedCosts', column))),
  );
  return all;
}
