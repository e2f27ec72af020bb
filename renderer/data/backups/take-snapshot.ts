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

const newestOf = new WeakMap<Session, SnapshotInfo>();
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
  // Nothing has been changed since: the newest one holds it all. The user's own wish is carried out all the same.
  const newest = newestOf.get(session) ?? session.start.newestSnapshot;
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
