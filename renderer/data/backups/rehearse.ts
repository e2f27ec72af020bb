import { Dexie } from 'dexie';
import { isSameRecord } from '@shared/domain/command/history';
import { TABLES, keyOf, type Workspace } from '@shared/domain/command/workspace';
import type { PersonId } from '@shared/domain/ids';
import { isSameControl } from '@shared/domain/journal/control';
import { err, ok, type Result } from '@shared/result';
import type {
  JournalReading,
  Snapshot,
  SnapshotList,
  SnapshotProblem,
  VaultProblem,
} from '@shared/vault/vault';
import { openDatabase, type Database } from '../database';
import { rebuild, type RebuildingVault } from '../start/rebuild';
import { readAll } from './gather-snapshot';

/** What the vault answered to the window, handed on to where it is rehearsed. */
export interface Rehearsal {
  readonly journal: JournalReading;
  readonly listed: Result<SnapshotList, VaultProblem>;
  /** What reading the newest of the list gave, in its order, down to the first that could be read. */
  readonly reads: readonly Result<Snapshot, SnapshotProblem>[];
}

/** Only what came after the newest backup that could be read: a whole journal would give everything back without it. */
function journalAfterBackup({ journal, reads }: Rehearsal): JournalReading {
  const newest = reads.find((read) => read.ok);
  if (!newest?.ok) return journal;
  const { seq } = newest.value.info;
  return { ...journal, base: seq, records: journal.records.filter((record) => record.seq > seq) };
}

/** The vault as it answered, for reading only: the test must not change what it tests. */
function vaultOf(rehearsal: Rehearsal): RebuildingVault {
  const { listed, reads } = rehearsal;
  const rest = [...reads];
  return {
    readJournal: () => Promise.resolve(ok(journalAfterBackup(rehearsal))),
    listSnapshots: () => Promise.resolve(listed),
    // A rebuild asks for them in the order of the list.
    readSnapshot: () => Promise.resolve(rest.shift() ?? err({ code: 'vaultFailed' })),
    appendJournal: (records) => Promise.resolve(ok({ last: records.at(-1)?.seq ?? 0 })),
    replaceJournal: (base, records) => Promise.resolve(ok({ last: records.at(-1)?.seq ?? base })),
  };
}

const inKeyOrder = (tables: Workspace): unknown =>
  TABLES.map((table) => {
    const key = keyOf[table] as (record: unknown) => string;
    return Object.fromEntries(
      [...tables[table]].map((record) => [key(record), record] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

/** Restores into a scratch database, and says whether it holds what the real one does. */
export async function rehearse(database: Database, rehearsal: Rehearsal): Promise<boolean> {
  const { journal } = rehearsal;
  const now = await readAll(database);
  const name = `${database.name}-self-test`;
  await Dexie.delete(name);
  const scratch = await openDatabase(name);
  try {
    await rebuild(scratch, vaultOf(rehearsal), '' as PersonId);
    // Changed since the journal was read: that it could be restored is all that can be said.
    if (now.seq > (journal.records.at(-1)?.seq ?? journal.base)) return true;
    const restored = await readAll(scratch);
    return (
      isSameControl(restored.control, now.control) &&
      isSameRecord(inKeyOrder(restored.tables), inKeyOrder(now.tables))
    );
  } finally {
    scratch.close();
    await Dexie.delete(name);
  }
}
