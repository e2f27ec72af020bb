import { dispatch, newId } from '@renderer/data';
import { tellIfRefused } from '@renderer/stores/message-store';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { newActivity } from '@shared/domain/activity/activity';
import type { ActivityId, IsoDate, ProjectId, UtcTime } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import { calendarText } from '@shared/text/sv-calendar';

const now = (): UtcTime => new Date().toISOString() as UtcTime;

/** The day it is here. */
export const today = (): IsoDate => formatDay(now()) as IsoDate;

export const openActivity = (projectId: ProjectId, id: ActivityId): void => {
  navigate(workRoute('activities', projectId, 'aktivitet', id));
};

/** Adds an activity on a day and goes to it, so that it is given its title. */
export async function addActivityOn(projectId: ProjectId, day: IsoDate): Promise<void> {
  const id = newId<ActivityId>();
  const record = newActivity(
    { id, projectId, createdAt: now() },
    { title: calendarText.newTitle, start: day, end: day },
  );
  const records = [{ table: 'activities', record } as const];
  const outcome = await dispatch({ kind: 'saveTracked', projectId, detail: record.title, records });
  if (!tellIfRefused(outcome)) return;
  tellUndoable(calendarText.added(day));
  openActivity(projectId, id);
}
