import { TextField } from '@renderer/ui/TextField';
import { sumOre, type Ore } from '@shared/domain/money/ore';
import { formatKronor } from '@shared/text/format';
import { decisionText, pilotText } from '@shared/text/sv-pilot';
import { pilotsText, reserveText } from '@shared/text/sv-pilots';
import type { DecisionForm } from './use-decision-form';

export interface GrantTableProps {
  readonly form: DecisionForm;
}

/** What is granted per year, beside what is left of that year's reserve before and after. */
export function GrantTable({ form }: GrantTableProps) {
  const { years, texts, errorOf, change } = form;
  const total = (pick: (year: (typeof years)[number]) => Ore): string =>
    formatKronor(sumOre(years.map(pick)));
  return (
    <table className="table grant-table">
      <caption>{decisionText.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{pilotText.year}</th>
          {[reserveText.reserve, pilotsText.amounts.applied, decisionText.leftBefore, decisionText.grant].map(
            (head) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ),
          )}
          <th scope="col" className="figure">
            {decisionText.leftAfter}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, reserve, applied, leftBefore, leftAfter }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="figure">{formatKronor(reserve)}</td>
            <td className="figure">{formatKronor(applied)}</td>
            <td className="figure">{formatKronor(leftBefore)}</td>
            <td className="figure grant-entry">
              <TextField
                label={decisionText.grantOf(year)}
                isLabelHidden
                inputMode="decimal"
                value={texts.grants[String(year)] ?? ''}
                error={errorOf(year)}
                validationBehavior="aria"
                onChange={(text) => {
                  change({ grants: { ...texts.grants, [String(year)]: text } });
                }}
              />
            </td>
            <td className={`figure${leftAfter < 0 ? ' pilots-over' : ''}`}>{formatKronor(leftAfter)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="is-sum">
          <th scope="row">{pilotText.total}</th>
          <td />
          <td className="figure">{total(({ applied }) => applied)}</td>
          <td />
          <td className="figure">{total(({ granted }) => granted)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
