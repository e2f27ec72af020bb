import type { Command } from '@shared/domain/command/command';
import type { PersonId } from '@shared/domain/ids';
import { err } from '@shared/result';
import type { VaultApi } from '@shared/vault/vault';
import { takeSnapshotOf } from './backups/take-snapshot';
import { startUpkeep } from './backups/upkeep';
import { snapshotBefore } from './backups/snapshot-before';
import type { Author, Outcome } from './commands/execute';
import type { Database } from './database';
import { createSession, type Session } from './session';
import { openSafely, type StartReport } from './start/open-safely';

/** Milliseconds after which the window has drawn itself, and what the first change needs is loaded. */
const AFTER_START = 1000;

let opening: Promise<StartReport> | undefined;
let current: Session | undefined;

async function open(vault: VaultApi): Promise<StartReport> {
  const { database, start, report } = await openSafely(vault);
  current = createSession(database, vault, start, report.kind === 'unprotected' ? report.problem : null);
  startUpkeep(current, report.kind === 'rebuilt');
  setTimeout(() => void commands().catch(() => undefined), AFTER_START);
  return report;
}

/**
 * Opens the app's database once, by way of the start gate. Throws NewerDataError when a newer app has been here,
 * CopyFailedError and BackupsUnreadableError; a later call tries again.
 */
export function openData(vault: VaultApi): Promise<StartReport> {
  opening ??= open(vault).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** What is open. Throws when `openData` has not finished: nothing is shown before it has. */
export function session(): Session {
  if (!current) throw new Error('The database is not open yet.');
  return current;
}

/** The open database. */
export const database = (): Database => session().database;

/** Who changes on this machine are by. */
export const me = (): PersonId => session().person;

const author = (why = ''): Author => ({ who: me(), why });

/** What only a change needs, and with it all the rules: the window opens faster without it, and has it soon after. */
const loadCommands = () => import('./commands/execute');
let loaded: ReturnType<typeof loadCommands> | undefined;

/** Asked for once: even an import that is there costs a tenth of a millisecond each time. One that failed is tried again. */
function commands(): ReturnType<typeof loadCommands> {
  loaded ??= loadCommands().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** While a change is under way the status line does not say that all is saved. */
async function announced(change: () => Promise<Outcome>): Promise<Outcome> {
  const isDone = session().keeper.expect();
  try {
    return await change();
  } finally {
    isDone();
  }
}

/** Carries out one change, after a backup where the change is a large one; see `execute`. */
export async function dispatch(command: Command, why?: string): Promise<Outcome> {
  const reason = snapshotBefore(command);
  if (reason !== null && !(await takeSnapshotOf(session(), reason)).ok) return err({ code: 'noBackupFirst' });
  return announced(async () => (await commands()).execute(database(), command, author(why)));
}

/** Takes the latest change back. */
export const undoLatest = (): Promise<Outcome> =>
  announced(async () => (await commands()).undo(database(), author()));

/** Does the change taken back last once more. */
export const redoLatest = (): Promise<Outcome> =>
  announced(async () => (await commands()).redo(database(), author()));

/** Settles when everything done so far is safe on disk (true), or could not be made so just now (false). */
export const everythingKept = (): Promise<boolean> => session().keeper.settled();
