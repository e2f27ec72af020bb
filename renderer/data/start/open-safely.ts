import { Dexie } from 'dexie';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { PersonId } from '@shared/domain/ids';
import type { Contact } from '@shared/domain/people/contact';
import { canRebuild } from '@shared/vault/can-rebuild';
import type { SnapshotInfo, VaultApi, VaultProblem, VaultStart } from '@shared/vault/vault';
import { DATABASE_NAME, NewerDataError, openDatabase, type Database } from '../database';
import { historyAfter, lastRecord } from '../history-log';
import { touchKey } from '../stored-history';
import { appendNewer, goesThrough, renewJournal, replayNewer, replayReadable } from './catch-up';
import { BackupsUnreadableError } from './backups-unreadable';
import { lookAtData, type DataState } from './look-at-data';
import { isDamage, NEWEST_SCHEMA, openOrReplace, schemaOnDisk } from './open-or-replace';

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
  | {
      readonly kind: 'erased';
      /** The copies in the second place could not be reached; that is done when they can be. */
      readonly isSecondLeft: boolean;
    }
  /** The journal was lost or damaged, and was written anew from the database. */
  | {
      readonly kind: 'journalRenewed';
      /** Nothing tells of changes that the database has not. */
      readonly isComplete: boolean;
    }
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
  if (done.isAfterErasure && data.last === null) {
    const isSecondLeft = start.secondPlace.state === 'unreachable';
    return unless(done.problem, { kind: 'erased', isSecondLeft });
  }
  return unless(done.problem, { kind: 'rebuilt', snapshot: done.snapshot, isComplete: done.isComplete });
}

const isEmptyJournal = (journal: VaultStart['journal']): boolean =>
  journal.kind === 'good' && journal.last === 0;

/** Writes a journal that is lost or damaged anew, after the database has got what still can be read of it. */
async function renewLost({ database, vault, start }: Comparing, last: HistoryRecord): Promise<StartReport> {
  const { journal, newestSnapshot } = start;
  // Changes from before there was a journal are by nobody.
  const isFirstJournal =
    journal.kind === 'none' && last.who === '' && (newestSnapshot?.reason ?? 'migration') === 'migration';
  const readable = journal.kind === 'damaged' ? await replayReadable(database, vault, last) : 0;
  const known = (await lastRecord(database))?.seq ?? 0;
  const isComplete = known >= Math.max(readable, newestSnapshot?.seq ?? 0);
  return unless(
    await renewJournal(database, vault),
    isFirstJournal && isComplete ? { kind: 'opened' } : { kind: 'journalRenewed', isComplete },
  );
}

/** Brings database and journal to the same record, whichever of them has more. */
async function reconcile(parts: Comparing): Promise<StartReport> {
  const { database, vault, start, data } = parts;
  const { journal } = start;
  if (data.last === null || !data.isWhole) return rebuildOrBegin(parts);
  if (journal.kind !== 'good') return renewLost(parts, data.last);
  if (journal.last > data.last.seq) {
    const records = await replayNewer(database, vault, data.last);
    return records === null ? rebuildOrBegin(parts) : { kind: 'replayed', records };
  }
  if (journal.record === null || (await goesThrough(database, journal.record)))
    return unless(await appendNewer(database, vault, journal.last), { kind: 'opened' });
  // Two histories that part: the database is what the user saw last, and the journal's file is set aside, not deleted.
  return unless(await renewJournal(database, vault), { kind: 'journalRenewed', isComplete: false });
}

/** Also when nothing can be written beside the database, what the journal has more of is shown. */
async function compare(parts: Comparing): Promise<StartReport> {
  const { data, start } = parts;
  const { journal, problem } = start;
  if (problem === null) return reconcile(parts);
  if (data.last === null) throw new BackupsUnreadableError(problem);
  const isBehind = journal.kind === 'good' && journal.last > data.last.seq;
  if (isBehind || !data.isWhole) await reconcile(parts);
  return { kind: 'unprotected', problem };
}

const isNamed = (contact: unknown): boolean => (contact as Contact | null)?.erasedAt === null;

/** Whether the contacts or the history hold any of them by name. */
async function namesAny(database: Database, people: readonly PersonId[]): Promise<boolean> {
  if ((await database.contacts.bulkGet([...people])).some((contact) => isNamed(contact ?? null))) return true;
  const keys = people.map((id) => touchKey('contacts', id));
  const records = await database.history.where('touched').anyOf(keys).toArray();
  const changes = records.flatMap((record) => record.changes.filter(({ table }) => table === 'contacts'));
  return changes.some(
    ({ key, before, after }) => people.some((id) => id === key) && (isNamed(before) || isNamed(after)),
  );
}

/**
 * A database that still names somebody who was erased is older than the erasure: it is emptied, and then rebuilt; but
 * never while the vault cannot give it back.
 */
async function withoutErased(database: Database, start: VaultStart): Promise<Database> {
  if (!canRebuild(start) || !(await namesAny(database, start.erased))) return database;
  database.close();
  await Dexie.delete(database.name);
  return openDatabase(database.name);
}

interface Found {
  readonly database: Database;
  readonly start: VaultStart;
}

async function openDatabaseOf(vault: VaultApi, name: string): Promise<Found> {
  const start = await startVault(vault);
  if (start.journal.kind === 'newer' || start.problem?.code === 'vaultNewer')
    throw new NewerDataError(0, NEWEST_SCHEMA);
  const schema = await replacedWhenDamaged(vault, () => schemaOnDisk(name));
  if (schema > NEWEST_SCHEMA) throw new NewerDataError(schema, NEWEST_SCHEMA);
  if (start.problem !== null && schema === 0) throw new BackupsUnreadableError(start.problem);
  if (schema > 0 && schema < NEWEST_SCHEMA) {
    const { copyBeforeMigration } = await import('./copy-before-migration');
    await copyBeforeMigration(name, schema, vault);
  }
  const hasBackups = start.journal.kind !== 'none' || start.newestSnapshot !== null;
  const database = await replacedWhenDamaged(vault, () => openOrReplace(name, { schema, hasBackups }));
  return { database: await withoutErased(database, start), start };
}

/**
 * Where not even an empty database can be put in the place of a damaged one (a flipped bit of LevelDB's CURRENT), the
 * shell deletes its files and loads the window anew.
 */
async function replacedWhenDamaged<T>(vault: VaultApi, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (isDamage(error)) {
      const replaced = await vault.replaceDatabase();
      // The page goes away under this; nothing more may be shown or written by it.
      if (replaced.ok) return new Promise<never>(() => undefined);
    }
    throw error;
  }
}

/**
 * The start gate: opens the database, migrating it when it is older, and brings database and vault together before
 * anything is shown. Throws NewerDataError (having written nothing), CopyFailedError and BackupsUnreadableError.
 */
export async function openSafely(vault: VaultApi, name = DATABASE_NAME): Promise<Opened> {
  const { database, start } = await openDatabaseOf(vault, name);
  try {
    const report = await compare({ database, vault, start, data: await lookAtData(database) });
    return { database, start, report };
  } catch (error) {
    database.close();
    throw error;
  }
}
