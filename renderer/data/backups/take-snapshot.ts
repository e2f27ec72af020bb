import type { UtcTime } from '@shared/domain/ids';
import { err, ok, type Result } from '@shared/result';
import { DATA_SCHEMA } from '@shared/vault/data-schema';
import type { SnapshotInfo, SnapshotProblem, SnapshotReason } from '@shared/vault/vault';
import { lastRecord } from '../history-log';
import type { Session } from '../session';
import { backupJob } from './backup-job';

const listeners = new Set<() => void>();

/** Calls back when the list of backups has changed; returns how to stop. */
export function onBackupsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tellBackupsChanged = (): void => {
  for (const listener of listeners) listener();
};

/** The newest that was written, and so proven, in this session: of one from before, the start has read but the first line. */
const newestOf = new WeakMap<Session, SnapshotInfo>();

/** What is done only because there is a backup to go back to: one that is proven. */
const RESTS_ON_IT: ReadonlySet<SnapshotReason> = new Set(['restore', 'import', 'merge', 'erasure']);

let running: Promise<unknown> = Promise.resolve();

/** The copy is made after the answer: whether it came through is known when the second place has had its turn. */
async function lookAtSecondPlace({ vault, upkeep }: Session): Promise<void> {
  try {
    upkeep.noteSecondPlace(await vault.secondPlace());
  } catch (error) {
    console.error(error);
  }
}

async function write(
  session: Session,
  reason: SnapshotReason,
): Promise<Result<SnapshotInfo | null, SnapshotProblem>> {
  const { database, vault } = session;
  const seq = (await lastRecord(database))?.seq ?? 0;
  if (seq === 0) return ok(null);
  const newest = newestOf.get(session) ?? (RESTS_ON_IT.has(reason) ? null : session.start.newestSnapshot);
  // Nothing has been changed since: the newest one holds it all. The user's own wish is carried out all the same.
  if (reason !== 'manual' && newest?.seq === seq) return ok(newest);
  const gathered = await backupJob<'gather'>({ kind: 'gather', database: database.name });
  const at = new Date().toISOString() as UtcTime;
  const written = await vault.writeSnapshot({ ...gathered, at, reason, schema: DATA_SCHEMA });
  if (written.ok) {
    newestOf.set(session, written.value);
    void lookAtSecondPlace(session);
  }
  tellBackupsChanged();
  return written;
}

/** Takes a verified backup of everything, off the window's thread; one at a time. null: there is nothing yet. */
export function takeSnapshotOf(
  session: Session,
  reason: SnapshotReason,
): Promise<Result<SnapshotInfo | null, SnapshotProblem>> {
  const taken = running.then(async () => {
    const answer = await write(session, reason).catch((error: unknown) => {
      console.error(error);
      return err<SnapshotProblem>({ code: 'vaultFailed' });
    });
    session.upkeep.noteBackup(answer.ok ? null : answer.error);
    return answer;
  });
  running = taken;
  return taken;
}
