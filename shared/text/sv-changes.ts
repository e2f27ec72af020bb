import type { RecordChange, TableName } from '../domain/command/workspace';
import { fieldDifferences, type FieldDifference } from '../domain/journal/field-differences';
import { isTrackedTable } from '../domain/tracking/tracked';
import { FIELD_NAMES, fieldInWords, recordInWords } from './sv-field-values';
import { groupTitle, titleOf, type ChangeNames } from './sv-record-names';
import { workFieldName } from './sv-work-records';

export { namesOf, type ChangeNames } from './sv-record-names';

export const changeText = {
  what: 'Uppgift',
  none: 'Inget skiljer sig.',
  showAll: (count: number): string => `Visa alla ${String(count)} ändringar`,
  shownOf: (shown: number, all: number): string => `${String(shown)} av ${String(all)} ändringar visas.`,
} as const;

/** One thing that differs, in words. */
export interface ChangeLine {
  /** "Resor och logi 2026" */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Lines under a heading: a version of a budget, a project. */
export interface ChangeGroup {
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}

/** "Resor och logi 2026", "Resor och logi, regel", "Läxhjälp, beviljat 2025". */
function whatOf(title: string, table: TableName, difference: FieldDifference, names: ChangeNames): string {
  const { field, part } = difference;
  if (isTrackedTable(table) && field !== 'record')
    return `${title}, ${workFieldName(table, difference, names)}`;
  const year = part === null || part === 'label' ? '' : ` ${part}`;
  if (field === 'cell' || field === 'record') return title + year;
  return `${title}${year}, ${FIELD_NAMES[field] ?? 'övrigt'}`;
}

/** A line, and how far its row was moved; 0 where it tells of something else. */
interface WeighedLine {
  readonly line: ChangeLine;
  readonly moved: number;
}

function weighedLines(change: RecordChange, names: ChangeNames): readonly WeighedLine[] {
  const { table, before, after } = change;
  const title = titleOf(table, after ?? before, names);
  return fieldDifferences(change).map((difference) => {
    const inWords = (value: unknown): string =>
      difference.field === 'record'
        ? recordInWords(table, value, names)
        : fieldInWords(value, difference, change, names);
    const sides = toldApart(inWords(difference.before), inWords(difference.after));
    return { line: { what: whatOf(title, table, difference, names), ...sides }, moved: movedBy(difference) };
  });
}

const movedBy = ({ field, before, after }: FieldDifference): number =>
  field === 'position' ? Math.abs(Number(after) - Number(before)) : 0;

/** Moves last, the longest first: rows move along when another one comes, goes or moves. */
const inWeight = (lines: readonly WeighedLine[]): readonly ChangeLine[] =>
  [...lines]
    .sort((a, b) => Number(a.moved > 0) - Number(b.moved > 0) || b.moved - a.moved)
    .map(({ line }) => line);

/** What a change made different, line by line; a record that came or went is one line. */
export const describeChange = (change: RecordChange, names: ChangeNames): readonly ChangeLine[] =>
  inWeight(weighedLines(change, names));

/** Words for both sides that never are the same, since the sides are not. */
const toldApart = (before: string, after: string): Pick<ChangeLine, 'before' | 'after'> =>
  before === after ? { before: `${before} (förut)`, after: `${after} (ändrat)` } : { before, after };

/** Every change in lines under the project and version it is about, in the order of first appearance. */
export function groupChanges(changes: readonly RecordChange[], names: ChangeNames): readonly ChangeGroup[] {
  const groups = new Map<string, WeighedLine[]>();
  for (const change of changes) {
    const title = groupTitle(change, names);
    const lines = groups.get(title) ?? [];
    lines.push(...weighedLines(change, names));
    groups.set(title, lines);
  }
  return [...groups].map(([title, lines]) => ({ title, lines: inWeight(lines) }));
}
