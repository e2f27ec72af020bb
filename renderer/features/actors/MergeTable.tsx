import type { Actor } from '@shared/domain/actor/actor';
import type { Engagement } from '@shared/domain/actor/engagements';
import type { Contact } from '@shared/domain/people/contact';
import { formatInteger } from '@shared/text/format';
import { actorText, mergeText } from '@shared/text/sv-actors';
import { SECTOR_NAMES } from '@shared/text/sv-work-names';
import { whereOf } from './actor-words';
import type { ActorWork } from './use-actors';

export interface MergeTableProps {
  /** The one that stays, the one that goes, and what they become. */
  readonly sides: readonly [Actor, Actor, Actor];
  readonly all: ActorWork;
  readonly contacts: readonly Contact[];
}

type Side = 0 | 1 | 2;

const ENGAGED = ['activities', 'initiatives', 'pilots'] as const satisfies readonly Engagement['table'][];

/** How many of each kind point to either; what points to both is one. */
function engagedIn({ sides, all }: MergeTableProps, table: Engagement['table'], side: Side): string {
  const [kept, other] = sides;
  const actors = side === 0 ? [kept] : side === 1 ? [other] : [kept, other];
  const ids = actors.flatMap(({ id }) =>
    (all.engagements.get(id) ?? []).filter((one) => one.table === table).map(({ record }) => record.id),
  );
  return formatInteger(new Set<string>(ids).size);
}

/** Both sides before anything is changed, and what comes of it. */
export function MergeTable(props: MergeTableProps) {
  const { sides, all, contacts } = props;
  const peopleOf = ({ contactIds }: Actor): string =>
    contacts
      .filter(({ id }) => contactIds.includes(id))
      .map(({ name, erasedAt }) => (erasedAt === null ? name : actorText.erased))
      .join(', ');
  const lines: readonly (readonly [string, (side: Side) => string])[] = [
    [mergeText.name, (side) => sides[side].name],
    [mergeText.sector, (side) => SECTOR_NAMES[sides[side].sector]],
    [mergeText.municipalities, (side) => whereOf(sides[side], all.municipalities)],
    [mergeText.roles, (side) => sides[side].roles.join(', ')],
    [mergeText.notes, (side) => sides[side].notes],
    [mergeText.contacts, (side) => peopleOf(sides[side])],
    ...ENGAGED.map((table) => [mergeText[table], (side: Side) => engagedIn(props, table, side)] as const),
  ];
  return (
    <div className="panel actors-merge">
      <table className="table" aria-label={mergeText.table}>
        <thead>
          <tr>
            <th scope="col">{mergeText.field}</th>
            <th scope="col">{mergeText.first}</th>
            <th scope="col">{mergeText.second}</th>
            <th scope="col">{mergeText.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, textOf]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{textOf(0)}</td>
              <td>{textOf(1)}</td>
              <td className="actors-becomes">{textOf(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
