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
  for (const change of changes) {
    const table = database.table(change.table);
    if (change.after === null) await table.delete(primaryKey(change));
    else await table.put(change.after);
  }
}

/** Whether the database still holds each record's `before`, so that an undo would destroy nothing newer. */
export async function holdsBefore(database: Database, changes: readonly RecordChange[]): Promise<boolean> {
  for (const change of changes) {
    const found: unknown = (await database.table(change.table).get(primaryKey(change))) ?? null;
    if (!isSameRecord(found, change.before)) return false;
  }
  return true;
}
