import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import type { Engagement } from '@shared/domain/actor/engagements';
import type { ProjectId } from '@shared/domain/ids';
import { actorText } from '@shared/text/sv-actors';
import {
  ACTIVITY_KIND_NAMES,
  ACTIVITY_STATUS_NAMES,
  INITIATIVE_STATUS_NAMES,
  PILOT_STATE_NAMES,
} from '@shared/text/sv-work-names';

export interface ActorHistoryProps {
  readonly projectId: ProjectId;
  readonly engagements: readonly Engagement[];
}

/** More than anybody scrolls through; the rest is counted. */
const MOST_SHOWN = 500;

/** What kind of thing it is, and how it stands. */
function wordsOf(engagement: Engagement): { readonly kind: string; readonly status: string } {
  switch (engagement.table) {
    case 'activities': {
      const { kind, status } = engagement.record;
      return { kind: ACTIVITY_KIND_NAMES[kind], status: ACTIVITY_STATUS_NAMES[status] };
    }
    case 'initiatives':
      return { kind: actorText.initiative, status: INITIATIVE_STATUS_NAMES[engagement.record.status] };
    case 'pilots':
      return { kind: actorText.pilot, status: PILOT_STATE_NAMES[engagement.record.state] };
  }
}

/** What the actor has taken part in, newest first: read from what points to it, and never typed. */
export function ActorHistory({ projectId, engagements }: ActorHistoryProps) {
  return (
    <section className="panel actors-section" aria-labelledby="actor-history">
      <h2 id="actor-history">{actorText.engagements}</h2>
      {engagements.length === 0 ? (
        <p className="muted">{actorText.noEngagements}</p>
      ) : (
        <table className="table" aria-labelledby="actor-history">
          <thead>
            <tr>
              <th scope="col">{actorText.date}</th>
              <th scope="col">{actorText.what}</th>
              <th scope="col">{actorText.kind}</th>
              <th scope="col">{actorText.status}</th>
            </tr>
          </thead>
          <tbody>
            {engagements.slice(0, MOST_SHOWN).map((engagement) => (
              <EngagementRow
                key={`${engagement.table} ${engagement.record.id}`}
                projectId={projectId}
                engagement={engagement}
              />
            ))}
          </tbody>
        </table>
      )}
      {engagements.length > MOST_SHOWN && (
        <p className="muted">{actorText.moreEngagements(engagements.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
}

interface EngagementRowProps {
  readonly projectId: ProjectId;
  readonly engagement: Engagement;
}

function EngagementRow({ projectId, engagement }: EngagementRowProps) {
  const { table, record, date, isDated } = engagement;
  const { kind, status } = wordsOf(engagement);
  return (
    <tr>
      <td className="actors-date">
        {isDated ? date : <span className="muted">{actorText.written(date)}</span>}
      </td>
      <th scope="row">
        <a href={routeToHash(recordRoute(table, projectId, record.id))}>{record.title}</a>
      </th>
      <td>{kind}</td>
      <td>{status}</td>
    </tr>
  );
}
