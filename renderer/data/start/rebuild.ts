import type { HistoryRecord } from '@shared/domain/command/history';
import { EMPTY_WORKSPACE, TABLES } from '@shared/domain/command/workspace';
import type { PersonId, UtcTime } from '@shared/domain/ids';
import { EMPTY_CONTROL } from '@shared/domain/journal/control';
import { recoverFrom, recoverFromJournal, type Recovered } from '@shared/vault/recovery';
import type { JournalReading, SnapshotInfo, VaultApi, VaultProblem } from '@shared/vault/vault';
import { remakeStanding } from '../commands/standing';
import type { Database } from '../database';
import { storedHistory } from '../stored-history';
import { BackupsUnreadableError } from './backups-unreadable';

export interface Rebuilt {
  /** A person was erased: the database was cleared on purpose. */
  readonly isAfterErasure: boolean;
  readonly snapshot: SnapshotInfo | null;
  /** Everything that was ever kept is in it. */
  readonly isComplete: boolean;
  /** What keeps the journal from going on; null when it can. */
  readonly problem: VaultProblem | null;
}

/** What a rebuilding asks of the vault. */
export type RebuildingVault = Pick<
  VaultApi,
  'readJournal' | 'listSnapshots' | 'readSnapshot' | 'appendJournal' | 'replaceJournal'
>;

const NOTHING: Recovered = {
  tables: EMPTY_WORKSPACE,
  control: EMPTY_CONTROL,
  seq: 0,
  snapshot: null,
  replayed: [],
};

interface Best {
  readonly recovered: Recovered;
  /** The last change that anything tells of. */
  readonly newest: number;
}

/**
 * The state that reaches farthest, and of two that reach as far the one that rests on less. Throws
 * BackupsUnreadableError when something that may reach farther cannot be read just now.
 */
async function best(vault: RebuildingVault, reading: JournalReading): Promise<Best> {
  let recovered = recoverFromJournal(reading) ?? NOTHING;
  let newest = reading.records.at(-1)?.seq ?? reading.base;
  let locked: { readonly seq: number; readonly problem: VaultProblem } | null = null;
  const listed = await vault.listSnapshots();
  if (!listed.ok) locked = { seq: newest, problem: listed.error };
  for (const { place, id, seq } of listed.ok ? listed.value.snapshots : []) {
    newest = Math.max(newest, seq);
    if (recovered.seq >= newest) break;
    const snapshot = await vault.readSnapshot(place === 'second' ? 'second' : 'here', id);
    const found = snapshot.ok ? recoverFrom(snapshot.value, reading.records) : null;
    if (found && found.seq > recovered.seq) recovered = found;
    if (!snapshot.ok && snapshot.error.code === 'vaultUnreachable' && place === 'here')
      locked ??= { seq, problem: snapshot.error };
  }
  if (locked !== null && (recovered.seq === 0 || recovered.seq < locked.seq))
    throw new BackupsUnreadableError(locked.problem);
  return { recovered, newest };
}

/** Whether the last change that anything tells of is the last there was: lost or damaged, a journal says nothing of that. */
const isEndKnown = (journal: JournalReading, known: readonly HistoryRecord[], newest: number): boolean =>
  (!journal.isDamaged && journal.base + journal.records.length > 0) || known.at(-1)?.seq === newest;

/** The history's own note that the data were rebuilt after `seq`. */
function recoveryRecord({ seq, control }: Recovered, person: PersonId): HistoryRecord {
  return {
    seq: seq + 1,
    at: new Date().toISOString() as UtcTime,
    who: person,
    why: '',
    label: { kind: 'recovery', detail: '', year: null },
    changes: [],
    undoes: null,
    redoes: null,
    control,
  };
}

async function fill(
  database: Database,
  { tables }: Recovered,
  history: readonly HistoryRecord[],
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    for (const table of TABLES) await database.table(table).bulkAdd([...tables[table]]);
    await database.history.bulkAdd(history.map(storedHistory));
    await remakeStanding(database);
  });
}

const UNREAD: JournalReading = { base: 0, records: [], isDamaged: true };

/**
 * Fills the database anew, in one transaction, from the newest verified snapshot and the journal after it, and brings
 * the journal to go on from there. `known` are records that only the database still had.
 */
export async function rebuild(
  database: Database,
  vault: RebuildingVault,
  person: PersonId,
  known: readonly HistoryRecord[] = [],
): Promise<Rebuilt> {
  const read = await vault.readJournal();
  const journal = read.ok ? read.value : UNREAD;
  const bySeq = new Map([...known, ...journal.records].map((record) => [record.seq, record]));
  const records = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  const { recovered, newest } = await best(vault, { ...journal, records });
  // Never give up what is there for something that reaches less far.
  if (recovered.seq < (known.at(-1)?.seq ?? 0)) throw new BackupsUnreadableError({ code: 'journalDamaged' });
  const isAfterErasure = records.at(-1)?.label.kind === 'erasePerson';
  const notes = isAfterErasure ? [] : [recoveryRecord(recovered, person)];
  await fill(database, recovered, [...records.filter(({ seq }) => seq <= recovered.seq), ...notes]);
  const isJournalWhole = !journal.isDamaged && journal.records.at(-1)?.seq === recovered.seq;
  const answer = isJournalWhole
    ? await vault.appendJournal(notes)
    : await vault.replaceJournal(recovered.snapshot?.seq ?? 0, [...recovered.replayed, ...notes]);
  return {
    isAfterErasure,
    snapshot: recovered.snapshot,
    isComplete: recovered.seq >= newest && isEndKnown(journal, known, newest),
    problem: answer.ok ? null : answer.error,
  };
}
