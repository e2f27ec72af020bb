import type { RecordChange } from '../domain/command/workspace';
import { fieldDifferences, type FieldDifference } from '../domain/journal/field-differences';
import { FIELD_NAMES, fieldInWords, recordInWords } from './sv-field-values';
import { groupTitle, titleOf, type ChangeNames } from './sv-record-names';

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

/** "Resor och logi 2026", "Resor och logi, regel", "Resor och logi 2026, anteckning". */
function whatOf(title: string, { field, part }: FieldDifference): string {
  const year = part === null || part === 'label' ? '' : ` ${part}`;
  if (field === 'cell' || field === 'record') return title + year;
  return `${title}${year}, ${FIELD_NAMES[field] ?? 'övrigt'}`;
}

/** What a change made different, line by line; a record that came or went is one line. */
export function describeChange(change: RecordChange, names: ChangeNames): readonly ChangeLine[] {
  const { table, before, after } = change;
  const title = titleOf(table, after ?? before, names);
  return fieldDifferences(change).map((difference) => {
    const inWords = (value: unknown): string =>
      difference.field === 'record'
        ? recordInWords(table, value, names)
        : fieldInWords(value, difference.field, change, names);
    return {
      what: whatOf(title, difference),
      ...toldApart(inWords(difference.before), inWords(difference.after)),
    };
  });
}

/** Words for both sides that never are the same, since the sides are not. */
const toldApart = (before: string, after: string): Pick<ChangeLine, 'before' | 'after'> =>
  before === after ? { before: `${before} (förut)`, after: `${after} (ändrat)` } : { before, after };

/** How far a row only changed place; 0 for any other change. */
function movedBy(change: RecordChange): number {
  const differences = fieldDifferences(change);
  const [only] = differences;
  return only?.field === 'position' && differences.length === 1
    ? Math.abs(Number(only.after) - Number(only.before))
    : 0;
}

/** Changes with those that only moved a row last, the longest move first: rows move along when another comes or goes. */
function byWeight(changes: readonly RecordChange[]): readonly RecordChange[] {
  const weighed = changes.map((change) => ({ change, moved: movedBy(change) }));
  const rest = weighed.filter(({ moved }) => moved === 0);
  const moves = weighed.filter(({ moved }) => moved > 0).sort((a, b) => b.moved - a.moved);
  return [...rest, ...moves].map(({ change }) => change);
}

/** Every change in lines under the project and version it is about, in the order of first appearance. */
export function groupChanges(changes: readonly RecordChange[], names: ChangeNames): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeLine[]>();
  for (const change of byWeight(changes)) {
    const title = groupTitle(change, names);
    const lines = groups.get(title) ?? [];
    lines.push(...describeChange(change, names));
    groups.set(title, lines);
  }
  return [...groups].map(([title, lines]) => ({ title, lines }));
}
