import { askWorker } from '@renderer/platform/worker-calls';
import type { TableName } from '@shared/domain/command/workspace';
import type { ProjectId } from '@shared/domain/ids';
import { onCommitted } from '../commands/committed';
import { database } from '../current-database';
import type { Found } from './search-index';
import type { SearchVerbs } from './search-jobs';

/** How many results are shown at most. */
const MOST = 50;

/** What others are found by: a change here makes other records' words old, and all is read again when it is next asked for. */
const NAMED_BY_OTHERS: readonly TableName[] = [
  'projects',
  'budgets',
  'budgetRows',
  'contacts',
  'parts',
  'indicators',
];

const ask = askWorker<SearchVerbs>(
  () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
);

let current: {
  readonly projectId: ProjectId;
  readonly ready: Promise<number>;
  readonly stop: () => void;
} | null = null;

/** Loads a project for searching, once; what changes after that is taken in as it is committed. */
function load(projectId: ProjectId): Promise<number> {
  if (current?.projectId === projectId) return current.ready;
  current?.stop();
  const from = database();
  const ready = ask('load', from.name, projectId);
  // Calls are answered in their order: a change committed while the project is read is taken in after it.
  const stop = onCommitted((record, changed) => {
    if (changed !== from) return;
    if (record.changes.some(({ table }) => NAMED_BY_OTHERS.includes(table))) forget();
    else void ask('change', record.changes).catch(forget);
  });
  current = { projectId, ready, stop };
  ready.catch(forget);
  return ready;
}

function forget(): void {
  current?.stop();
  current = null;
}

/** Gets a project ready to be searched. */
export const prepareSearch = (projectId: ProjectId): void => {
  load(projectId).catch((error: unknown) => {
    console.error(error);
  });
};

/** What a project has under these words, the best first. Rejects when the search worker fails; the next call starts it anew. */
export async function findInProject(projectId: ProjectId, query: string): Promise<readonly Found[]> {
  await load(projectId);
  return ask('find', query, MOST);
}
