import { newId } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { newActivity, type Activity, type Dissemination } from '@shared/domain/activity/activity';
import { isIsoDate, type ActivityId, type ProjectId } from '@shared/domain/ids';
import { EMPTY_DISSEMINATION } from '@shared/domain/indicator/dissemination';
import { disseminationText } from '@shared/text/sv-dissemination';
import { followUpText } from '@shared/text/sv-follow-up';
import type { EntryErrors } from './EntryForm';
import { addRecords, removeRecords } from './save-record';

export type DisseminationField = 'title' | 'audience' | 'channel' | 'start';

/** Adds something to spread as an activity of its own kind, or says what is wrong and where. */
export async function addDissemination(
  projectId: ProjectId,
  texts: Readonly<Record<DisseminationField, string>>,
): Promise<EntryErrors<DisseminationField> | null> {
  const [title, start] = [texts.title.trim(), texts.start.trim()];
  if (title === '') return { title: disseminationText.titleMissing };
  if (start !== '' && !isIsoDate(start)) return { start: followUpText.badDate(start) };
  const record = newActivity(
    { id: newId<ActivityId>(), projectId, createdAt: utcNow() },
    {
      kind: 'dissemination',
      title,
      start: isIsoDate(start) ? start : null,
      dissemination: {
        ...EMPTY_DISSEMINATION,
        audience: texts.audience.trim(),
        channel: texts.channel.trim(),
      },
    },
  );
  const problem = await addRecords(projectId, title, [{ table: 'activities', record }]);
  return problem === undefined ? null : { form: problem };
}

/** The activity with something else said of how it is spread. */
export const withDissemination = (activity: Activity, patch: Partial<Dissemination>): Activity => ({
  ...activity,
  dissemination: { ...EMPTY_DISSEMINATION, ...activity.dissemination, ...patch },
});

export const removeDissemination = ({ projectId, id, title }: Activity): Promise<boolean> =>
  removeRecords(projectId, title, [{ table: 'activities', id }]);
