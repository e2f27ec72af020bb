import type { Pilot } from '@shared/domain/pilot/pilot';
import { AMOUNT_KINDS } from '@shared/domain/pilot/pilot-amounts';
import { pilotsBehind } from '@shared/domain/pilot/reserve-behind';
import { sumOre } from '@shared/domain/money/ore';
import { formatKronor } from '@shared/text/format';
import { pilotsText, reserveText } from '@shared/text/sv-pilots';
import { PILOT_STATE_NAMES } from '@shared/text/sv-work-names';
import { pilotHash } from './pilot-places';

export interface BehindYearProps {
  readonly year: number;
  readonly pilots: readonly Pilot[];
}

const swedish = new Intl.Collator('sv', { numeric: true });

/** The pilots that one year's figures are made of, and what they come to. */
export function BehindYear({ year, pilots }: BehindYearProps) {
  const behind = [...pilotsBehind(year, pilots)].sort((a, b) =>
    swedish.compare(a.pilot.title, b.pilot.title),
  );
  return (
    <section className="panel pilots-panel" aria-labelledby="pilots-behind">
      <h2 id="pilots-behind">{reserveText.behind(year)}</h2>
      {behind.length === 0 ? (
        <p className="muted">{reserveText.noneBehind(year)}</p>
      ) : (
        <table className="table" aria-labelledby="pilots-behind">
          <thead>
            <tr>
              <th scope="col">{pilotsText.pilot}</th>
              <th scope="col">{pilotsText.state}</th>
              {AMOUNT_KINDS.map((kind) => (
                <th key={kind} scope="col" className="figure">
                  {pilotsText.amounts[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {behind.map(({ pilot, amounts }) => (
              <tr key={pilot.id}>
                <th scope="row" className="pilots-name">
                  <a href={pilotHash(pilot)}>{pilot.title}</a>
                </th>
                <td>{PILOT_STATE_NAMES[pilot.state]}</td>
                {AMOUNT_KINDS.map((kind) => (
                  <td key={kind} className="figure">
                    {amounts[kind] === 0 ? '' : formatKronor(amounts[kind])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="is-sum">
              <th scope="row" colSpan={2}>
                {pilotsText.sum}
              </th>
              {AMOUNT_KINDS.map((kind) => (
                <td key={kind} className="figure">
                  {formatKronor(sumOre(behind.map(({ amounts }) => amounts[kind])))}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
