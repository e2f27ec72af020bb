import { BackupsUnreadableError, CopyFailedError, NewerDataError } from '@renderer/data';
import type { ClosedReason } from '@shared/text/sv-start';

/** Why the data could not be opened, in the terms of the page that says so. */
export function closedReason(error: unknown): ClosedReason {
  if (error instanceof NewerDataError) return { code: 'newer' };
  if (error instanceof BackupsUnreadableError) return { code: 'backupsUnreadable', problem: error.problem };
  if (error instanceof CopyFailedError) return { code: 'copyFailed' };
  return { code: 'failed' };
}
