import fc from 'fast-check';
import { expect, it } from 'vitest';
import { budgetArbitrary } from '@tests/fixtures/budget-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import type { BudgetRow } from './budget';
import { calculateBudget, type Figures } from './calculate-budget';

/** percent × amount, half away from zero, in exact integers: written independently of the code under test. */
function part(percent: string, amount: bigint): bigint {
  const [whole = '0', decimals = ''] = percent.split('.');
  const product = (amount < 0n ? -amount : amount) * BigInt(whole + decimals.padEnd(6, '0'));
  const rounded = (2n * product + 100_000_000n) / 200_000_000n;
  return amount < 0n ? -rounded : rounded;
}

/** One year of a budget, row by row, by plain recursion over BigInt. */
function oracle(rows: readonly BudgetRow[], year: number) {
  const costs = rows.filter((row) => row.section === 'cost');
  const ofCost = (row: BudgetRow): bigint => {
    if (row.rule.kind !== 'rate') return BigInt(row.amounts[String(year)] ?? 0);
    const bases = costs.filter((base) => row.rule.kind === 'rate' && row.rule.of.includes(base.id));
    return part(row.rule.percent, sum(bases.map(ofCost)));
  };
  const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
  const booked = sum(costs.map(ofCost));
  const ofOther = (row: BudgetRow): bigint =>
    row.rule.kind === 'share' ? part(row.rule.percent, booked) : BigInt(row.amounts[String(year)] ?? 0);
  const financing = rows.filter((row) => row.section === 'financing');
  const others = sum(financing.filter((row) => row.rule.kind !== 'remainder').map(ofOther));
  const hasRemainder = financing.some((row) => row.rule.kind === 'remainder');
  return {
    booked,
    financing: hasRemainder ? booked : others,
    inKind: sum(rows.filter((row) => row.section === 'inKind').map(ofOther)),
    row: (row: BudgetRow): bigint =>
      row.section === 'cost' ? ofCost(row) : row.rule.kind === 'remainder' ? booked - others : ofOther(row),
  };
}

it('is 0 öre off an oracle of exact integers, for every row, sum and total of any budget', () => {
  fc.assert(
    fc.property(budgetArbitrary, ({ rows, budget }) => {
      const figures = calculateBudget(rows, budget.years);
      fc.pre(figures.cycle.length === 0);
      const years = budget.years.map((year) => oracle(rows, year));
      const mustEqual = (line: Figures | undefined, of: (one: ReturnType<typeof oracle>) => bigint): void => {
        expect(line?.byYear.map(BigInt)).toEqual(years.map(of));
        expect(BigInt(line?.total ?? Number.NaN)).toBe(
          years.map(of).reduce((total, value) => total + value, 0n),
        );
      };
      mustEqual(figures.bookedCosts, (one) => one.booked);
      mustEqual(figures.financing, (one) => one.financing);
      mustEqual(figures.inKind, (one) => one.inKind);
      mustEqual(figures.balance, (one) => one.financing - one.booked);
      for (const row of rows) mustEqual(figures.rows.get(row.id), (one) => one.row(row));
    }),
    { numRuns: runs(10_000, 1_000_000) },
  );
});
