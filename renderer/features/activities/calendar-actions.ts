import { navigate, workRoute } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { ActivityId, IsoDate, ProjectId } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import { calendarText } from '@shared/text/sv-calendar';
import { addActivity, currentTime } from './save-activities';

/** The day it is here. */
export const today = (): IsoDate => formatDay(currentTime()) as IsoDate;

export const openActivity = (projectId: ProjectId, id: ActivityId): void => {
  navigate(workRoute('activities', projectId, 'aktivitet', id));
};

/** Adds an activity on a day and goes to it, so that it is given its title. */
export async function addActivityOn(projectId: ProjectId, day: IsoDate): Promise<void> {
  const added = await addActivity(projectId, { title: calendarText.newTitle, start: day, end: day });
  if (added === null) return;
  tellUndoable(calendarText.added(day));
  openActivity(projectId, added.id);
}
