import type { Transaction } from 'dexie';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { PersonId } from '@shared/domain/ids';
import { controlAfter, EMPTY_CONTROL } from '@shared/domain/journal/control';
import { storedHistory } from '../stored-history';
import type { Migration } from './migration';

/** A record as version 1 kept it: it did not say by whom, why, or what the database then held. */
type FirstRecord = Omit<HistoryRecord, 'who' | 'why' | 'control'>;

/** Those changes were made on this machine before it had an identity; they are shown without a name. */
const NOBODY = '' as PersonId;

async function completeHistory(transaction: Transaction): Promise<void> {
  const table = transaction.table<unknown, number>('history');
  const records = (await table.orderBy('seq').toArray()) as FirstRecord[];
  let control = EMPTY_CONTROL;
  const complete = records.map((record) => {
    control = controlAfter(control, record.changes);
    return storedHistory({ ...record, who: NOBODY, why: '', control });
  });
  await table.bulkPut(complete);
}

/** Contacts, and a history that says who, why and what was there: the journal keeps the same records. */
export const journal: Migration = {
  version: 2,
  stores: { contacts: 'id', history: 'seq, *touched' },
  upgrade: completeHistory,
};
