import { measurementTitle, searchedMark, searchedText } from '../../text/sv-search';
import type { Workspace } from '../command/workspace';
import type { Indicator } from '../indicator/indicator';
import type { PartKind } from '../plan/plan-part';
import { TRACKED_TABLES, titleOfTracked, type Tracked, type TrackedTable } from '../tracking/tracked';

/** A table whose records can be found. */
export type FoundTable = TrackedTable | 'projects' | 'contacts' | 'budgets' | 'budgetRows';

/** What a record is found by. */
export interface SearchDoc {
  /** Unique among all that can be found. */
  readonly id: string;
  readonly table: FoundTable;
  /** What kind of a part of the plan it is, the decision's conditions included; null for anything else. */
  readonly part: PartKind | null;
  /** The record that is gone to, for a measurement its indicator; empty where the place shows it by itself. */
  readonly key: string;
  readonly title: string;
  /** Everything else that somebody may remember of it. */
  readonly text: string;
}

/** The names of what records point to: an objective, a municipality, an organisation, a person. */
export interface SearchNames {
  /** By id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

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

/** Every text in a value, however deep; a code gives its word, and what points to another record that one's title. */
function textsOf(table: TrackedTable, value: unknown, { titles }: SearchNames): readonly string[] {
  const texts: string[] = [];
  const gather = (one: unknown, field: string): void => {
    if (typeof one === 'string')
      texts.push(/Ids?$/.test(field) ? (titles.get(one) ?? '') : searchedText(table, field, one));
    else if (one === true) texts.push(searchedMark(field));
    else if (Array.isArray(one)) for (const each of one) gather(each, field);
    else if (typeof one === 'object' && one !== null)
      for (const [name, each] of Object.entries(one as Fields))
        if (!SILENT.includes(name)) gather(each, name);
  };
  gather(value, '');
  return texts.filter((text) => text !== '');
}

/** A measurement is known by what was measured, when and how much. */
function titleOf(tracked: Tracked, { indicators }: SearchNames): string {
  if (tracked.table !== 'measurements') return titleOfTracked(tracked);
  const { indicatorId, on, value } = tracked.record;
  const indicator = indicators.get(indicatorId);
  return measurementTitle(indicator?.title ?? '', on, value, indicator?.unit ?? '');
}

/** What a record of the work is found by; null for one that no view shows by itself. */
export function searchDocOf(tracked: Tracked, names: SearchNames): SearchDoc | null {
  const { table, record } = tracked;
  if (table === 'parts' && record.kind === 'savedView') return null;
  return {
    id: `${table}/${record.id}`,
    table,
    part: table === 'parts' ? record.kind : null,
    key: table === 'measurements' ? record.indicatorId : record.id,
    title: titleOf(tracked, names),
    text: textsOf(table, record, names).join(' '),
  };
}

/** The names of everything that others point to. */
export function searchNames(tables: Pick<Workspace, TrackedTable | 'contacts'>): SearchNames {
  const work = TRACKED_TABLES.flatMap((table) =>
    tables[table].map(
      (record) => [record.id as string, titleOfTracked({ table, record } as Tracked)] as const,
    ),
  );
  const people = tables.contacts.map(({ id, name }) => [id as string, name] as const);
  return {
    titles: new Map([...work, ...people]),
    indicators: new Map(tables.indicators.map((indicator) => [indicator.id, indicator])),
  };
}
