import { showMessage } from '@renderer/stores/message-store';
import type { Activity } from '@shared/domain/activity/activity';
import { withChange } from './activity-edits';
import type { Change } from './ActivityField';
import { editActivity } from './save-activities';

/** Makes a choice of an activity; a refusal is said in the status line. Tells whether it was made. */
export async function changeActivity({ id }: Activity, change: Change): Promise<boolean> {
  const outcome = await editActivity(id, (stored) => withChange(stored, change(stored)));
  if (outcome.state === 'refused') showMessage({ tone: 'error', text: outcome.error });
  return outcome.state !== 'refused';
}

/** A list with one more in it, or without it. */
export const withMember = <T>(list: readonly T[], member: T, isIn: boolean): readonly T[] =>
  isIn === list.includes(member) ? list : isIn ? [...list, member] : list.filter((one) => one !== member);
