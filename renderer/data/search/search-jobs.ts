import { EMPTY_WORKSPACE, type RecordChange, type Workspace } from '@shared/domain/command/workspace';
import type { ProjectId } from '@shared/domain/ids';
import { searchDocOf, searchNames, type SearchDoc, type SearchNames } from '@shared/domain/search/search-doc';
import { searchDocs } from '@shared/domain/search/search-docs';
import { isTrackedTable, TRACKED_TABLES, type Tracked } from '@shared/domain/tracking/tracked';
import { openDatabase } from '../database';
import { SearchIndex, type Found } from './search-index';

/** What a search that has read its project holds. */
interface Loaded {
  readonly index: SearchIndex;
  readonly names: SearchNames & { readonly titles: Map<string, string> };
}

/** Reads the project's tables here, in the worker: the window's thread never holds ten thousand records for it. */
async function readProject(name: string, projectId: ProjectId): Promise<Workspace> {
  const database = await openDatabase(name);
  try {
    return await database.transaction('r', database.tables, async () => {
      const project = await database.projects.get(projectId);
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
        projects: project ? [project] : [],
        contacts: await database.contacts.toArray(),
        budgets,
        budgetRows: rows.flat(),
      };
    });
  } finally {
    // An open connection would stand in the way of deleting the database.
    database.close();
  }
}

function docOf({ table, after }: RecordChange, names: SearchNames): SearchDoc | null {
  return isTrackedTable(table) ? searchDocOf({ table, record: after } as Tracked, names) : null;
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
      const { titles, indicators } = searchNames(tables);
      loaded = { index, names: { titles: new Map(titles), indicators } };
      return docs.length;
    },
    /** Takes in what was committed since to the records of the work. */
    change(changes: readonly RecordChange[]): Promise<void> {
      if (loaded === null) return Promise.resolve();
      const { index, names } = loaded;
      for (const change of changes) {
        const doc = change.after === null ? null : docOf(change, names);
        if (doc === null) index.remove([`${change.table}/${change.key}`]);
        else {
          names.titles.set(change.key, doc.title);
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
