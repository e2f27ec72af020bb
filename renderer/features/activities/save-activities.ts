import { database, dispatch, newId, type Outcome } from '@renderer/data';
import { findTracked } from '@renderer/data/work';
import { utcNow } from '@renderer/platform/clock';
import { tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import { newActivity, type Activity } from '@shared/domain/activity/activity';
import { planOf } from '@shared/domain/activity/activity-plan';
import type { ActivityId, ProjectId } from '@shared/domain/ids';
import { activitiesText } from '@shared/text/sv-activities';
import { describeProblem } from '@shared/text/sv-commands';

/** What the undo menu calls them: the title of one, or how many. */
const detailOf = (activities: readonly Activity[]): string =>
  activities.length === 1 ? (activities[0]?.title ?? '') : activitiesText.counted(activities.length);

/** Saves activities of one project, all or none, as one step. */
export const saveActivities = (projectId: ProjectId, activities: readonly Activity[]): Promise<Outcome> =>
  dispatch({
    kind: 'saveTracked',
    projectId,
    detail: detailOf(activities),
    records: activities.map((record) => ({ table: 'activities', record })),
  });

/** What a field says of how its save ended. */
export const asField = (outcome: Outcome): FieldOutcome =>
  outcome.ok
    ? { state: outcome.value === null ? 'unchanged' : 'saved' }
    : { state: 'refused', error: describeProblem(outcome.error) };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes an activity from what is stored at that moment, one change after the other, so that two fields left in quick
 * succession never write over each other. `change` gives the same activity when there is nothing to change.
 */
export function editActivity(
  id: ActivityId,
  change: (activity: Activity) => Activity,
): Promise<FieldOutcome> {
  const next = queue.then(async (): Promise<FieldOutcome> => {
    const stored = await findTracked(database(), 'activities', id);
    if (!stored) return { state: 'refused', error: activitiesText.gone };
    const changed = change(stored);
    return changed === stored
      ? { state: 'unchanged' }
      : asField(await saveActivities(stored.projectId, [changed]));
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Adds an activity and gives it back; null when it was refused, which is said. */
export async function addActivity(
  projectId: ProjectId,
  given: Partial<Activity> & Pick<Activity, 'title'>,
): Promise<Activity | null> {
  const ids = { id: newId<ActivityId>(), projectId, createdAt: utcNow() };
  const activity = newActivity(ids, given);
  return tellIfRefused(await saveActivities(projectId, [activity])) ? activity : null;
}

/** Removes activities, says so and offers the way back; tells whether it was done. */
export async function removeActivities(
  projectId: ProjectId,
  activities: readonly Activity[],
): Promise<boolean> {
  const outcome = await dispatch({
    kind: 'removeTracked',
    projectId,
    detail: detailOf(activities),
    keys: activities.map(({ id }) => ({ table: 'activities', id })),
  });
  if (!tellIfRefused(outcome)) return false;
  tellUndoable(activitiesText.removed(detailOf(activities)));
  return true;
}

/** A copy to begin the next one from: what was planned, not what came of it. */
export const duplicateActivity = (activity: Activity): Promise<Activity | null> =>
  addActivity(activity.projectId, { ...planOf(activity), title: activitiesText.copyOf(activity.title) });
