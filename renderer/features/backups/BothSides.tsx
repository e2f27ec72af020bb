import type { RestorePreview } from '@renderer/data';
import type { UtcTime } from '@shared/domain/ids';
import type { Control } from '@shared/domain/journal/control';
import { formatInteger } from '@shared/text/format';
import { backupsText, COUNTED, describeMoment, formatControlTotal } from '@shared/text/sv-backups';

export interface BothSidesProps {
  readonly preview: RestorePreview;
  /** When something was changed last; null when that is not known. */
  readonly changedAt: UtcTime | null;
  readonly now: UtcTime;
}

interface Line {
  readonly name: string;
  readonly now: string;
  readonly then: string;
}

function linesOf({ preview, changedAt, now }: BothSidesProps): readonly Line[] {
  const { info, now: held, then } = preview;
  const counts = COUNTED.map(([table, name]): Line => {
    const count = (side: Control): string => formatInteger(side.counts[table] ?? 0);
    return { name, now: count(held), then: count(then) };
  });
  return [
    ...counts,
    { name: backupsText.controlTotal, now: formatControlTotal(held), then: formatControlTotal(then) },
    {
      name: backupsText.latest,
      now: changedAt === null ? '' : describeMoment(changedAt, now),
      then: backupsText.atLatest(describeMoment(info.at, now)),
    },
  ];
}

/** What both sides hold, in figures; those that differ stand out. */
export function BothSides(props: BothSidesProps) {
  return (
    <div className="panel backups-panel backups-sides-panel">
      <table className="table backups-sides" aria-label={backupsText.sidesLabel}>
        <thead>
          <tr>
            <th scope="col">{backupsText.what}</th>
            <th scope="col" className="figure">
              {backupsText.now}
            </th>
            <th scope="col" className="figure">
              {backupsText.backup}
            </th>
          </tr>
        </thead>
        <tbody>
          {linesOf(props).map(({ name, now, then }) => (
            <tr key={name} {...(now !== then && { className: 'is-different' })}>
              <th scope="row">{name}</th>
              <td className="figure">{now}</td>
              <td className="figure">{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
