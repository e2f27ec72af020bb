import type { Pilot } from '@shared/domain/pilot/pilot';
import { AMOUNT_KINDS, pilotTotals, withAmount, type AmountKind } from '@shared/domain/pilot/pilot-amounts';
import { isUndecided } from '@shared/domain/pilot/pilot-moves';
import { leftFor, NO_AMOUNTS, takenBy } from '@shared/domain/pilot/reserve';
import { subtractOre } from '@shared/domain/money/ore';
import { yearsOfPeriod, type Project } from '@shared/domain/project/project';
import { formatExact, formatKronor } from '@shared/text/format';
import { pilotText } from '@shared/text/sv-pilot';
import { pilotsText } from '@shared/text/sv-pilots';
import { ReadPilotField } from './PilotField';
import { PilotSection } from './PilotSection';
import { readAmount } from './read-field';

export interface AmountsSectionProps {
  readonly pilot: Pilot;
  readonly project: Project;
  readonly pilots: readonly Pilot[];
}

/** The project's years, and any other that the pilot has amounts for. */
export const yearsFor = (pilot: Pilot, { start, end }: Project): readonly number[] =>
  [...new Set([...yearsOfPeriod(start, end), ...Object.keys(pilot.years).map(Number)])].sort((a, b) => a - b);

/** Applied, held, granted and paid per year, beside what is left of each year's reserve. */
export function AmountsSection({ pilot, project, pilots }: AmountsSectionProps) {
  const totals = pilotTotals(pilot);
  return (
    <PilotSection name="amounts" title={pilotText.amounts}>
      <table className="table amounts-table" aria-labelledby="pilot-amounts">
        <thead>
          <tr>
            <th scope="col">{pilotText.year}</th>
            {AMOUNT_KINDS.map((kind) => (
              <th key={kind} scope="col" className="figure">
                {pilotsText.amounts[kind]}
              </th>
            ))}
            <th scope="col" className="figure">
              {pilotText.leftOfReserve}
            </th>
          </tr>
        </thead>
        <tbody>
          {yearsFor(pilot, project).map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {AMOUNT_KINDS.map((kind) => (
                <td key={kind} className="figure">
                  <Amount pilot={pilot} year={year} kind={kind} />
                </td>
              ))}
              <td className="figure">
                {formatKronor(subtractOre(leftFor(pilot, year, project, pilots), takenBy(pilot, year)))}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="is-sum">
            <th scope="row">{pilotText.total}</th>
            {AMOUNT_KINDS.map((kind) => (
              <td key={kind} className="figure">
                {formatKronor(totals[kind])}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
      <p className="caption">{pilotText.amountsHelp}</p>
    </PilotSection>
  );
}

interface AmountProps {
  readonly pilot: Pilot;
  readonly year: number;
  readonly kind: AmountKind;
}

/** An amount where it is one's own to type: what is held until the decision, what is granted by the decision alone. */
function Amount({ pilot, year, kind }: AmountProps) {
  const amount = (pilot.years[String(year)] ?? NO_AMOUNTS)[kind];
  const shown = amount === 0 ? '' : formatExact(amount);
  if (kind === 'granted' || (kind === 'reserved' && !isUndecided(pilot.state)))
    return kind === 'granted' ? shown : '';
  return (
    <ReadPilotField
      pilot={pilot}
      field={`years/${String(year)}/${kind}`}
      label={pilotText.amountOf(pilotsText.amounts[kind], year)}
      isLabelHidden
      value={shown}
      read={readAmount}
      onRead={(stored, read) => withAmount(stored, year, kind, read)}
    />
  );
}
