import { useWork } from '@renderer/data/work';
import type { Activity } from '@shared/domain/activity/activity';
import type { ProjectId } from '@shared/domain/ids';
import { seriesText } from '@shared/text/sv-series';

export interface SeriesSectionProps {
  readonly activity: Activity;
  readonly projectId: ProjectId;
}

/** What an activity is repeated as. */
export function SeriesSection({ activity, projectId }: SeriesSectionProps) {
  const activities = useWork('activities', projectId) ?? [];
  const count = activities.filter(
    ({ seriesId }) => seriesId !== null && seriesId === activity.seriesId,
  ).length;
  return (
    <section className="activity-section">
      <h2>{seriesText.title}</h2>
      <p>{count === 0 ? seriesText.alone : seriesText.inSeries(count)}</p>
    </section>
  );
}
