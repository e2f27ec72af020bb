import { Dexie } from 'dexie';
import type { PersonId } from '@shared/domain/ids';
import type { SnapshotInfo, VaultApi, VaultProblem, VaultStart } from '@shared/vault/vault';
import { DATABASE_NAME, NewerDataError, openDatabase, type Database } from '../database';
import { historyAfter } from '../history-log';
import { appendNewer, goesThrough, renewJournal, replayNewer } from './catch-up';
import { BackupsUnreadableError } from './backups-unreadable';
import { lookAtData, type DataState } from './look-at-data';
import { NEWEST_SCHEMA, openOrReplace, schemaOnDisk } from './open-or-replace';

/** What had to be done before the data could be shown. */
export type StartReport =
  | { readonly kind: 'opened' }
  /** The database was behind the journal. */
  | { readonly kind: 'replayed'; readonly records: number }
  /** The database was lost or damaged. */
  | {
      readonly kind: 'rebuilt';
      readonly snapshot: SnapshotInfo | null;
      /** Everything that was ever said to be saved is there. */
      readonly isComplete: boolean;
    }
  /** A person was erased, and the database was filled anew without them. */
  | { readonly kind: 'erased' }
  /** The journal was lost or damaged, and was written anew from the database. */
  | { readonly kind: 'journalRenewed' }
  /** Nothing can be kept beside the database just now. */
  | { readonly kind: 'unprotected'; readonly problem: VaultProblem };

export interface Opened {
  readonly database: Database;
  readonly start: VaultStart;
  readonly report: StartReport;
}

const UNKNOWN: Omit<VaultStart, 'problem'> = {
  person: '' as PersonId,
  journal: { kind: 'none' },
  newestSnapshot: null,
  erased: [],
  selfTest: null,
  secondPlace: { state: 'none' },
};

async function startVault(vault: VaultApi): Promise<VaultStart> {
  try {
    return await vault.startVault();
  } catch (error) {
    console.error(error);
    return { ...UNKNOWN, problem: { code: 'vaultFailed' } };
  }
}

const unless = (problem: VaultProblem | null, report: StartReport): StartReport =>
  problem === null ? report : { kind: 'unprotected', problem };

interface Comparing {
  readonly database: Database;
  readonly vault: VaultApi;
  readonly start: VaultStart;
  readonly data: DataState;
}

/** A database with nothing in it is filled from the vault; with nothing there either, this is the first start. */
async function rebuildOrBegin({ database, vault, start, data }: Comparing): Promise<StartReport> {
  const { journal, newestSnapshot } = start;
  const isFirst = newestSnapshot === null && (journal.kind === 'none' || isEmptyJournal(journal));
  if (isFirst && data.last === null) return { kind: 'opened' };
  const known = await historyAfter(database, 0);
  // Seldom needed, and not small: the window opens faster without it.
  const { rebuild } = await import('./rebuild');
  const done = await rebuild(database, vault, start.person, known);
  if (done.isAfterErasure && data.last === null) return unless(done.problem, { kind: 'erased' });
  return unless(done.problem, { kind: 'rebuilt', snapshot: done.snapshot, isComplete: done.isComplete });
}

const isEmptyJournal = (journal: VaultStart['journal']): boolean =>
  journal.kind === 'good' && journal.last === 0;

/** Brings database and journal to the same record, whichever of them has more. */
async function reconcile(parts: Comparing): Promise<StartReport> {
  const { database, vault, start, data } = parts;
  const { journal } = start;
  if (data.last === null || !data.isWhole) return rebuildOrBegin(parts);
  if (journal.kind !== 'good') {
    const isFirstJournal =
      journal.kind === 'none' && (start.newestSnapshot?.reason ?? 'migration') === 'migration';
    return unless(
      await renewJournal(database, vault),
      isFirstJournal ? { kind: 'opened' } : { kind: 'journalRenewed' },
    );
  }
  if (journal.last > data.last.seq) {
    const records = await replayNewer(database, vault, data.last);
    return records === null ? rebuildOrBegin(parts) : { kind: 'replayed', records };
  }
  if (journal.record === null || (await goesThrough(database, journal.record)))
    return unless(await appendNewer(database, vault, journal.last), { kind: 'opened' });
  // Two histories that part: the database is what the user saw last, and the journal's file is set aside, not deleted.
  return unless(await renewJournal(database, vault), { kind: 'journalRenewed' });
}

/** A database that still names somebody who was erased is older than the erasure: it is emptied, and then rebuilt. */
async function withoutErased(database: Database, erased: readonly PersonId[]): Promise<Database> {
  const known = await database.contacts.bulkGet([...erased]);
  if (known.every((contact) => contact?.erasedAt !== null)) return database;
  database.close();
  await Dexie.delete(database.name);
  return openDatabase(database.name);
}

/**
 * The start gate: opens the database, migrating it when it is older, and brings database and vault together before
 * anything is shown. Throws NewerDataError (having written nothing), CopyFailedError and BackupsUnreadableError.
 */
export async function openSafely(vault: VaultApi, name = DATABASE_NAME): Promise<Opened> {
  const start = await startVault(vault);
  const schema = await schemaOnDisk(name);
  if (start.journal.kind === 'newer' || start.problem?.code === 'vaultNewer' || schema > NEWEST_SCHEMA)
    throw new NewerDataError(schema, NEWEST_SCHEMA);
  if (start.problem !== null && schema === 0) throw new BackupsUnreadableError(start.problem);
  if (schema > 0 && schema < NEWEST_SCHEMA) {
    const { copyBeforeMigration } = await import('./copy-before-migration');
    await copyBeforeMigration(name, schema, vault);
  }
  const hasBackups = start.journal.kind !== 'none' || start.newestSnapshot !== null;
  const database = await withoutErased(await openOrReplace(name, { schema, hasBackups }), start.erased);
  const data = await lookAtData(database);
  if (start.problem === null)
    return { database, start, report: await reconcile({ database, vault, start, data }) };
  if (data.last === null) throw new BackupsUnreadableError(start.problem);
  return { database, start, report: { kind: 'unprotected', problem: start.problem } };
}
