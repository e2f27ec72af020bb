import { EMPTY_WORKSPACE, TABLES, type RecordChange, type Workspace } from '@shared/domain/command/workspace';
import type { ProjectId } from '@shared/domain/ids';
import {
  searchDocOf,
  searchDocs,
  titlesOf,
  type SearchDoc,
  type TitleOf,
} from '@shared/domain/search/search-doc';
import { isTrackedTable, TRACKED_TABLES, type Tracked } from '@shared/domain/tracking/tracked';
import { openDatabase } from '../database';
import { SearchIndex, type Found } from './search-index';

/** What a search that has read its project holds. */
interface Loaded {
  readonly index: SearchIndex;
  readonly titles: Map<string, string>;
}

/** Reads the project's tables here, in the worker: the window's thread never holds ten thousand records for it. */
async function readProject(name: string, projectId: ProjectId): Promise<Workspace> {
  const database = await openDatabase(name);
  try {
    return await database.transaction('r', database.tables, async () => {
      const budgets = await database.budgets.where({ projectId }).toArray();
      const rows = await Promise.all(
        budgets.map(({ id }) => database.budgetRows.where({ budgetId: id }).toArray()),
      );
      const work = await Promise.all(
        TRACKED_TABLES.map(
          async (table) => [table, await database.table(table).where({ projectId }).toArray()] as const,
        ),
      );
      return {
        ...EMPTY_WORKSPACE,
        ...Object.fromEntries(work),
        budgets,
        budgetRows: rows.flat(),
      };
    });
  } finally {
    // An open connection would stand in the way of deleting the database.
    database.close();
  }
}

function docOf({ table, after }: RecordChange, titleOf: TitleOf): SearchDoc | null {
  return isTrackedTable(table) ? searchDocOf({ table, record: after } as Tracked, titleOf) : null;
}

/** The verbs of the search worker: one project at a time. */
export function createSearch() {
  let loaded: Loaded | null = null;
  return {
    /** Reads a project anew; answers how many records can be found. */
    async load(databaseName: string, projectId: ProjectId): Promise<number> {
      const tables = await readProject(databaseName, projectId);
      const docs = searchDocs(tables);
      const index = new SearchIndex();
      index.put(docs);
      loaded = { index, titles: new Map(titlesOf(tables)) };
      return docs.length;
    },
    /** Takes in what was committed since. Budget rows are read again with the next load. */
    change(changes: readonly RecordChange[]): Promise<void> {
      if (loaded === null) return Promise.resolve();
      const { index, titles } = loaded;
      const titleOf: TitleOf = (id) => titles.get(id) ?? '';
      for (const change of changes.filter(({ table }) => TABLES.includes(table))) {
        const doc = change.after === null ? null : docOf(change, titleOf);
        if (doc === null) index.remove([`${change.table}/${change.key}`]);
        else {
          titles.set(change.key, doc.title);
          index.put([doc]);
        }
      }
      return Promise.resolve();
    },
    find: (query: string, limit: number): Promise<readonly Found[]> =>
      Promise.resolve(loaded?.index.find(query, limit) ?? []),
  };
}

export type SearchVerbs = ReturnType<typeof createSearch>;
