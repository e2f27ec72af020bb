import { dispatch, newId, type Outcome } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { Activity } from '@shared/domain/activity/activity';
import { changedSeries, repeatedOn, type SeriesChange } from '@shared/domain/activity/series';
import type { ActivityId, IsoDate, SeriesId } from '@shared/domain/ids';
import { describeProblem } from '@shared/text/sv-commands';
import { seriesText } from '@shared/text/sv-series';

const save = (activities: readonly Activity[], detail: string): Promise<Outcome> | null => {
  const [first] = activities;
  if (!first) return null;
  const records = activities.map((record) => ({ table: 'activities', record }) as const);
  return dispatch({ kind: 'saveTracked', projectId: first.projectId, detail, records });
};

/** Makes the other occasions of an activity, and a series of them all, in one step; says why when it was refused. */
export async function repeatActivity(activity: Activity, days: readonly IsoDate[]): Promise<string | null> {
  const seriesId = activity.seriesId ?? newId<SeriesId>();
  const createdAt = utcNow();
  const added = days
    .filter((day) => day !== activity.start)
    .map((day) => repeatedOn(activity, day, { id: newId<ActivityId>(), seriesId, createdAt }));
  const outcome = await save(
    [{ ...activity, seriesId }, ...added],
    seriesText.detail(activity.title, added.length + 1),
  );
  if (outcome?.ok === false) return describeProblem(outcome.error);
  tellUndoable(seriesText.created(activity.title, added.length));
  return null;
}

/** Changes occasions together in one step; says why when it was refused. */
export async function changeOccasions(
  activities: readonly Activity[],
  change: SeriesChange,
): Promise<string | null> {
  const outcome = await save(
    changedSeries(activities, change),
    seriesText.detail(change.title, activities.length),
  );
  if (outcome?.ok === false) return describeProblem(outcome.error);
  tellUndoable(seriesText.changed(activities.length));
  return null;
}

/** Removes occasions in one step. */
export async function removeOccasions(activities: readonly Activity[]): Promise<void> {
  const [first] = activities;
  if (!first) return;
  const outcome = await dispatch({
    kind: 'removeTracked',
    projectId: first.projectId,
    detail: seriesText.detail(first.title, activities.length),
    keys: activities.map(({ id }) => ({ table: 'activities', id }) as const),
  });
  if (tellIfRefused(outcome)) tellUndoable(seriesText.removed(activities.length));
}

/** Lets an activity stand on its own again; the others stay a series. */
export async function leaveSeries(activity: Activity): Promise<void> {
  const outcome = await save([{ ...activity, seriesId: null }], activity.title);
  if (outcome && tellIfRefused(outcome)) tellUndoable(seriesText.left(activity.title));
}
