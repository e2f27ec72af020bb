import { isSameRecord } from '../command/history';
import type { RecordChange } from '../command/workspace';
import type { Ore } from '../money/ore';

/** What one cell of a row holds: an amount, or text that is none; neither in an empty cell. */
export interface CellContent {
  readonly ore: Ore | null;
  readonly text: string | null;
}

/**
 * One thing that a change made different. `field` is the record's own name for it, except:
 * 'record': the whole of it came (`before` null) or went (`after` null);
 * 'cell' of a year (`part`): both sides are CellContent; 'note' on a year or on "label": both sides are text, '' for none;
 * 'decision.…': one field of a project's decision, where there is one on both sides.
 */
export interface FieldDifference {
  readonly field: string;
  /** A year, or "label"; null where the field has no parts. */
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

/** Both sides of every field, the same or not. */
function allFields({ table, before, after }: RecordChange): FieldDifference[] {
  const [old, next] = [asFields(before), asFields(after)];
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
