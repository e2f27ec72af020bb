import type { PromiseExtended } from 'dexie';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { Database } from './database';
import { plainHistory } from './stored-history';

/** The newest record; undefined when nothing has been done. */
export const lastRecord = (database: Database): PromiseExtended<HistoryRecord | undefined> =>
  database.history
    .orderBy('seq')
    .last()
    .then((stored) => stored && plainHistory(stored));

/** The history after a sequence number, in order. */
export async function historyAfter(database: Database, seq: number): Promise<readonly HistoryRecord[]> {
  return (await database.history.where('seq').above(seq).sortBy('seq')).map(plainHistory);
}
