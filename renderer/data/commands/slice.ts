import { scopesOf, type Command, type Scope } from '@shared/domain/command/command';
import {
  EMPTY_WORKSPACE,
  keyOf,
  TABLES,
  type TableName,
  type Workspace,
} from '@shared/domain/command/workspace';
import type { Database } from '../database';

/** Every record of every table. */
export async function readWorkspace(database: Database): Promise<Workspace> {
  const tables = await Promise.all(
    TABLES.map(async (table) => [table, await database.table(table).toArray()] as const),
  );
  return Object.fromEntries(tables) as unknown as Workspace;
}

async function loadScope(database: Database, scope: Scope): Promise<Workspace> {
  if (scope.kind === 'layout') {
    const layout = await database.layouts.get(scope.key);
    return { ...EMPTY_WORKSPACE, layouts: layout ? [layout] : [] };
  }
  if (scope.kind === 'contact') {
    const contact = await database.contacts.get(scope.id);
    return { ...EMPTY_WORKSPACE, contacts: contact ? [contact] : [] };
  }
  if (scope.kind === 'everything') return readWorkspace(database);
  const projectId = scope.kind === 'project' ? scope.id : (await database.budgets.get(scope.id))?.projectId;
  if (projectId === undefined) return EMPTY_WORKSPACE;
  const project = await database.projects.get(projectId);
  const budgets = await database.budgets.where({ projectId }).toArray();
  const withRows = scope.kind === 'project' ? budgets.map((budget) => budget.id) : [scope.id];
  const budgetRows = await database.budgetRows.where('budgetId').anyOf(withRows).toArray();
  const notices = await database.notices.where({ projectId }).toArray();
  return { ...EMPTY_WORKSPACE, projects: project ? [project] : [], budgets, budgetRows, notices };
}

function mergeTable<T extends TableName>(table: T, slices: readonly Workspace[]): Workspace[T] {
  const key = keyOf[table] as (record: unknown) => string;
  const records = slices.flatMap((slice): readonly unknown[] => slice[table]);
  return [...new Map(records.map((record) => [key(record), record])).values()] as unknown as Workspace[T];
}

/** Loads what a command may see, each record once. Runs inside the command's transaction. */
export async function loadSlice(database: Database, command: Command): Promise<Workspace> {
  const scopes = new Map(scopesOf(command).map((scope) => [JSON.stringify(scope), scope]));
  const slices: Workspace[] = [];
  for (const scope of scopes.values()) slices.push(await loadScope(database, scope));
  const merged = Object.fromEntries(TABLES.map((table) => [table, mergeTable(table, slices)]));
  return merged as unknown as Workspace;
}
