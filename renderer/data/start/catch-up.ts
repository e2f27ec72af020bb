import { isSameRecord, type HistoryRecord } from '@shared/domain/command/history';
import type { VaultApi, VaultProblem } from '@shared/vault/vault';
import { remakeStanding } from '../commands/standing';
import { writeChanges } from '../commands/write-changes';
import type { Database } from '../database';
import { historyAfter } from '../history-log';
import { plainHistory, storedHistory } from '../stored-history';
import { lookAtData } from './look-at-data';

/** Whether the database's history goes through this record of the journal. */
export async function goesThrough(database: Database, record: HistoryRecord): Promise<boolean> {
  const own = await database.history.get(record.seq);
  return own !== undefined && isSameRecord(plainHistory(own), record);
}

/** Gives the journal what the database has after `last`; null when it is kept. */
export async function appendNewer(
  database: Database,
  vault: VaultApi,
  last: number,
): Promise<VaultProblem | null> {
  const newer = await historyAfter(database, last);
  if (newer.length === 0) return null;
  const answer = await vault.appendJournal(newer);
  return answer.ok ? null : answer.error;
}

/**
 * Brings the journal to where the database is while the app runs; null when it is there. One that holds other records
 * is left as it is: only the next start can tell which of the two to go by.
 */
export async function bringJournalUp(database: Database, vault: VaultApi): Promise<VaultProblem | null> {
  const { journal, problem } = await vault.startVault();
  if (problem !== null) return problem;
  if (journal.kind === 'newer') return { code: 'vaultNewer' };
  if (journal.kind !== 'good') return renewJournal(database, vault);
  const { last, record } = journal;
  if (record !== null && !(await goesThrough(database, record))) return { code: 'journalGap', last };
  return appendNewer(database, vault, last);
}

/** The records at the end that follow on each other without a gap. */
function gaplessEnd(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const last = records.at(-1)?.seq ?? 0;
  return records.filter(({ seq }, index) => last - seq === records.length - 1 - index);
}

/** Writes the journal anew from the database, which is whole; null when it is kept. */
export async function renewJournal(database: Database, vault: VaultApi): Promise<VaultProblem | null> {
  const records = gaplessEnd(await historyAfter(database, 0));
  const answer = await vault.replaceJournal((records[0]?.seq ?? 1) - 1, records);
  return answer.ok ? null : answer.error;
}

/**
 * Puts what the journal has after the database's last record into it, and says how many records that were; null when
 * the journal does not follow on the database, or when the counts and sums are not right afterwards.
 */
export async function replayNewer(
  database: Database,
  vault: VaultApi,
  last: HistoryRecord,
): Promise<number | null> {
  const reading = await vault.readJournal();
  if (!reading.ok || reading.value.isDamaged) return null;
  const newer = recordsOn(last, reading.value.records);
  if (newer === null) return null;
  await replay(database, newer);
  return (await lookAtData(database)).isWhole ? newer.length : null;
}

/**
 * Puts as much as can be read of a damaged journal after the database's last record into it, as far as there is no gap.
 * Answers the last sequence that can be read at all, 0 when there is none.
 */
export async function replayReadable(
  database: Database,
  vault: VaultApi,
  last: HistoryRecord,
): Promise<number> {
  const reading = await vault.readJournal();
  if (!reading.ok) return 0;
  const { records } = reading.value;
  await replay(database, recordsOn(last, records) ?? []);
  return records.at(-1)?.seq ?? 0;
}

/** The records that follow on this one without a gap; null when it is not one of theirs. */
function recordsOn(last: HistoryRecord, records: readonly HistoryRecord[]): readonly HistoryRecord[] | null {
  const meeting = records.find(({ seq }) => seq === last.seq);
  if (!meeting || !isSameRecord(meeting, last)) return null;
  const newer = records.filter(({ seq }) => seq > last.seq);
  return newer.filter(({ seq }, index) => seq === last.seq + 1 + index);
}

async function replay(database: Database, newer: readonly HistoryRecord[]): Promise<void> {
  if (newer.length === 0) return;
  await database.transaction('rw', database.tables, async () => {
    for (const record of newer) await writeChanges(database, record.changes);
    await database.history.bulkAdd(newer.map(storedHistory));
    await remakeStanding(database);
  });
}
