import type { HistoryRecord } from '../domain/command/history';
import { withChanges } from '../domain/command/record-changes';
import { EMPTY_WORKSPACE, type Workspace } from '../domain/command/workspace';
import { controlOf, EMPTY_CONTROL, isSameControl, type Control } from '../domain/journal/control';
import type { JournalReading, Snapshot, SnapshotInfo } from './vault';
import { upgradeTables } from './upgrade-tables';
import { decodeUtf8 } from './utf8';

/** The best state that snapshots and journal can give together. */
export interface Recovered {
  readonly tables: Workspace;
  readonly control: Control;
  /** The last change that is in it. */
  readonly seq: number;
  /** The snapshot it rests on; null: the journal alone, from the first record. */
  readonly snapshot: SnapshotInfo | null;
  /** The records that were added to the snapshot: gapless, ending at `seq`. */
  readonly replayed: readonly HistoryRecord[];
}

/** The records that follow on `seq` without a gap. */
function following(records: readonly HistoryRecord[], seq: number): readonly HistoryRecord[] {
  const found: HistoryRecord[] = [];
  for (const record of records) if (record.seq === seq + found.length + 1) found.push(record);
  return found;
}

function replayOn(
  start: Pick<Recovered, 'tables' | 'control' | 'seq' | 'snapshot'>,
  records: readonly HistoryRecord[],
): Recovered | null {
  const replayed = following(records, start.seq);
  const last = replayed.at(-1);
  // All at once: record by record, every table would be gone through for each of thousands of changes.
  const tables = withChanges(
    start.tables,
    replayed.flatMap(({ changes }) => changes),
  );
  const control = last?.control ?? start.control;
  if (!isSameControl(controlOf(tables), control)) return null;
  return { ...start, tables, control, replayed, seq: last?.seq ?? start.seq };
}

function tablesOf(snapshot: Snapshot): Workspace | null {
  try {
    return upgradeTables(JSON.parse(decodeUtf8(snapshot.body)));
  } catch {
    return null;
  }
}

/** What one snapshot and the journal's records after it give; null when it is not what its counts and sums say. */
export function recoverFrom(snapshot: Snapshot, records: readonly HistoryRecord[]): Recovered | null {
  const { info } = snapshot;
  const tables = tablesOf(snapshot);
  return tables && replayOn({ tables, control: info.control, seq: info.seq, snapshot: info }, records);
}

/** What the journal gives without any snapshot; null when it does not begin at the beginning. */
export function recoverFromJournal({ base, records }: JournalReading): Recovered | null {
  const start = { tables: EMPTY_WORKSPACE, control: EMPTY_CONTROL, seq: 0, snapshot: null };
  return base === 0 && records.length > 0 ? replayOn(start, records) : null;
}
