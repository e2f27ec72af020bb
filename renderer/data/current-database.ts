import type { Command } from '@shared/domain/command/command';
import { execute, redo, undo, type Outcome } from './commands/execute';
import { openDatabase, type Database } from './database';

let opened: Promise<Database> | undefined;
let current: Database | undefined;

/** Opens the app's database once; throws NewerDataError when a newer app has been here. */
export async function openData(): Promise<void> {
  opened ??= openDatabase();
  current = await opened;
}

/** The open database. Throws when `openData` has not finished: nothing is shown before it has. */
export function database(): Database {
  if (!current) throw new Error('The database is not open yet.');
  return current;
}

/** Carries out one change; see `execute`. */
export const dispatch = (command: Command): Promise<Outcome> => execute(database(), command);

/** Takes the latest change back. */
export const undoLatest = (): Promise<Outcome> => undo(database());

/** Does the change taken back last once more. */
export const redoLatest = (): Promise<Outcome> => redo(database());
