import { Dexie } from 'dexie';
import { applyCommand } from '@shared/domain/command/apply-command';
import type { Command, CommandProblem } from '@shared/domain/command/command';
import {
  inverseOf,
  isSameRecord,
  labelOf,
  type CommandLabel,
  type HistoryRecord,
} from '@shared/domain/command/history';
import { changesBetween, TABLES, type RecordChange, type TableName } from '@shared/domain/command/workspace';
import { withOrigins } from '@shared/domain/exchange/with-origins';
import type { PersonId, UtcTime } from '@shared/domain/ids';
import { controlAfter } from '@shared/domain/journal/control';
import { err, ok, type Result } from '@shared/result';
import type { Database } from '../database';
import { storedHistory } from '../stored-history';
import { tellCommitted } from './committed';
import { onlyBudget, remember, takeRemembered, type Remembered } from './remembered';
import { loadSlice, tablesOf } from './slice';
import { readStanding, standingAfter, storedStanding, type Standing } from './standing';
import { holdsBefore, writeChanges } from './write-changes';

export type StorageProblem =
  /** No backup could be taken first, so nothing was changed. */
  | { readonly code: 'noBackupFirst' }
  | { readonly code: 'storageFull' }
  | { readonly code: 'storageFailed' }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'nothingToRedo' }
  /** Something newer changed the same records; taking the old change back would destroy it. */
  | { readonly code: 'changedSince'; readonly label: CommandLabel };

/** The record of what was done; null when the command changed nothing. */
export type Outcome = Result<HistoryRecord | null, CommandProblem | StorageProblem>;

/** Who changes something, and why when a reason was given. */
export interface Author {
  readonly who: PersonId;
  readonly why: string;
}

const NOBODY: Author = { who: '' as PersonId, why: '' };

const utcNow = (): UtcTime => new Date().toISOString() as UtcTime;

/** A committed change: its record, and where the history stands after it. */
interface Step {
  readonly record: HistoryRecord;
  readonly left: Remembered;
}

/** Writes the changes with their history record and the undo list. Runs inside the command's transaction. */
async function commit(
  database: Database,
  from: Standing,
  entry: Omit<HistoryRecord, 'seq' | 'at' | 'control'>,
  seen: Remembered['seen'] = null,
): Promise<Step> {
  const control = controlAfter(from.control, entry.changes);
  const record: HistoryRecord = { ...entry, seq: from.seq + 1, at: utcNow(), control };
  const standing = standingAfter(from, record);
  await Promise.all([
    writeChanges(database, entry.changes),
    database.history.add(storedHistory(record)),
    database.meta.put(storedStanding(standing)),
  ]);
  return { record, left: { standing, seen } };
}

/** Signals an expected refusal from inside a transaction, so that it rolls back. */
class Refused extends Error {
  constructor(readonly problem: CommandProblem | StorageProblem) {
    super(problem.code);
  }
}

/** What lies behind an error of Dexie's: the browser's own name for it. */
const causeOf = (error: unknown): string =>
  error instanceof Dexie.DexieError ? ((error.inner as Error | null)?.name ?? error.name) : '';

/**
 * Runs a step in one transaction. Begun from what the last change left, it meets its own number in the history when
 * somebody else was there in between: nothing is written then, and it begins again from the database.
 */
async function inTransaction(
  database: Database,
  tables: readonly TableName[],
  step: (last: Remembered | null) => Promise<Step | null>,
): Promise<Step | null> {
  const names = [...tables, 'history', 'meta'];
  const run = (last: Remembered | null) => database.transaction('rw', names, () => step(last));
  const last = takeRemembered(database);
  try {
    return await run(last);
  } catch (error) {
    if (last === null || error instanceof Refused || causeOf(error) !== 'ConstraintError') throw error;
    return run(null);
  }
}

/** Runs a step that gives what it committed, or null when there was nothing to change. */
async function inOneTransaction(
  database: Database,
  tables: readonly TableName[],
  step: (last: Remembered | null) => Promise<Step | null>,
): Promise<Outcome> {
  let done: Step | null;
  try {
    done = await inTransaction(database, tables, step);
  } catch (error) {
    if (error instanceof Refused) return err(error.problem);
    if (causeOf(error) === 'QuotaExceededError') return err({ code: 'storageFull' });
    console.error(error);
    return err({ code: 'storageFailed' });
  }
  if (!done) return ok(null);
  remember(database, done.left);
  tellCommitted(done.record, database);
  return ok(done.record);
}

/**
 * Carries out one change: one pure step, one transaction over the tables it can touch, one history record; or nothing.
 * The only way data changes in this app.
 */
export const execute = (database: Database, command: Command, author = NOBODY): Promise<Outcome> =>
  inOneTransaction(database, tablesOf(command), async (last) => {
    const from = last?.standing ?? (await readStanding(database));
    const budgetId = onlyBudget(command);
    // Typing down a column, each command sees what the one before it left.
    const known = budgetId !== null && last?.seen?.budgetId === budgetId ? last.seen.slice : null;
    const before = known ?? (await loadSlice(database, command));
    const applied = applyCommand(before, command);
    if (!applied.ok) throw new Refused(applied.error);
    const changed = changesBetween(before, applied.value).filter((change) => !isNoChange(change));
    const changes = withOrigins(changed, command);
    const seen = command.kind === 'mergeRecords' ? command.seen : [];
    if (changes.length + seen.length === 0) return null;
    const label = labelOf(command, before, applied.value);
    const steps = { undoes: null, redoes: null, ...(seen.length > 0 && { seen }) };
    const left = budgetId === null ? null : { budgetId, slice: applied.value };
    return commit(database, from, { ...author, label, changes, ...steps }, left);
  });

const isNoChange = ({ before, after }: RecordChange): boolean => isSameRecord(before, after);

async function stepBack(database: Database, direction: 'undo' | 'redo', author: Author): Promise<Step> {
  const from = await readStanding(database);
  const seq = from.steps[direction].at(-1);
  const record = seq === undefined ? undefined : await database.history.get(seq);
  if (seq === undefined || !record)
    throw new Refused({ code: direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo' });
  const changes = direction === 'undo' ? inverseOf(record.changes) : record.changes;
  if (!(await holdsBefore(database, changes)))
    throw new Refused({ code: 'changedSince', label: record.label });
  return commit(database, from, {
    ...author,
    label: record.label,
    changes,
    undoes: direction === 'undo' ? seq : null,
    redoes: direction === 'redo' ? seq : null,
  });
}

/** Takes the latest change back, also one made before a restart. */
export const undo = (database: Database, author = NOBODY): Promise<Outcome> =>
  inOneTransaction(database, TABLES, () => stepBack(database, 'undo', author));

/** Does the change taken back last once more. */
export const redo = (database: Database, author = NOBODY): Promise<Outcome> =>
  inOneTransaction(database, TABLES, () => stepBack(database, 'redo', author));
