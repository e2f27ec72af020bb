import { canBeComputed } from '../budget/calculate-budget';
import { err, ok, type Result } from '../../result';
import type { CommandProblem } from './command';
import { isSameRecord } from './history';
import { keyOf, TABLES, type RecordChange, type TableName, type Workspace } from './workspace';

function changeTable<T extends TableName>(
  records: Workspace[T],
  table: T,
  changes: readonly RecordChange[],
): Workspace[T] {
  const own = changes.filter((change) => change.table === table);
  if (own.length === 0) return records;
  const key = keyOf[table] as (record: unknown) => string;
  const next = new Map<string, unknown>(records.map((record) => [key(record), record]));
  for (const change of own) {
    if (change.after === null) next.delete(change.key);
    else next.set(change.key, change.after);
  }
  return [...next.values()] as unknown as Workspace[T];
}

/** The workspace with each change's `after` in place, whatever was there before. */
export const withChanges = (state: Workspace, changes: readonly RecordChange[]): Workspace =>
  Object.fromEntries(
    TABLES.map((table) => [table, changeTable(state[table], table, changes)]),
  ) as unknown as Workspace;

function holds(state: Workspace, changes: readonly RecordChange[]): boolean {
  const records = new Map(
    TABLES.map((table) => {
      const key = keyOf[table] as (record: unknown) => string;
      return [table, new Map<string, unknown>(state[table].map((record) => [key(record), record]))];
    }),
  );
  return changes.every(({ table, key, before }) =>
    isSameRecord(records.get(table)?.get(key) ?? null, before),
  );
}

/**
 * Puts reviewed changes in, as a restore or a merge does: all, or none when anything has changed since they were
 * shown, or when a budget could not be computed after them.
 */
export function applyReviewedChanges(
  state: Workspace,
  changes: readonly RecordChange[],
): Result<Workspace, CommandProblem> {
  if (!holds(state, changes)) return err({ code: 'changedSinceShown' });
  const next = withChanges(state, changes);
  const isWhole = next.budgets.every((budget) =>
    canBeComputed(
      next.budgetRows.filter((row) => row.budgetId === budget.id),
      budget.years,
    ),
  );
  return isWhole ? ok(next) : err({ code: 'figureTooLarge' });
}
