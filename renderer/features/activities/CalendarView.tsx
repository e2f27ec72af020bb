import { useWork } from '@renderer/data/work';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { calendarText } from '@shared/text/sv-calendar';

export interface CalendarViewProps {
  readonly projectId: ProjectId;
}

/** The activities on their days. */
export function CalendarView({ projectId }: CalendarViewProps) {
  const activities = useWork('activities', projectId);
  if (!activities) return <Loading label={calendarText.loading} />;
  const dated = activities.filter(({ start }) => start !== null);
  return (
    <div className="view">
      <ViewHeader title={calendarText.title} state={calendarText.activityCount(dated.length)} />
      <table className="table">
        <tbody>
          {dated.slice(0, 200).map(({ id, title, start }) => (
            <tr key={id}>
              <td>{start}</td>
              <td>
                <a href={routeToHash(workRoute('activities', projectId, 'aktivitet', id))}>{title}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
