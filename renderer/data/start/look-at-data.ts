import type { HistoryRecord } from '@shared/domain/command/history';
import { TABLES } from '@shared/domain/command/workspace';
import {
  EMPTY_CONTROL,
  isSameControl,
  oreOfRecords,
  WITH_AMOUNTS,
  type Control,
} from '@shared/domain/journal/control';
import type { Database } from '../database';
import { lastRecord } from '../history-log';

/** The state of the database as the start gate sees it. */
export interface DataState {
  /** The newest history record; null when there is none. */
  readonly last: HistoryRecord | null;
  /** Whether counts and sums are those that the newest record left. */
  readonly isWhole: boolean;
}

async function countedControl(database: Database): Promise<Control> {
  const counts = await Promise.all(
    TABLES.map(async (table) => [table, await database.table(table).count()] as const),
  );
  const sums = await Promise.all(
    WITH_AMOUNTS.map(async (table) => oreOfRecords(table, await database.table(table).toArray())),
  );
  const ore = sums.reduce((sum, one) => sum + one, 0n);
  return { counts: Object.fromEntries(counts), ore: ore.toString() };
}

/** Counts and sums the database and compares with what its own history says it must hold. */
export function lookAtData(database: Database): Promise<DataState> {
  return database.transaction('r', database.tables, async () => {
    const last = (await lastRecord(database)) ?? null;
    const control = await countedControl(database);
    return {
      last,
      isWhole: isSameControl(control, last?.control ?? EMPTY_CONTROL),
    };
  });
}
