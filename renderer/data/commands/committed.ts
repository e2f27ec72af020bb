import type { HistoryRecord } from '@shared/domain/command/history';
import type { Database } from '../database';

type Committed = (record: HistoryRecord, database: Database) => void;
const listeners = new Set<Committed>();

/** Calls back after each committed change, in their order; the journal listens. Returns how to stop. */
export function onCommitted(listener: Committed): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What is committed stays so: a listener's fault must not be taken for a change that failed. */
export function tellCommitted(record: HistoryRecord, database: Database): void {
  for (const listener of listeners) {
    try {
      listener(record, database);
    } catch (error) {
      console.error(error);
    }
  }
}
