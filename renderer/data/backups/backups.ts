import { ok, type Result } from '@shared/result';
import type {
  SecondPlace,
  SelfTest,
  SnapshotInfo,
  SnapshotProblem,
  SnapshotReason,
  VaultProblem,
} from '@shared/vault/vault';
import { session } from '../current-database';
import { readAll, type Everything } from './gather-snapshot';
import { lastSelfTestOf, selfTestOf } from './self-test';
import { takeSnapshotOf, tellBackupsChanged } from './take-snapshot';

export interface BackupList {
  /** Newest first. */
  readonly here: readonly SnapshotInfo[];
  readonly second: readonly SnapshotInfo[];
  /** File names of backups that no longer can be read. */
  readonly damaged: readonly string[];
}

export async function listBackups(): Promise<Result<BackupList, VaultProblem>> {
  const listed = await session().vault.listSnapshots();
  if (!listed.ok) return listed;
  const { snapshots, damaged } = listed.value;
  const at = (place: SnapshotInfo['place']): readonly SnapshotInfo[] =>
    snapshots.filter((info) => info.place === place);
  return ok({ here: at('here'), second: at('second'), damaged });
}

/** Takes a backup now; null: there is nothing yet. */
export const takeSnapshot = (reason: SnapshotReason): Promise<Result<SnapshotInfo | null, SnapshotProblem>> =>
  takeSnapshotOf(session(), reason);

/** Everything the database holds at this moment. */
export const readEverything = (): Promise<Everything> => readAll(session().database);

export const selfTest = (): Promise<SelfTest> => selfTestOf(session());
export const lastSelfTest = (): SelfTest | null => lastSelfTestOf(session());

async function noted(answer: Promise<SecondPlace>): Promise<SecondPlace> {
  const place = await answer;
  session().upkeep.noteSecondPlace(place);
  return place;
}

async function andTell(change: Promise<SecondPlace>): Promise<SecondPlace> {
  const place = await noted(change);
  tellBackupsChanged();
  return place;
}

export const secondPlace = (): Promise<SecondPlace> => noted(session().vault.secondPlace());
export const chooseSecondPlace = (): Promise<SecondPlace> => andTell(session().vault.chooseSecondPlace());
export const forgetSecondPlace = (): Promise<SecondPlace> => andTell(session().vault.forgetSecondPlace());
export const retrySecondPlace = (): Promise<SecondPlace> => andTell(session().vault.retrySecondPlace());
export const showBackups = (): Promise<void> => session().vault.showBackups();
