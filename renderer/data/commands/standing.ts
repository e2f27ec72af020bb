import type { PromiseExtended } from 'dexie';
import type { HistoryRecord } from '@shared/domain/command/history';
import { NO_UNDO, undoListAfter, undoListOf, type UndoList } from '@shared/domain/command/undo-list';
import { EMPTY_CONTROL, type Control } from '@shared/domain/journal/control';
import type { Database, StoredStanding } from '../database';
import { historyAfter, lastRecord } from '../history-log';

/** Where the history stands before a command: what its record follows on. */
export interface Standing {
  /** Of the last record; 0 when there is none. */
  readonly seq: number;
  readonly control: Control;
  readonly steps: UndoList;
}

/**
 * Reads the standing by one key, which is quicker than looking for the history's end. Chained on Dexie's own promises:
 * through several native awaits it loses the transaction that it runs in.
 */
export const readStanding = (database: Database): PromiseExtended<Standing> =>
  database.meta.get('undo').then((stored) => {
    const steps = stored ?? NO_UNDO;
    if (stored?.seq !== undefined && stored.control)
      return { seq: stored.seq, control: stored.control, steps };
    return lastRecord(database).then((last) => ({
      seq: last?.seq ?? 0,
      control: last?.control ?? EMPTY_CONTROL,
      steps,
    }));
  });

/** The standing after one more record. */
export const standingAfter = ({ steps }: Standing, record: HistoryRecord): Standing => ({
  seq: record.seq,
  control: record.control,
  steps: undoListAfter(steps, record),
});

/** The standing as it is stored. */
export const storedStanding = ({ seq, control, steps }: Standing): StoredStanding => ({
  key: 'undo',
  undo: steps.undo,
  redo: steps.redo,
  seq,
  control,
});

/** Makes it anew from the whole history, as after a recovery. */
export async function remakeStanding(database: Database): Promise<void> {
  const records = await historyAfter(database, 0);
  const last = records.at(-1);
  await database.meta.put({
    key: 'undo',
    ...undoListOf(records),
    ...(last && { seq: last.seq, control: last.control }),
  });
}
