import type { Session } from '../session';
import { isSelfTestDue, selfTestOf } from './self-test';
import { takeSnapshotOf } from './take-snapshot';

/** Milliseconds between two timed backups of changed data, and between two looks at what is due. */
const INTERVAL = 15 * 60_000;
const LOOK = 60_000;

/**
 * Takes a backup every quarter of an hour in which something was changed, and at once after a recovery; tests once a
 * month that backups and journal give everything back.
 */
export function startUpkeep(session: Session, isRecovered: boolean): void {
  let last = performance.now();
  if (isRecovered) void takeSnapshotOf(session, 'recovery');
  setInterval(() => {
    if (isSelfTestDue(session, new Date())) void selfTestOf(session);
    if (performance.now() - last < INTERVAL) return;
    last = performance.now();
    void takeSnapshotOf(session, 'timed');
  }, LOOK);
}
