import { routeToHash } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import type { SteeringItem } from '@shared/domain/overview/overview';
import { overviewText, steeringInWords } from '@shared/text/sv-overview';
import { routeOfSteering } from './item-routes';

export interface SteeringListProps {
  readonly items: readonly SteeringItem[];
  readonly projectId: ProjectId;
}

/** What the steering group needs to know or decide. */
export function SteeringList({ items, projectId }: SteeringListProps) {
  return (
    <section className="overview-section">
      <h2>{overviewText.steering}</h2>
      {items.length === 0 ? (
        <p className="caption">{overviewText.nothingSteering}</p>
      ) : (
        <ul className="overview-list">
          {items.map((item) => {
            const sentence = steeringInWords(item);
            return (
              <li key={`${item.kind} ${sentence}`}>
                <a href={routeToHash(routeOfSteering(item, projectId))}>{sentence}</a>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
