import { routeToHash } from '@renderer/stores/route-store';
import { sumOre, type Ore } from '@shared/domain/money/ore';
import { AMOUNT_KINDS } from '@shared/domain/pilot/pilot-amounts';
import type { ReserveYear } from '@shared/domain/pilot/reserve';
import type { Project } from '@shared/domain/project/project';
import { formatKronor } from '@shared/text/format';
import { pilotsText, reserveText } from '@shared/text/sv-pilots';
import { placeRoute } from './pilot-places';

export interface ReserveTableProps {
  readonly project: Project;
  readonly table: readonly ReserveYear[];
  /** The year whose pilots are shown below. */
  readonly shownYear: number | undefined;
}

const FIGURES = ['reserve', ...AMOUNT_KINDS, 'left'] as const;
const HEADS: Readonly<Record<(typeof FIGURES)[number], string>> = {
  ...pilotsText.amounts,
  reserve: reserveText.reserve,
  left: reserveText.left,
};

/** Each year on its own line: nothing is carried over, so what is left has no sum. */
export function ReserveTable({ project, table, shownYear }: ReserveTableProps) {
  return (
    <div className="panel pilots-panel">
      <table className="table">
        <caption>{reserveText.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{reserveText.year}</th>
            {FIGURES.map((kind) => (
              <th key={kind} scope="col" className="figure">
                {HEADS[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map((line) => (
            <tr key={line.year}>
              <th scope="row">
                <a
                  href={routeToHash(placeRoute(project.id, 'reserve', String(line.year)))}
                  aria-label={reserveText.showBehind(line.year)}
                  {...(line.year === shownYear && { 'aria-current': 'true' as const })}
                >
                  {line.year}
                </a>
                {line.reserve === 0 && <span className="caption"> {reserveText.outside}</span>}
              </th>
              {FIGURES.map((kind) => (
                <Figure key={kind} amount={line[kind]} isStrong={kind === 'left'} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="is-sum">
            <th scope="row">{reserveText.total}</th>
            {FIGURES.map((kind) =>
              kind === 'left' ? (
                <td key={kind} />
              ) : (
                <Figure key={kind} amount={sumOre(table.map((line) => line[kind]))} />
              ),
            )}
          </tr>
        </tfoot>
      </table>
      <p className="caption">{reserveText.leftHelp}</p>
    </div>
  );
}

interface FigureProps {
  readonly amount: Ore;
  readonly isStrong?: boolean;
}

function Figure({ amount, isStrong = false }: FigureProps) {
  const looks = ['figure', ...(isStrong ? ['pilots-left'] : []), ...(amount < 0 ? ['pilots-over'] : [])];
  return <td className={looks.join(' ')}>{formatKronor(amount)}</td>;
}
