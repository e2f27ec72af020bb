import type { BudgetDocument } from '@renderer/data';
import { YearHead } from '@renderer/ui/YearHead';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import { subtractOre, sumOre, ZERO_ORE, type Ore } from '@shared/domain/money/ore';
import type { FinancierPlan } from '@shared/sheets/plan-import';
import { budgetText } from '@shared/text/sv-budget';
import { compareText } from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';
import { DifferenceFigure } from './ImportDifference';

export interface NoticeDifferenceProps {
  readonly plan: FinancierPlan;
  readonly document: BudgetDocument;
}

/** What the financier says beside what the budget has, per row and year. */
export function NoticeDifference({ plan, document }: NoticeDifferenceProps) {
  const { rows, budget } = document;
  const figures = calculateBudget(rows, budget.years);
  if (plan.amounts.length === 0) return null;
  const pair = (before: Ore, after: Ore) => ({ before, after, difference: subtractOre(after, before) });
  return (
    <section className="panel import-section" aria-labelledby="import-notice-difference">
      <h2 id="import-notice-difference">{importText.difference}</h2>
      <div className="table-scroll" role="group" aria-label={importText.difference} tabIndex={0}>
        <table className="table import-difference">
          <caption className="visually-hidden">{importText.differenceCaption}</caption>
          <YearHead label={compareText.row} years={plan.years} total={budgetText.total} />
          <tbody>
            {plan.amounts.map(({ rowId, label, amounts }) => {
              const before = plan.years.map(
                (year) => figures.rows.get(rowId)?.byYear[budget.years.indexOf(year)] ?? ZERO_ORE,
              );
              const after = plan.years.map((year) => amounts[String(year)] ?? ZERO_ORE);
              const pairs = before.map((one, index) => pair(one, after[index] ?? ZERO_ORE));
              return (
                <tr key={rowId}>
                  <th scope="row">{label}</th>
                  {[...pairs, pair(sumOre(before), sumOre(after))].map((figure, index) => (
                    <td key={index} className="figure">
                      <DifferenceFigure figure={figure} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="caption">{`${compareText.unit}.`}</p>
    </section>
  );
}
