import type { BudgetRow } from '@shared/domain/budget/budget';
import { budgetCalculator } from '@shared/domain/budget/budget-calculator';
import type { BudgetFigures, Figures } from '@shared/domain/budget/calculate-budget';
import { ore } from '@shared/domain/money/ore';
import { Decimal } from 'decimal.js';
import { compare } from './cpu-time';
import { calculateWithDecimal, type DecimalBudget } from './decimal-budget';
import type { Measure } from './goal';
import { largeBudget } from './large-budget';

const { rows, years } = largeBudget(200, 10);
const EDITED = 3;

/** The rows once one cell has been edited: what the grid hands to its calculator. */
const withEditedCell = (amount: number): BudgetRow[] =>
  rows.map((row, index) =>
    index === EDITED ? { ...row, amounts: { ...row.amounts, '2026': ore(amount) } } : row,
  );

const inKronorText = (chosen: readonly BudgetRow[]): Map<string, string[]> =>
  new Map(
    chosen.map((row) => [
      row.id,
      years.map((year) => new Decimal(row.amounts[String(year)] ?? 0).div(100).toFixed(2)),
    ]),
  );

/** Throws unless both sides computed every figure alike, to the öre. */
function mustAgree(ours: BudgetFigures, theirs: DecimalBudget): void {
  const { bookedCosts, financing, balance, financingByGroup } = ours;
  const named = Object.entries({ bookedCosts, financing, balance, ...financingByGroup });
  for (const [name, { byYear, total }] of [...ours.rows, ...named] as [string, Figures][]) {
    const other = theirs.get(name);
    const same =
      [...byYear, total].join() ===
      [...(other?.byYear ?? []), other?.total].map((value) => value?.times(100)).join();
    if (!same) throw new Error(`The two compute "${name}" differently.`);
  }
}

/** Goal 10. */
export const measure: Measure = async () => {
  const calculate = budgetCalculator();
  const texts = inKronorText(withEditedCell(1_234_567));
  calculate(rows, years);
  mustAgree(calculate(withEditedCell(1_234_567), years), calculateWithDecimal(rows, texts, years));

  let amount = 0;
  const { ratio, subject, reference } = await compare(
    () => calculate(withEditedCell((amount += 1)), years),
    () => calculateWithDecimal(rows, texts, years),
  );
  return [
    {
      goal: 10,
      what: 'an edited cell of a 200 × 10 budget, against recomputing it with decimal.js',
      value: ratio,
      limit: 1 / 100,
      unit: '×',
      detail: `${subject.toFixed(3)} ms against ${reference.toFixed(2)} ms`,
    },
  ];
};
