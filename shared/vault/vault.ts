import type { HistoryRecord } from '../domain/command/history';
import type { PersonId, UtcTime } from '../domain/ids';
import type { Control } from '../domain/journal/control';
import type { Result } from '../result';

/**
 * The vault keeps the journal and the verified snapshots as ordinary files: in the main process of the shell, and in the
 * browser's own file system (OPFS) elsewhere. The same code (`createVault`) runs in both.
 */

/** Why the vault could not keep or find something. */
export type VaultProblem =
  | { readonly code: 'vaultFull' }
  /** The folder is read-only, locked, or not there. */
  | { readonly code: 'vaultUnreachable' }
  | { readonly code: 'vaultFailed' }
  /** The records offered do not follow on the last one kept. */
  | { readonly code: 'journalGap'; readonly last: number }
  | { readonly code: 'journalDamaged' }
  /** Written by a newer version of the app: nothing is touched. */
  | { readonly code: 'vaultNewer' };

export const SNAPSHOT_REASONS = [
  'timed',
  'manual',
  'import',
  'migration',
  'restore',
  'erasure',
  'merge',
  'recovery',
] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** Where a backup lies: beside the data, in the second place, or in a file the user picked. */
export type SnapshotPlace = 'here' | 'second' | 'file';

/** What a snapshot's first line says of it. */
export interface SnapshotInfo {
  /** Its file name. */
  readonly id: string;
  readonly place: SnapshotPlace;
  /** The last change that is in it. */
  readonly seq: number;
  readonly at: UtcTime;
  readonly reason: SnapshotReason;
  readonly schema: number;
  readonly control: Control;
  /** Of the whole file. */
  readonly bytes: number;
}

/** What the window hands over to be kept. */
export interface SnapshotDraft {
  readonly seq: number;
  readonly at: UtcTime;
  readonly reason: SnapshotReason;
  readonly schema: number;
  readonly control: Control;
  /** UTF-8 JSON of the tables: `{ "projects": [ … ], … }`. */
  readonly body: Uint8Array<ArrayBuffer>;
}

export type SnapshotProblem =
  | VaultProblem
  /** Truncated or changed: its checksum, counts or sums do not hold. */
  | { readonly code: 'snapshotDamaged'; readonly name: string }
  /** Some other kind of file. */
  | { readonly code: 'snapshotForeign'; readonly name: string }
  | { readonly code: 'snapshotEmpty'; readonly name: string }
  | { readonly code: 'snapshotNewer'; readonly name: string };

/** A snapshot read back and verified: checksum, counts and sums hold, erased people are gone from it. */
export interface Snapshot {
  readonly info: SnapshotInfo;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface SnapshotList {
  /** Newest first. */
  readonly snapshots: readonly SnapshotInfo[];
  /** Files among them that no longer can be read. */
  readonly damaged: readonly string[];
}

/** The folder (a network share, a stick) that every snapshot is copied to besides. */
export type SecondPlace =
  | { readonly state: 'none' }
  | { readonly state: 'good'; readonly folder: string }
  /** Nothing could be written there last time; the next snapshot tries again. */
  | { readonly state: 'unreachable'; readonly folder: string; readonly problem: VaultProblem };

export type JournalState =
  /** There has never been one. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'good';
      /** Records 1 … base are not in it: it was begun anew after them. */
      readonly base: number;
      /** The last record's sequence; `base` when there is none yet. */
      readonly last: number;
      readonly record: HistoryRecord | null;
      /** Bytes of a torn last line that were cut off: a record never acknowledged. */
      readonly cutBytes: number;
    }
  /** Some line before the last does not hold; what can be read is read by `readJournal`. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

export interface SelfTest {
  readonly at: UtcTime;
  readonly isGood: boolean;
}

/** All that the start gate needs to know. */
export interface VaultStart {
  /** Who changes on this machine are by. */
  readonly person: PersonId;
  readonly journal: JournalState;
  readonly newestSnapshot: SnapshotInfo | null;
  /** Who is erased from every file here. */
  readonly erased: readonly PersonId[];
  readonly selfTest: SelfTest | null;
  readonly secondPlace: SecondPlace;
  /** Set when nothing can be kept just now. */
  readonly problem: VaultProblem | null;
}

export interface JournalReading {
  readonly base: number;
  /** In order. Gapless unless damaged; every one of them holds. */
  readonly records: readonly HistoryRecord[];
  readonly isDamaged: boolean;
}

/** What the window asks of the vault; the shell answers over IPC, the browser from a worker. */
export interface VaultApi {
  startVault(): Promise<VaultStart>;
  /** Adds records at the end: every one of them is on disk when this answers, or none counts. */
  appendJournal(records: readonly HistoryRecord[]): Promise<Result<{ readonly last: number }, VaultProblem>>;
  readJournal(): Promise<Result<JournalReading, VaultProblem>>;
  /** Begins the journal anew with these records after `base`; the old file is set aside, not deleted. */
  replaceJournal(
    base: number,
    records: readonly HistoryRecord[],
  ): Promise<Result<{ readonly last: number }, VaultProblem>>;
  /** Writes, re-reads and verifies a snapshot, and only then rotates old ones out; copies it to the second place. */
  writeSnapshot(draft: SnapshotDraft): Promise<Result<SnapshotInfo, SnapshotProblem>>;
  listSnapshots(): Promise<Result<SnapshotList, VaultProblem>>;
  readSnapshot(place: 'here' | 'second', id: string): Promise<Result<Snapshot, SnapshotProblem>>;
  /** Lets the user pick a backup file from anywhere; null: the dialog was closed. */
  openSnapshot(): Promise<Result<Snapshot | null, SnapshotProblem>>;
  noteSelfTest(result: SelfTest): Promise<void>;
  secondPlace(): Promise<SecondPlace>;
  /** Lets the user choose the folder, and copies the newest snapshot there at once. */
  chooseSecondPlace(): Promise<SecondPlace>;
  forgetSecondPlace(): Promise<SecondPlace>;
  /** Tries again now. */
  retrySecondPlace(): Promise<SecondPlace>;
  /**
   * Erases a person from the journal (chained anew), from every snapshot here and in the second place, and, through
   * `erased`, from every backup read later. Then the window's database is cleared and the window started anew, which
   * rebuilds it from these files. `record` is the history's own note of it: the last one, following on the journal.
   */
  erasePerson(id: PersonId, record: HistoryRecord): Promise<Result<null, VaultProblem>>;
  /**
   * Gives the window a new, empty database in the place of one whose files cannot be opened, and starts the window anew,
   * which fills it from these files. Refused, with nothing touched, when they could not.
   */
  replaceDatabase(): Promise<Result<null, VaultProblem>>;
  /** Shows the backups in the system's file manager. */
  showBackups(): Promise<void>;
}
