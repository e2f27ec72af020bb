import type { UtcTime } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import type { SnapshotInfo } from '@shared/vault/vault';

/** One backup in the list: the same file may lie in both places. */
export interface BackupRow {
  readonly info: SnapshotInfo;
  readonly place: 'here' | 'second' | 'both';
}

export interface BackupDay {
  /** Some moment of that day. */
  readonly at: UtcTime;
  readonly rows: readonly BackupRow[];
}

/** Latest change first; of the same state, the one taken last. */
const newestFirst = (a: BackupRow, b: BackupRow): number =>
  b.info.seq - a.info.seq || (a.info.at < b.info.at ? 1 : -1);

/** The backups of both places as one list, newest first: in the order of what is in them, whatever the clock said. */
export function mergePlaces(
  here: readonly SnapshotInfo[],
  second: readonly SnapshotInfo[],
): readonly BackupRow[] {
  const there = new Set(second.map(({ id }) => id));
  const known = new Set(here.map(({ id }) => id));
  return [
    ...here.map((info): BackupRow => ({ info, place: there.has(info.id) ? 'both' : 'here' })),
    ...second.filter(({ id }) => !known.has(id)).map((info): BackupRow => ({ info, place: 'second' })),
  ].sort(newestFirst);
}

/** Rows under the days they were taken on, in the user's own time zone. */
export function groupByDay(rows: readonly BackupRow[]): readonly BackupDay[] {
  const days = new Map<string, BackupRow[]>();
  for (const row of rows) {
    const day = formatDay(row.info.at);
    const group = days.get(day);
    if (group) group.push(row);
    else days.set(day, [row]);
  }
  return [...days.values()].flatMap((group) => (group[0] ? [{ at: group[0].info.at, rows: group }] : []));
}
