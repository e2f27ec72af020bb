import type { BudgetRow, FinancierNotice } from '@shared/domain/budget/budget';
import { scopesOf, type Command, type Scope } from '@shared/domain/command/command';
import {
  EMPTY_WORKSPACE,
  keyOf,
  TABLES,
  type TableName,
  type Workspace,
} from '@shared/domain/command/workspace';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import { TRACKED_TABLES } from '@shared/domain/tracking/tracked';
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
  if (scope.kind === 'work') return loadWork(database, scope);
  if (scope.kind === 'project') return loadProject(database, scope.id);
  const found = await loadBudget(database, scope.id);
  return scope.kind === 'notices' ? { ...found, notices: await noticesOf(database, found) } : found;
}

/** Only the records that are asked for: there may be ten thousand beside them. */
async function loadWork(
  database: Database,
  { projectId, keys }: Extract<Scope, { kind: 'work' }>,
): Promise<Workspace> {
  const project = database.projects.get(projectId);
  const tables = await Promise.all(
    TRACKED_TABLES.filter((table) => keys.some((key) => key.table === table)).map(async (table) => {
      if (table === 'pilots') return [table, await database.pilots.where({ projectId }).toArray()] as const;
      const ids = [...new Set(keys.filter((key) => key.table === table).map(({ id }) => id))];
      const found = await database.table<unknown, string>(table).bulkGet(ids);
      return [table, found.filter((record) => record !== undefined)] as const;
    }),
  );
  const found = await project;
  return { ...EMPTY_WORKSPACE, ...Object.fromEntries(tables), projects: found ? [found] : [] };
}

/** What a scope is read from, and all that a command with it can change. */
const SCOPE_TABLES: Readonly<Record<Exclude<Scope['kind'], 'work' | 'everything'>, readonly TableName[]>> = {
  project: ['projects', 'budgets', 'budgetRows', 'notices'],
  budget: ['projects', 'budgets', 'budgetRows'],
  notices: ['projects', 'budgets', 'budgetRows', 'notices'],
  layout: ['layouts'],
  contact: ['contacts'],
};

function tablesOfScope(scope: Scope): readonly TableName[] {
  if (scope.kind === 'everything') return TABLES;
  if (scope.kind === 'work') return ['projects', ...scope.keys.map(({ table }) => table)];
  return SCOPE_TABLES[scope.kind];
}

/** The tables of the work that a new project brings along. */
const broughtAlong = (command: Command): readonly TableName[] =>
  command.kind === 'createProject' ? (command.work ?? []).map(({ table }) => table) : [];

/** The tables that a command reads or writes: its transaction needs no others, and costs less without them. */
export function tablesOf(command: Command): readonly TableName[] {
  const steps = command.kind === 'batch' ? command.steps : [command];
  return [...new Set([...scopesOf(command).flatMap(tablesOfScope), ...steps.flatMap(broughtAlong)])];
}

const rowsOf = (database: Database, budgetId: BudgetId): Promise<BudgetRow[]> =>
  database.budgetRows.where({ budgetId }).toArray();

const noticesOf = (database: Database, { projects }: Workspace): Promise<FinancierNotice[]> =>
  projects[0] ? database.notices.where({ projectId: projects[0].id }).toArray() : Promise.resolve([]);

/** A project with all it holds. */
async function loadProject(database: Database, id: ProjectId): Promise<Workspace> {
  const [project, budgets, notices] = await Promise.all([
    database.projects.get(id),
    database.budgets.where({ projectId: id }).toArray(),
    database.notices.where({ projectId: id }).toArray(),
  ]);
  const rows = await Promise.all(budgets.map((budget) => rowsOf(database, budget.id)));
  const projects = project ? [project] : [];
  return { ...EMPTY_WORKSPACE, projects, budgets, budgetRows: rows.flat(), notices };
}

/**
 * One version's rows, with its project and its sister versions. Every keystroke that is saved comes by here: projects
 * and versions are few, and reading them all takes one round where looking them up takes two.
 */
async function loadBudget(database: Database, id: BudgetId): Promise<Workspace> {
  const [budgetRows, allBudgets, allProjects] = await Promise.all([
    rowsOf(database, id),
    database.budgets.toArray(),
    database.projects.toArray(),
  ]);
  const projectId = allBudgets.find((budget) => budget.id === id)?.projectId;
  if (projectId === undefined) return EMPTY_WORKSPACE;
  const budgets = allBudgets.filter((budget) => budget.projectId === projectId);
  const projects = allProjects.filter((project) => project.id === projectId);
  return { ...EMPTY_WORKSPACE, projects, budgets, budgetRows };
}

function mergeTable<T extends TableName>(table: T, slices: readonly Workspace[]): Workspace[T] {
  const key = keyOf[table] as (record: unknown) => string;
  const records = slices.flatMap((slice): readonly unknown[] => slice[table]);
  return [...new Map(records.map((record) => [key(record), record])).values()] as unknown as Workspace[T];
}

/** Loads what a command may see, each record once. Runs inside the command's transaction. */
export async function loadSlice(database: Database, command: Command): Promise<Workspace> {
  const scopes = new Map(scopesOf(command).map((scope) => [JSON.stringify(scope), scope]));
  const slices = await Promise.all([...scopes.values()].map((scope) => loadScope(database, scope)));
  const merged = Object.fromEntries(TABLES.map((table) => [table, mergeTable(table, slices)]));
  return merged as unknown as Workspace;
}
