import { everythingText } from '../../text/sv-everything';
import { namesOf, type ChangeNames } from '../../text/sv-record-names';
import { WORK_FIELDS, type WorkField } from '../../text/sv-work-fields';
import { PART_KIND_NAMES } from '../../text/sv-work-names';
import type { Workspace } from '../command/workspace';
import type { IsoDate, ProjectId, UtcTime } from '../ids';
import type { Ore } from '../money/ore';
import type { PlanPart } from '../plan/plan-part';
import { TRACKED_TABLES, type TrackedTable } from '../tracking/tracked';
import { amount, date, number, time, words, type PlainColumn } from './everything-columns';

/** A record of the work as its columns see it: fields by their names. */
type WorkRecord = Readonly<Record<string, unknown>> & { readonly projectId: ProjectId };

/** One table of the work as a plain sheet. */
export interface WorkSheet {
  readonly table: TrackedTable;
  readonly columns: readonly PlainColumn<WorkRecord>[];
  readonly records: readonly WorkRecord[];
}

const { columns: heads } = everythingText;

/** In characters; what is not named here is narrow. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ title: 40, name: 40, text: 60, notes: 50, lessons: 50, summary: 50, evaluation: 50, learning: 50 },
  ...{ 'application.text': 50, 'decision.reason': 40, assessment: 50, progress: 50, members: 60, effect: 40 },
  ...{ perspectives: 40, attachments: 40, definitions: 50, targets: 30, proof: 40, nextStep: 40 },
};
const NARROW = 22;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands in a field, or inside one ("participants.women"); null where that is not there. */
function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce((value, field) => (isObject(value) ? (value[field] ?? null) : null), record);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

function columnOf(
  head: string,
  path: string,
  { type, inWords }: WorkField,
  names: ChangeNames,
): PlainColumn<WorkRecord> {
  const shown = (record: WorkRecord): string => {
    const value = valueAt(record, path);
    return value === null ? '' : inWords(value, names);
  };
  switch (type) {
    case 'date':
      return date(head, (record) => valueAt(record, path) as IsoDate | null);
    case 'time':
      return time(head, (record) => valueAt(record, path) as UtcTime | null);
    case 'amount':
      return amount(head, (record) => valueAt(record, path) as Ore | null);
    case 'count':
      // Its words are its digits: of a place in an order, counted from one.
      return number(head, (record) => (shown(record) === '' ? null : Number(shown(record))));
    case 'quantity':
      return quantityColumn(head, path, shown);
    case 'words':
      return words(head, WIDTHS[path] ?? NARROW, shown);
  }
}

/** A measured number as a number, and in words where a cell would not hold all of its digits. */
const quantityColumn = (
  head: string,
  path: string,
  shown: (record: WorkRecord) => string,
): PlainColumn<WorkRecord> => ({
  ...number(head, () => null),
  content: (record) => {
    const digits = valueAt(record, path);
    const value = Number(digits);
    if (digits === null) return null;
    return String(value) === digits ? { type: 'number', value } : { type: 'text', text: shown(record) };
  },
});

/** The fields with the names of what they are in, those taken apart in the place of the whole. */
const shownFields = (table: TrackedTable): readonly (readonly [string, WorkField])[] => {
  const fields = Object.entries(WORK_FIELDS[table]);
  return fields.filter(
    ([path]) => path !== 'years' && !fields.some(([other]) => other.startsWith(`${path}.`)),
  );
};

/** A pilot's amounts have a column for each year that any pilot has. */
function columnsOf(
  table: TrackedTable,
  years: readonly string[],
  names: ChangeNames,
): readonly PlainColumn<WorkRecord>[] {
  return shownFields(table).flatMap(([path, field]) => {
    if (!path.startsWith('years.')) return [columnOf(capital(field.name), path, field, names)];
    const inner = path.slice('years.'.length);
    return years.map((year) =>
      columnOf(`${capital(field.name)} ${year}`, `years.${year}.${inner}`, field, names),
    );
  });
}

const KINDS = Object.keys(PART_KIND_NAMES);
const byKind = (a: PlanPart, b: PlanPart): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.position - b.position;

const inTextOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** What belongs together stands together: parts by kind in their order, activities and measurements by day. */
function inOrder(tables: Workspace, table: TrackedTable): readonly WorkRecord[] {
  const sorted = {
    ...tables,
    parts: [...tables.parts].sort(byKind),
    activities: [...tables.activities].sort((a, b) => inTextOrder(a.start ?? '9', b.start ?? '9')),
    measurements: [...tables.measurements].sort((a, b) => inTextOrder(a.on, b.on)),
  };
  return sorted[table] as unknown as readonly WorkRecord[];
}

/** Every table of the work as a sheet of its own: a record a row, references by name, dates and amounts as such. */
export function workTables(tables: Workspace): readonly WorkSheet[] {
  const names = namesOf(tables);
  const projectName = new Map(tables.projects.map(({ id, name }) => [id, name]));
  const years = [...new Set(tables.pilots.flatMap((pilot) => Object.keys(pilot.years)))].sort();
  return TRACKED_TABLES.map((table) => ({
    table,
    columns: [
      words(heads.project, 40, ({ projectId }) => projectName.get(projectId) ?? ''),
      ...columnsOf(table, years, names),
      words(heads.id, 38, (record) => String(record['id'])),
    ],
    records: inOrder(tables, table),
  }));
}
