import {
  LAST,
  MOST_OCCURRENCES,
  nthOf,
  occurrences,
  spanDays,
  type Occurrences,
  type RecurrenceEnd,
  type RecurrenceRule,
} from '@shared/domain/activity/recurrence';
import type { Activity } from '@shared/domain/activity/activity';
import { addDays, weekdayOf } from '@shared/domain/calendar/days';
import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { err, ok, type Result } from '@shared/result';
import { seriesText } from '@shared/text/sv-series';

const MOST_STEPS = 120;

/** The rules that a day begins: its weekday, its number in the month, its place among the month's weekdays. */
export function rulesOf(day: IsoDate): readonly RecurrenceRule[] {
  const weekday = weekdayOf(day);
  const nth = nthOf(day);
  // The fourth one may be the last as well: both are offered.
  const isLastToo = nth === 4 && addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  const nths = isLastToo ? ([nth, LAST] as const) : [nth];
  return [
    { kind: 'weeks', every: 1, weekday },
    { kind: 'monthDay', every: 1, day: Number(day.slice(8)) },
    ...nths.map((one) => ({ kind: 'monthWeekday', every: 1, nth: one, weekday }) as const),
  ];
}

/** What was typed about a repetition. */
export interface RepeatDraft {
  readonly every: string;
  /** Which of `rulesOf`. */
  readonly rule: number;
  readonly ends: RecurrenceEnd['kind'];
  readonly until: string;
  readonly count: string;
}

export type RepeatFault = { readonly field: 'every' | 'until' | 'count'; readonly error: string };

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

function readEnd({ ends, until, count }: RepeatDraft): Result<RecurrenceEnd, RepeatFault> {
  if (ends === 'until') {
    const date = until.trim();
    return isIsoDate(date)
      ? ok({ kind: 'until', date })
      : err({ field: 'until', error: seriesText.badDate(date) });
  }
  const times = wholeNumber(count, 2, MOST_OCCURRENCES);
  return times === undefined
    ? err({ field: 'count', error: seriesText.badCount })
    : ok({ kind: 'count', count: times });
}

/** What a draft gives: the rule and its days, the activity's own first. */
export interface Repetition extends Occurrences {
  readonly rule: RecurrenceRule;
}

/** Reads a draft of how an activity that begins on a day is repeated; one that would end after the project falls away. */
export function readRepetition(
  draft: RepeatDraft,
  activity: Activity & { readonly start: IsoDate },
  { start, end }: Pick<Project, 'start' | 'end'>,
): Result<Repetition, RepeatFault> {
  const every = wholeNumber(draft.every, 1, MOST_STEPS);
  const chosen = rulesOf(activity.start)[draft.rule];
  if (every === undefined || chosen === undefined) return err({ field: 'every', error: seriesText.badEvery });
  const ends = readEnd(draft);
  if (!ends.ok) return ends;
  const rule = { ...chosen, every };
  const lastStart = addDays(end, -spanDays(activity.start, activity.end));
  const found = occurrences({ from: activity.start, rule, end: ends.value }, { start, end: lastStart });
  return ok({ ...found, rule });
}
