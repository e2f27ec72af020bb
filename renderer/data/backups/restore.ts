import type { RecordChange } from '@shared/domain/command/workspace';
import type { ProjectId, UtcTime } from '@shared/domain/ids';
import { stateAt } from '@shared/domain/journal/point-in-time';
import { err, ok, type Result } from '@shared/result';
import type { Snapshot, SnapshotInfo, SnapshotProblem } from '@shared/vault/vault';
import type { Outcome } from '../commands/execute';
import { dispatch, session } from '../current-database';
import { historyAfter } from '../history-log';
import { plainHistory } from '../stored-history';
import { compareStates, type Comparison } from './compare-states';
import { readAll } from './gather-snapshot';
import { backupJob } from './backup-job';

/** A backup beside today's data. */
export interface RestorePreview extends Comparison {
  readonly info: SnapshotInfo;
}

async function previewOf({ info, body }: Snapshot): Promise<Result<RestorePreview, SnapshotProblem>> {
  const { name } = session().database;
  const compared = await backupJob<'compare'>({ kind: 'compare', database: name, body });
  return compared ? ok({ info, ...compared }) : err({ code: 'snapshotDamaged', name: info.id });
}

/** Compares a backup with today's data, changing nothing. */
export async function previewBackup(
  place: 'here' | 'second',
  id: string,
): Promise<Result<RestorePreview, SnapshotProblem>> {
  const read = await session().vault.readSnapshot(place, id);
  return read.ok ? previewOf(read.value) : read;
}

/** Lets the user pick a backup's file from anywhere and compares it; null: the dialog was closed. */
export async function previewBackupFile(): Promise<Result<RestorePreview | null, SnapshotProblem>> {
  const picked = await session().vault.openSnapshot();
  if (!picked.ok) return picked;
  return picked.value === null ? ok(null) : previewOf(picked.value);
}

/** An earlier moment of the history beside today's data. */
export interface TimePreview extends Comparison {
  /** When the last change that is in it was made. */
  readonly at: UtcTime;
}

/** Compares the state right after a change with today's: of one project, or of all (null). */
export async function previewTime(projectId: ProjectId | null, seq: number): Promise<TimePreview> {
  const { database } = session();
  const [{ tables }, later, stored] = await Promise.all([
    readAll(database),
    historyAfter(database, seq),
    database.history.get(seq),
  ]);
  if (!stored) throw new RangeError(`There is no change ${String(seq)} in the history.`);
  const then = stateAt(tables, [...later].reverse());
  return { at: plainHistory(stored).at, ...compareStates(tables, then, projectId) };
}

/** Puts reviewed changes in as one step to undo, after a backup of today's data. `detail` says what they restore. */
export const restoreRecords = (changes: readonly RecordChange[], detail: string): Promise<Outcome> =>
  dispatch({ kind: 'restoreRecords', detail, changes });
