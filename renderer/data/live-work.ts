import { useObservable } from 'dexie-react-hooks';
import type { RecordChange } from '@shared/domain/command/workspace';
import type { ProjectId } from '@shared/domain/ids';
import type { TrackedRecords, TrackedTable } from '@shared/domain/tracking/tracked';
import { onCommitted } from './commands/committed';
import { database } from './current-database';
import type { Database } from './database';

interface Keyed {
  readonly id: string;
  readonly projectId: ProjectId;
}

/** One table of one project, read once and then kept up with every committed change. */
interface LiveList {
  readonly table: TrackedTable;
  readonly projectId: ProjectId;
  /** undefined: still being read. A new list after each change of it, with every unchanged record the same object. */
  records: readonly Keyed[] | undefined;
  fault: Error | undefined;
  readonly listeners: Set<() => void>;
}

const lists = new WeakMap<Database, Map<string, LiveList>>();

const keyOf = (table: TrackedTable, projectId: ProjectId): string => `${table} ${projectId}`;

/** Whether a change is about a record that is, was or comes to be in a list: everything else leaves it the same object. */
const isOf = ({ table, projectId }: LiveList, change: RecordChange): boolean =>
  change.table === table &&
  [change.before, change.after].some((side) => (side as Keyed | null)?.projectId === projectId);

/** The list with the changes in it: replaced in their places, new ones last. */
function withChanges(
  records: readonly Keyed[],
  projectId: ProjectId,
  changes: readonly RecordChange[],
): readonly Keyed[] {
  const byId = new Map(changes.map(({ key, after }) => [key, after as Keyed | null]));
  const next: Keyed[] = [];
  for (const record of records) {
    const after = byId.get(record.id);
    byId.delete(record.id);
    if (after === undefined) next.push(record);
    else if (after?.projectId === projectId) next.push(after);
  }
  for (const after of byId.values()) if (after?.projectId === projectId) next.push(after);
  return next;
}

function follow(from: Database): Map<string, LiveList> {
  const known = lists.get(from);
  if (known) return known;
  const all = new Map<string, LiveList>();
  lists.set(from, all);
  onCommitted((record, changed) => {
    if (changed !== from) return;
    for (const list of all.values()) {
      const own = record.changes.filter((change) => isOf(list, change));
      // A list that is still being read collects for itself.
      if (own.length === 0 || list.records === undefined) continue;
      list.records = withChanges(list.records, list.projectId, own);
      for (const listener of list.listeners) listener();
    }
  });
  return all;
}

/** Reads the table. A change committed meanwhile is in what was read, or comes again, which makes no difference. */
async function read(from: Database, list: LiveList): Promise<void> {
  const { table, projectId } = list;
  const waiting: RecordChange[] = [];
  const stop = onCommitted((record, changed) => {
    if (changed === from) waiting.push(...record.changes.filter((change) => isOf(list, change)));
  });
  try {
    const records = await from.table<Keyed>(table).where({ projectId }).toArray();
    list.records = waiting.length === 0 ? records : withChanges(records, projectId, waiting);
  } catch (error) {
    list.fault = error instanceof Error ? error : new Error(String(error));
  } finally {
    stop();
  }
  for (const listener of list.listeners) listener();
}

function listOf(from: Database, table: TrackedTable, projectId: ProjectId): LiveList {
  const all = follow(from);
  const key = keyOf(table, projectId);
  const known = all.get(key);
  if (known && known.fault === undefined) return known;
  const list: LiveList = {
    ...{ table, projectId, records: undefined, fault: undefined, listeners: new Set() },
  };
  all.set(key, list);
  void read(from, list);
  return list;
}

/** What a view sees of a list; its key tells whether it is the one that was asked for. */
interface Answer {
  readonly key: string;
  readonly records: readonly Keyed[] | undefined;
  readonly fault: Error | undefined;
}

/** A list as something to subscribe to; what `useWork` shows. */
export function observeWork(from: Database, table: TrackedTable, projectId: ProjectId) {
  const list = listOf(from, table, projectId);
  const answer = (): Answer => ({
    key: keyOf(table, projectId),
    records: list.records,
    fault: list.fault,
  });
  return {
    subscribe(onNext: (value: Answer) => unknown): () => void {
      const tell = (): void => void onNext(answer());
      tell();
      list.listeners.add(tell);
      return () => list.listeners.delete(tell);
    },
    hasValue: () => true,
    getValue: answer,
  };
}

/**
 * Everything in one table of one project; undefined while it is read. Follows every change at a cost that does not grow
 * with what is read from disk: ten thousand activities are read once. Throws what reading threw, for an error boundary.
 */
export function useWork<T extends TrackedTable>(
  table: T,
  projectId: ProjectId,
): readonly TrackedRecords[T][] | undefined {
  const answer = useObservable<Answer>(() => observeWork(database(), table, projectId), [table, projectId]);
  if (answer?.key !== keyOf(table, projectId)) return undefined;
  if (answer.fault) throw answer.fault;
  return answer.records as unknown as readonly TrackedRecords[T][] | undefined;
}
