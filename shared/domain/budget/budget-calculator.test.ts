import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetArbitrary } from '@tests/fixtures/budget-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import { ore } from '../money/ore';
import { budgetCalculator } from './budget-calculator';
import { calculateBudget } from './calculate-budget';

const anyEdit = fc.record({
  row: fc.nat(50),
  year: fc.nat(20),
  amount: fc.integer({ min: -1e10, max: 1e10 }),
  isCleared: fc.boolean(),
});

describe('budgetCalculator', () => {
  it('gives what calculateBudget gives, after any edits in any order', () => {
    fc.assert(
      fc.property(budgetArbitrary, fc.array(anyEdit, { maxLength: 8 }), ({ budget, rows: start }, edits) => {
        const calculate = budgetCalculator();
        let rows = start;
        expect(calculate(rows, budget.years)).toEqual(calculateBudget(rows, budget.years));
        for (const { row: index, year, amount, isCleared } of edits) {
          const target = rows[index % Math.max(1, rows.length)];
          const key = String(budget.years[year % budget.years.length]);
          const amounts = isCleared ? {} : { ...target?.amounts, [key]: ore(amount) };
          rows = rows.map((row) => (row === target ? { ...row, amounts } : row));
          expect(calculate(rows, budget.years)).toEqual(calculateBudget(rows, budget.years));
        }
      }),
      { numRuns: runs(1000, 20_000) },
    );
  });

  it('hands back the same answer when nothing that counts has changed', () => {
    const [sample] = fc.sample(budgetArbitrary, { numRuns: 1, seed: 7 });
    if (!sample) throw new Error('no sample');
    const calculate = budgetCalculator();
    const first = calculate(sample.rows, sample.budget.years);
    expect(
      calculate(
        [...sample.rows].map((row) => ({ ...row, label: 'x' })),
        sample.budget.years,
      ),
    ).toBe(first);
  });
});
