import type { UtcTime } from '@shared/domain/ids';
import type { Result } from '@shared/result';
import type { SelfTest, Snapshot, SnapshotProblem } from '@shared/vault/vault';
import type { Session } from '../session';
import { backupJob } from './backup-job';

/** Asks the vault for all that a rebuild would, and has it rehearsed off the window's thread. */
async function restoresAll({ database, vault, keeper }: Session): Promise<boolean> {
  if (!(await keeper.settled())) return false;
  const journal = await vault.readJournal();
  if (!journal.ok || journal.value.isDamaged) return false;
  const listed = await vault.listSnapshots();
  const reads: Result<Snapshot, SnapshotProblem>[] = [];
  for (const { place, id } of listed.ok ? listed.value.snapshots : []) {
    const read = await vault.readSnapshot(place === 'second' ? 'second' : 'here', id);
    reads.push(read);
    if (read.ok) break;
  }
  return backupJob<'rehearse'>({
    kind: 'rehearse',
    database: database.name,
    rehearsal: { journal: journal.value, listed, reads },
  });
}

const latestOf = new WeakMap<Session, SelfTest>();
const runningOf = new WeakMap<Session, Promise<SelfTest>>();

/** How the last test went; null: there has been none. */
export const lastSelfTestOf = (session: Session): SelfTest | null =>
  latestOf.get(session) ?? session.start.selfTest;

async function test(session: Session): Promise<SelfTest> {
  const isGood = await restoresAll(session).catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const latest = { at: new Date().toISOString() as UtcTime, isGood };
  latestOf.set(session, latest);
  session.upkeep.noteSelfTest(isGood);
  await session.vault.noteSelfTest(latest);
  return latest;
}

/**
 * Restores the newest backup and the journal into a scratch database and holds it against the real one. Asked for while
 * it runs, it answers with that one.
 */
export function selfTestOf(session: Session): Promise<SelfTest> {
  const running =
    runningOf.get(session) ??
    test(session).finally(() => {
      runningOf.delete(session);
    });
  runningOf.set(session, running);
  return running;
}

const DAY = 24 * 60 * 60_000;
const MONTH = 30 * DAY;

/** Whether a month has passed since the last test, or a day since one that failed; one from the future says nothing. */
export const isSelfTestDue = (session: Session, now: Date): boolean => {
  const last = lastSelfTestOf(session);
  return last === null || Math.abs(now.getTime() - Date.parse(last.at)) > (last.isGood ? MONTH : DAY);
};
