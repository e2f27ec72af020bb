import type { HistoryRecord } from '@shared/domain/command/history';

/** A history record as the database keeps it: with the "table/key" of every record it touched, to be found by. */
export interface StoredHistory extends HistoryRecord {
  readonly touched: readonly string[];
}

/** What `touched` holds for a record. */
export const touchKey = (table: string, key: string): string => `${table}/${key}`;

export function storedHistory(record: HistoryRecord): StoredHistory {
  const touched = [...record.changes, ...(record.seen ?? [])].map(({ table, key }) => touchKey(table, key));
  return { ...record, touched: [...new Set(touched)] };
}

/** The record as the journal keeps it. */
export function plainHistory({ touched: _, ...record }: StoredHistory): HistoryRecord {
  return record;
}
