import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { Activity } from '@shared/domain/activity/activity';
import { comingFrom } from '@shared/domain/activity/series';
import { seriesText } from '@shared/text/sv-series';
import { ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { leaveSeries, removeOccasions } from './series-actions';

export interface SeriesMembersProps {
  /** The one that is looked at. */
  readonly activity: Activity;
  readonly series: readonly Activity[];
  readonly onChange: () => void;
}

/** The occasions of a series, and what can be done with the coming ones. */
export function SeriesMembers({ activity, series, onChange }: SeriesMembersProps) {
  const coming = comingFrom(series, activity).filter(({ id }) => id !== activity.id);
  return (
    <>
      <div className="series-occasions" role="region" aria-label={seriesText.table} tabIndex={0}>
        <table className="table">
          <caption className="visually-hidden">{seriesText.table}</caption>
          <thead>
            <tr>
              <th scope="col">{seriesText.date}</th>
              <th scope="col">{seriesText.activity}</th>
              <th scope="col">{seriesText.status}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((one) => (
              <Occasion key={one.id} occasion={one} isThis={one.id === activity.id} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="view-actions">
        <Button onPress={onChange}>{seriesText.changeComing}</Button>
        {coming.length > 0 && (
          <Button tone="danger" onPress={() => void removeOccasions(coming)}>
            {seriesText.removeComing(coming.length)}
          </Button>
        )}
        <Button tone="quiet" onPress={() => void leaveSeries(activity)}>
          {seriesText.leave}
        </Button>
      </div>
    </>
  );
}

interface OccasionProps {
  readonly occasion: Activity;
  readonly isThis: boolean;
}

function Occasion({ occasion: { id, projectId, start, title, status }, isThis }: OccasionProps) {
  return (
    <tr {...(isThis && { 'aria-current': 'true' as const })}>
      <th scope="row" className="series-date">
        {start ?? seriesText.noDay}
      </th>
      <td>
        {isThis ? (
          <>
            {title} <span className="caption">({seriesText.thisOne})</span>
          </>
        ) : (
          <a href={routeToHash(recordRoute('activities', projectId, id))}>{title}</a>
        )}
      </td>
      <td>{ACTIVITY_STATUS_NAMES[status]}</td>
    </tr>
  );
}
