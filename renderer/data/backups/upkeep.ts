import type { SnapshotInfo } from '@shared/vault/vault';
import type { Session } from '../session';
import { isSelfTestDue, selfTestOf } from './self-test';
import { takeSnapshotOf } from './take-snapshot';

/** Milliseconds between two timed backups of changed data, and between two looks at what is due. */
const INTERVAL = 15 * 60_000;
const LOOK = 60_000;

/** Whether a backup was taken within the last quarter of an hour; one from the future says nothing. */
export const isRecent = (newest: SnapshotInfo | null, now: number): boolean =>
  newest !== null && Math.abs(now - Date.parse(newest.at)) < INTERVAL;

/**
 * Takes a backup every quarter of an hour in which something was changed, soon after the start when the newest is older than that, and at once after a recovery; tests once a
 * month that backups and journal give everything back.
 */
export function startUpkeep(session: Session, isRecovered: boolean): void {
  // Many short sittings would otherwise never lead to a backup, nor to anything in the second place.
  let last = isRecent(session.start.newestSnapshot, Date.now()) ? performance.now() : -Infinity;
  if (isRecovered) void takeSnapshotOf(session, 'recovery');
  setInterval(() => {
    if (isSelfTestDue(session, new Date())) void selfTestOf(session);
    if (performance.now() - last < INTERVAL) return;
    last = performance.now();
    void takeSnapshotOf(session, 'timed');
  }, LOOK);
}
