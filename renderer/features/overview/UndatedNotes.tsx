import { partRoute } from '@renderer/stores/part-route';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import type { Overview } from '@shared/domain/overview/overview';
import { overviewText } from '@shared/text/sv-overview';

export interface UndatedNotesProps {
  readonly seen: Overview;
  readonly projectId: ProjectId;
}

/** What is open and has no day, so that no list by days can show it. */
export function UndatedNotes({ seen: { undated, undatedConditions }, projectId }: UndatedNotesProps) {
  return (
    <>
      {undated > 0 && (
        <p className="prose">
          {overviewText.undated(undated)}{' '}
          <a href={routeToHash(workRoute('activities', projectId))}>{overviewText.toUndated}</a>
        </p>
      )}
      {undatedConditions.length > 0 && (
        <div className="prose">
          <p>{overviewText.undatedConditions(undatedConditions.length)}</p>
          <ul className="overview-list">
            {undatedConditions.map(({ words, key }) => (
              <li key={key?.id ?? words}>
                <a href={routeToHash(partRoute(projectId, 'condition', key?.id))}>{words}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
