import { recordRoute } from '@renderer/stores/record-route';
import { navigate } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { ActivityId, IsoDate, ProjectId } from '@shared/domain/ids';
import { calendarText } from '@shared/text/sv-calendar';
import { addActivity } from './save-activities';

export const openActivity = (projectId: ProjectId, id: ActivityId): void => {
  navigate(recordRoute('activities', projectId, id));
};

/** Adds an activity on a day and goes to it, so that it is given its title. */
export async function addActivityOn(projectId: ProjectId, day: IsoDate): Promise<void> {
  const added = await addActivity(projectId, { title: calendarText.newTitle, start: day, end: day });
  if (added === null) return;
  tellUndoable(calendarText.added(day));
  openActivity(projectId, added.id);
}
