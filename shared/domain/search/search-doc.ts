import type { Budget, BudgetRow } from '../budget/budget';
import type { TableName, Workspace } from '../command/workspace';
import { TRACKED_TABLES, titleOfTracked, type Tracked, type TrackedTable } from '../tracking/tracked';

/** A table whose records can be found. */
export type FoundTable = TrackedTable | 'budgetRows';

/** What a record is found by. */
export interface SearchDoc {
  /** "table/key" */
  readonly id: string;
  readonly table: FoundTable;
  readonly key: string;
  readonly title: string;
  /** Everything else that somebody may remember of it. */
  readonly text: string;
}

/** The names of what a record points to: an objective, a municipality, an organisation. */
export type TitleOf = (id: string) => string;

type Fields = Readonly<Record<string, unknown>>;

/** Fields that say nothing a person would search for. */
const SILENT = [
  'id',
  'projectId',
  'position',
  'title',
  'name',
  'createdAt',
  'choices',
  'seriesId',
  'costRowId',
];

/** Every text in a value, however deep; what points to another record gives that one's title. */
function textsOf(value: unknown, titleOf: TitleOf, field = ''): string[] {
  if (typeof value === 'string') return /Ids?$/.test(field) ? [titleOf(value)] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, titleOf, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Fields).flatMap(([name, one]) =>
    SILENT.includes(name) ? [] : textsOf(one, titleOf, name),
  );
}

/** What a record of the work is found by; null for one that no view shows by itself. */
export function searchDocOf(tracked: Tracked, titleOf: TitleOf): SearchDoc | null {
  const { table, record } = tracked;
  if (table === 'parts' && record.kind === 'savedView') return null;
  const title = table === 'measurements' ? titleOf(record.indicatorId) : titleOfTracked(tracked);
  const text = textsOf(record, titleOf).join(' ');
  return { id: `${table}/${record.id}`, table, key: record.id, title, text };
}

const rowDoc = ({ id, budgetId, label, notes }: BudgetRow, { name }: Budget): SearchDoc => ({
  id: `budgetRows/${budgetId}/${id}`,
  table: 'budgetRows',
  key: `${budgetId}/${id}`,
  title: label,
  text: [name, ...Object.values(notes)].join(' '),
});

/** Titles of everything that others point to. */
export function titlesOf(tables: Pick<Workspace, TrackedTable>): ReadonlyMap<string, string> {
  return new Map(
    TRACKED_TABLES.flatMap((table) =>
      tables[table].map(
        (record) => [record.id as string, titleOfTracked({ table, record } as Tracked)] as const,
      ),
    ),
  );
}

/** Everything of a project that can be found. */
export function searchDocs(tables: Pick<Workspace, TableName>): readonly SearchDoc[] {
  const titles = titlesOf(tables);
  const titleOf: TitleOf = (id) => titles.get(id) ?? '';
  const budgets = new Map(tables.budgets.map((budget) => [budget.id, budget]));
  const work = TRACKED_TABLES.flatMap((table) =>
    tables[table].flatMap((record) => searchDocOf({ table, record } as Tracked, titleOf) ?? []),
  );
  const rows = tables.budgetRows.flatMap((row) => {
    const budget = budgets.get(row.budgetId);
    return budget ? [rowDoc(row, budget)] : [];
  });
  return [...work, ...rows];
}
