import { addDays } from '../calendar/days';
import type { IsoDate, SeriesId } from '../ids';
import { newActivity, type Activity } from './activity';
import { planOf } from './activity-plan';
import { spanDays } from './recurrence';

/** The same activity on another day: its plan comes along, what happened on the first one does not. */
export function repeatedOn(
  activity: Activity,
  day: IsoDate,
  { id, seriesId, createdAt }: Pick<Activity, 'id' | 'createdAt'> & { readonly seriesId: SeriesId },
): Activity {
  const { projectId, start } = activity;
  const end = start === null || activity.end === null ? null : addDays(day, spanDays(start, activity.end));
  return newActivity({ id, projectId, createdAt }, { ...planOf(activity), start: day, end, seriesId });
}

const byStart = (a: Activity, b: Activity): number => {
  if (a.start === b.start) return a.id < b.id ? -1 : 1;
  // One without a day comes last.
  if (a.start === null || b.start === null) return a.start === null ? 1 : -1;
  return a.start < b.start ? -1 : 1;
};

/** The activities of a series in the order of their days; none for null. */
export const seriesOf = (activities: readonly Activity[], seriesId: SeriesId | null): readonly Activity[] =>
  seriesId === null ? [] : activities.filter((one) => one.seriesId === seriesId).sort(byStart);

/** An activity of a series and those after it. What is done or cancelled is history, and stays as it is. */
export function comingFrom(series: readonly Activity[], activity: Activity): readonly Activity[] {
  const at = series.findIndex(({ id }) => id === activity.id);
  return series.filter(
    ({ status }, index) => index === at || (index > at && (status === 'planned' || status === 'ongoing')),
  );
}

/** What is changed for an activity and the coming ones together. */
export interface SeriesChange {
  readonly title: string;
  readonly responsible: string;
  /** Days later; negative for earlier. */
  readonly moveDays: number;
}

/** The activities with the change in them; one without a day stays without. */
export const changedSeries = (
  activities: readonly Activity[],
  { title, responsible, moveDays }: SeriesChange,
): readonly Activity[] =>
  activities.map((activity) => ({
    ...activity,
    title,
    responsible,
    start: activity.start && addDays(activity.start, moveDays),
    end: activity.end && addDays(activity.end, moveDays),
  }));
