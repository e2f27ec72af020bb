import { isSameRecord } from '../command/history';
import type { RecordChange, TableName } from '../command/workspace';
import type { Ore } from '../money/ore';
import { isTrackedTable } from '../tracking/tracked';

/** What one cell of a row holds: an amount, or text that is none; neither in an empty cell. */
export interface CellContent {
  readonly ore: Ore | null;
  readonly text: string | null;
}

/**
 * One thing that a change made different. `field` is the record's own name for it, except:
 * 'record': the whole of it came (`before` null) or went (`after` null);
 * 'cell' of a year (`part`): both sides are CellContent; 'note' on a year or on "label": both sides are text, '' for none;
 * 'decision.…': one field of a project's decision, where there is one on both sides; likewise what a record of the work
 * holds in parts ('participants.…', 'application.…', 'scaleUp.…');
 * 'years.…' of a pilot: one amount of a year (`part`), null where it was not given;
 * 'perspectives', 'assessment': what was said about one of them (`part`: its id), null where nothing was.
 */
export interface FieldDifference {
  readonly field: string;
  /** A year, "label", or an id; null where the field has no parts. */
  readonly part: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Keys of either, years in order. */
const keysOf = (...sides: readonly Fields[]): readonly string[] =>
  [...new Set(sides.flatMap(Object.keys))].sort((a, b) => (a < b ? -1 : 1));

const cellOf = (record: Fields, year: string): CellContent => ({
  ore: (asFields(record['amounts'])[year] as Ore | undefined) ?? null,
  text: (asFields(record['rejected'])[year] as string | undefined) ?? null,
});

function cells(before: Fields, after: Fields): FieldDifference[] {
  const years = keysOf(
    ...[before, after].flatMap((side) => [asFields(side['amounts']), asFields(side['rejected'])]),
  );
  return years.map((year) => ({
    field: 'cell',
    part: year,
    before: cellOf(before, year),
    after: cellOf(after, year),
  }));
}

function notes(before: Fields, after: Fields): FieldDifference[] {
  const [old, next] = [asFields(before['notes']), asFields(after['notes'])];
  return keysOf(old, next).map((part) => ({
    field: 'note',
    part,
    before: old[part] ?? '',
    after: next[part] ?? '',
  }));
}

function plainFields(before: Fields, after: Fields, prefix = ''): FieldDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => ({
    field: prefix + name,
    part: null,
    before: before[name] ?? null,
    after: after[name] ?? null,
  }));
}

/** What records of the work hold in parts of their own. */
const IN_PARTS: Partial<Record<TableName, readonly string[]>> = {
  activities: ['participants', 'dissemination'],
  pilots: ['application', 'decision', 'scaleUp'],
  indicators: ['baseline'],
  measurements: ['split'],
};

/** Lists that say one thing about each of several records, and what names that record. */
const ABOUT_EACH: Partial<Record<TableName, Readonly<Record<string, string>>>> = {
  activities: { perspectives: 'perspectiveId' },
  pilots: { assessment: 'criterionId' },
};

/** A pilot's amounts: year by year, and in it one by one. */
function yearAmounts(before: Fields, after: Fields): FieldDifference[] {
  const [old, next] = [asFields(before['years']), asFields(after['years'])];
  return keysOf(old, next).flatMap((year) =>
    plainFields(asFields(old[year]), asFields(next[year]), 'years.').map((one) => ({ ...one, part: year })),
  );
}

/** What was said about each; the whole list where it names one of them twice, or only stands in another order. */
function aboutEach(plain: FieldDifference, id: string): readonly FieldDifference[] {
  const { field } = plain;
  const sides = [plain.before, plain.after].map((side) => (side ?? []) as readonly Fields[]);
  const [old = {}, next = {}] = sides.map((side) =>
    Object.fromEntries(side.map((one) => [String(one[id]), one])),
  );
  const isNamedTwice = [old, next].some((of, index) => Object.keys(of).length !== sides[index]?.length);
  const each = plainFields(old, next).map((one) => ({ ...one, field, part: one.field }));
  return isNamedTwice || each.every((one) => isSameRecord(one.before, one.after)) ? [plain] : each;
}

/** The fields of a record of the work, those that hold several things taken apart where both sides have them. */
function workFields(table: TableName, before: Fields, after: Fields): FieldDifference[] {
  const each = ABOUT_EACH[table] ?? {};
  return plainFields(before, after).flatMap((plain): readonly FieldDifference[] => {
    const { field } = plain;
    const id = each[field];
    if (id !== undefined) return aboutEach(plain, id);
    if (table === 'pilots' && field === 'years') return yearAmounts(before, after);
    const isTakenApart = IN_PARTS[table]?.includes(field) && before[field] && after[field];
    return isTakenApart ? plainFields(asFields(before[field]), asFields(after[field]), `${field}.`) : [plain];
  });
}

/** Both sides of every field, the same or not. */
function allFields({ table, before, after }: RecordChange): FieldDifference[] {
  const [old, next] = [asFields(before), asFields(after)];
  if (isTrackedTable(table)) return workFields(table, old, next);
  const plain = plainFields(old, next);
  const without = (...fields: readonly string[]): FieldDifference[] =>
    plain.filter(({ field }) => !fields.includes(field));
  if (table === 'budgetRows' || table === 'notices')
    return [...cells(old, next), ...without('amounts', 'rejected', 'notes'), ...notes(old, next)];
  if (table === 'projects' && old['decision'] && next['decision'])
    return [
      ...without('decision'),
      ...plainFields(asFields(old['decision']), asFields(next['decision']), 'decision.'),
    ];
  return plain;
}

/** What a change made different in its record, field by field and year by year; empty when both sides say the same. */
export function fieldDifferences(change: RecordChange): readonly FieldDifference[] {
  const { before, after } = change;
  if (before === null && after === null) return [];
  if (before === null || after === null) return [{ field: 'record', part: null, before, after }];
  return allFields(change).filter((one) => !isSameRecord(one.before, one.after));
}
