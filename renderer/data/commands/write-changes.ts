import type { BudgetRow } from '@shared/domain/budget/budget';
import { isSameRecord } from '@shared/domain/command/history';
import type { RecordChange } from '@shared/domain/command/workspace';
import type { Database } from '../database';

/** The primary key as Dexie wants it: budget rows have two parts, everything else one. */
function primaryKey(change: RecordChange): string | [string, string] {
  if (change.table !== 'budgetRows') return change.key;
  const row = (change.before ?? change.after) as BudgetRow;
  return [row.budgetId, row.id];
}

/** Writes each record's `after`. Runs inside the command's transaction. */
export async function writeChanges(database: Database, changes: readonly RecordChange[]): Promise<void> {
  await Promise.all(
    [...new Set(changes.map(({ table }) => table))].map(async (name) => {
      const own = changes.filter((change) => change.table === name);
      const table = database.table<unknown, string | [string, string]>(name);
      const gone = own.filter(({ after }) => after === null);
      const put = own.filter(({ after }) => after !== null);
      if (gone.length > 0) await table.bulkDelete(gone.map(primaryKey));
      if (put.length > 0) await table.bulkPut(put.map(({ after }) => after));
    }),
  );
}

/** Whether the database still holds each record's `before`, so that an undo would destroy nothing newer. */
export async function holdsBefore(database: Database, changes: readonly RecordChange[]): Promise<boolean> {
  const found = await Promise.all(
    changes.map((change) => database.table<unknown>(change.table).get(primaryKey(change))),
  );
  return changes.every(({ before }, index) => isSameRecord(found[index] ?? null, before));
}
