import { Dexie } from 'dexie';
import { NewerDataError, openDatabase, type Database } from '../database';
import { ALL_MIGRATIONS } from '../migrations/all-migrations';

export const NEWEST_SCHEMA = Math.max(...ALL_MIGRATIONS.map(({ version }) => version));

/**
 * Chromium answers the first call after it has found its files beyond repair with an error, and has thrown them away by
 * the second (measured: a torn tail of the log).
 */
const listDatabases = (): Promise<IDBDatabaseInfo[]> =>
  indexedDB.databases().catch(() => indexedDB.databases());

/** The schema of the database on disk, without opening it, which would already change it; 0 when there is none. */
export async function schemaOnDisk(name: string): Promise<number> {
  const found = (await listDatabases()).find((one) => one.name === name);
  return found?.version === undefined ? 0 : Math.floor(found.version / 10);
}

/** What IndexedDB says when its files are beyond repair, as against being in use or out of room. */
const DAMAGED = ['UnknownError', 'NotFoundError', 'DataError', 'InvalidStateError'];

export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner.name : error.name;
  return DAMAGED.includes(inner);
}

interface Replacing {
  readonly schema: number;
  /** Whether there is anything that a new database could be filled from. */
  readonly hasBackups: boolean;
}

/** Opens the database. One that cannot be opened gives way to an empty one, where that can be filled again. */
export async function openOrReplace(name: string, { schema, hasBackups }: Replacing): Promise<Database> {
  try {
    return await openDatabase(name);
  } catch (error) {
    const isMigrating = schema > 0 && schema < NEWEST_SCHEMA;
    if (error instanceof NewerDataError || isMigrating || !hasBackups || !isDamage(error)) throw error;
    console.error(error);
    await Dexie.delete(name);
    return openDatabase(name);
  }
}
