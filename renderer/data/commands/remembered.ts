import { scopesOf, type Command } from '@shared/domain/command/command';
import type { Workspace } from '@shared/domain/command/workspace';
import type { BudgetId } from '@shared/domain/ids';
import type { Database } from '../database';
import type { Standing } from './standing';

/** What the last change left: where the history stands and, of a command about one budget, what it saw of that. */
export interface Remembered {
  readonly standing: Standing;
  readonly seen: { readonly budgetId: BudgetId; readonly slice: Workspace } | null;
}

interface Kept extends Remembered {
  /** A database that was closed and opened again may be another one. */
  readonly connection: IDBDatabase;
}

const kept = new WeakMap<Database, Kept>();

/**
 * Takes what the last change left, once: a change that begins before this one has ended finds null and reads the
 * database. It may be out of date all the same, which shows when the history record's number is taken.
 */
export function takeRemembered(database: Database): Remembered | null {
  const last = kept.get(database);
  kept.delete(database);
  return last?.connection === database.backendDB() ? last : null;
}

/** Remembers what a committed change has left. */
export const remember = (database: Database, left: Remembered): void => {
  kept.set(database, { ...left, connection: database.backendDB() });
};

/** The one budget that a command is about; null when it sees more. */
export function onlyBudget(command: Command): BudgetId | null {
  const [first, ...others] = scopesOf(command);
  return first?.kind === 'budget' && others.length === 0 ? first.id : null;
}
