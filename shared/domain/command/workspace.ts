import type { Budget, BudgetRow, FinancierNotice } from '../budget/budget';
import type { PersonId, UtcTime } from '../ids';
import type { Contact } from '../people/contact';
import type { Project } from '../project/project';
import type { SheetLayout } from '../../sheets/layout-key';
import type { TrackedRecords, TrackedTable } from '../tracking/tracked';

/** The work beside the budget, table by table. */
type TrackedLists = { readonly [T in TrackedTable]: readonly TrackedRecords[T][] };

/** Everything the team owns, table by table. A command sees the slice it declares and returns the slice changed. */
export interface Workspace extends TrackedLists {
  readonly projects: readonly Project[];
  readonly budgets: readonly Budget[];
  readonly budgetRows: readonly BudgetRow[];
  readonly notices: readonly FinancierNotice[];
  readonly layouts: readonly SheetLayout[];
  readonly contacts: readonly Contact[];
}

export const TABLES = [
  'projects',
  'budgets',
  'budgetRows',
  'notices',
  'layouts',
  'contacts',
  'parts',
  'activities',
  'initiatives',
  'pilots',
  'indicators',
  'measurements',
  'evaluations',
  'actors',
] as const satisfies readonly (keyof Workspace)[];
export type TableName = (typeof TABLES)[number];

export const EMPTY_WORKSPACE: Workspace = {
  projects: [],
  budgets: [],
  budgetRows: [],
  notices: [],
  layouts: [],
  contacts: [],
  parts: [],
  activities: [],
  initiatives: [],
  pilots: [],
  indicators: [],
  measurements: [],
  evaluations: [],
  actors: [],
};

/** A record's key as one text; budget rows are unique within their budget only. */
export const keyOf: { readonly [T in TableName]: (record: Workspace[T][number]) => string } = {
  projects: (project) => project.id,
  budgets: (budget) => budget.id,
  budgetRows: (row) => rowKey(row.budgetId, row.id),
  notices: (notice) => notice.id,
  layouts: (layout) => layout.key,
  contacts: (contact) => contact.id,
  parts: (part) => part.id,
  activities: (activity) => activity.id,
  initiatives: (initiative) => initiative.id,
  pilots: (pilot) => pilot.id,
  indicators: (indicator) => indicator.id,
  measurements: (measurement) => measurement.id,
  evaluations: (evaluation) => evaluation.id,
  actors: (actor) => actor.id,
};

export const rowKey = (budgetId: string, rowId: string): string => `${budgetId}/${rowId}`;

/** One record before and after: the unit of undo, of the journal and of "who changed this". */
export interface RecordChange {
  readonly table: TableName;
  readonly key: string;
  /** null: it did not exist. */
  readonly before: unknown;
  /** null: it is gone. */
  readonly after: unknown;
  /** Who made this version, and when, where it came with a colleague's exchange file. */
  readonly from?: { readonly who: PersonId; readonly at: UtcTime };
}

function tableChanges<T extends TableName>(
  table: T,
  before: Workspace[T],
  after: Workspace[T],
): RecordChange[] {
  const key = keyOf[table] as (record: unknown) => string;
  const old = new Map<string, unknown>(before.map((record) => [key(record), record]));
  const changes: RecordChange[] = [];
  for (const record of after) {
    const id = key(record);
    const previous = old.get(id) ?? null;
    old.delete(id);
    if (previous !== record) changes.push({ table, key: id, before: previous, after: record });
  }
  for (const [id, record] of old) changes.push({ table, key: id, before: record, after: null });
  return changes;
}

/** What differs between two slices. A pure step keeps untouched records identical (===), so this is cheap. */
export const changesBetween = (before: Workspace, after: Workspace): readonly RecordChange[] =>
  TABLES.flatMap((table) => tableChanges(table, before[table], after[table]));
