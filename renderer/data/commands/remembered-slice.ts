import { scopesOf, type Command } from '@shared/domain/command/command';
import type { Workspace } from '@shared/domain/command/workspace';
import type { BudgetId } from '@shared/domain/ids';
import type { Database } from '../database';
import { loadSlice } from './slice';

/** What the last command left of one budget, and the record after which that holds. */
interface Remembered {
  readonly seq: number;
  readonly budgetId: BudgetId;
  readonly slice: Workspace;
}

const remembered = new WeakMap<Database, Remembered>();

/** The one budget that a command is about; null when it sees more. */
function onlyBudget(command: Command): BudgetId | null {
  const [first, ...others] = scopesOf(command);
  return first?.kind === 'budget' && others.length === 0 ? first.id : null;
}

/**
 * What a command may see. Typing down a column, each command sees what the one before it left: it is read anew only when
 * anything else has been recorded since. Runs inside the command's transaction, in which `seq`, the history's last, was
 * read too.
 */
export async function sliceFor(database: Database, command: Command, seq: number): Promise<Workspace> {
  const last = remembered.get(database);
  return last?.seq === seq && last.budgetId === onlyBudget(command)
    ? last.slice
    : loadSlice(database, command);
}

/** Remembers what a committed command has left, when the next one is likely to ask for it. */
export function rememberSlice(database: Database, command: Command, seq: number, slice: Workspace): void {
  const budgetId = onlyBudget(command);
  if (budgetId === null) remembered.delete(database);
  else remembered.set(database, { seq, budgetId, slice });
}
