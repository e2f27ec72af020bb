import type { CommandProblem } from '../command/command';
import { isSameRecord } from '../command/history';
import type { Workspace } from '../command/workspace';
import type { ProjectId } from '../ids';
import { err, ok, type Result } from '../../result';
import { trackedProblems } from './check-tracked';
import { TRACKED_TABLES, type Tracked, type TrackedKey } from './tracked';

type Outcome = Result<Workspace, CommandProblem>;
interface Keyed {
  readonly id: string;
}

/** The records of one table with some of them replaced, in their places, and new ones last. */
function withRecords(table: readonly Keyed[], saved: readonly Keyed[]): readonly Keyed[] {
  const byId = new Map(saved.map((record) => [record.id, record]));
  const kept = table.map((record) => {
    const next = byId.get(record.id);
    byId.delete(record.id);
    return next === undefined || isSameRecord(record, next) ? record : next;
  });
  return [...kept, ...byId.values()];
}

/**
 * Saves records of one project's work, new or changed: all of them, or none and why. `origin` is 'brought' for records
 * that come with their own past, as the example's do: a pilot among them need not begin as an idea.
 */
export function saveTracked(
  state: Workspace,
  projectId: ProjectId,
  records: readonly Tracked[],
  origin: 'typed' | 'brought' = 'typed',
): Outcome {
  const project = state.projects.find((one) => one.id === projectId);
  if (!project) return err({ code: 'notFound', what: 'project' });
  const next = Object.fromEntries(
    TRACKED_TABLES.map((table) => {
      const saved = records.filter((one) => one.table === table).map(({ record }) => record);
      return [table, saved.length === 0 ? state[table] : withRecords(state[table], saved)];
    }),
  );
  const after = { ...state, ...next } as Workspace;
  const known = new Map(
    TRACKED_TABLES.map((table) => [table, new Map(state[table].map((one) => [one.id as string, one]))]),
  );
  for (const tracked of records) {
    if (tracked.record.projectId !== projectId) return err({ code: 'notFound', what: 'project' });
    const found = known.get(tracked.table)?.get(tracked.record.id);
    const before = found ?? (origin === 'brought' ? tracked.record : null);
    const [problem] = trackedProblems(before, tracked, project, after.pilots);
    if (problem) return err(problem);
  }
  return ok(after);
}

/** Removes records of one project's work. What points to them shows them as removed. */
export function removeTracked(state: Workspace, projectId: ProjectId, keys: readonly TrackedKey[]): Outcome {
  const own = new Set(
    TRACKED_TABLES.flatMap((table) =>
      state[table].filter((one) => one.projectId === projectId).map(({ id }) => `${table}/${id}`),
    ),
  );
  const missing = keys.find(({ table, id }) => !own.has(`${table}/${id}`));
  if (missing) return err({ code: 'notFound', what: missing.table });
  const next = Object.fromEntries(
    TRACKED_TABLES.map((table) => {
      const gone = new Set(keys.filter((key) => key.table === table).map(({ id }) => id));
      const records = state[table] as readonly Keyed[];
      return [table, gone.size === 0 ? records : records.filter(({ id }) => !gone.has(id))];
    }),
  );
  return ok({ ...state, ...next });
}
