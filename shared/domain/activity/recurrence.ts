import {
  addDays,
  dayNumber,
  dayOfMonth,
  firstOfMonth,
  monthNumber,
  startOfWeek,
  weekdayOf,
  type Weekday,
} from '../calendar/days';
import type { IsoDate } from '../ids';

/** The last one of a month, whether it is the fourth or the fifth. */
export const LAST = -1;
export const NTHS = [1, 2, 3, 4, LAST] as const;
export type Nth = (typeof NTHS)[number];

/** How often; `every` is 1 for each week or month, at most 120. */
export type RecurrenceRule =
  | { readonly kind: 'weeks'; readonly every: number; readonly weekday: Weekday }
  /** The day's number in the month; the month's last day where it has fewer. */
  | { readonly kind: 'monthDay'; readonly every: number; readonly day: number }
  | {
      readonly kind: 'monthWeekday';
      readonly every: number;
      readonly nth: Nth;
      readonly weekday: Weekday;
    };

export type RecurrenceEnd =
  | { readonly kind: 'until'; readonly date: IsoDate }
  /** So many times, the first one included. */
  | { readonly kind: 'count'; readonly count: number };

export interface Recurrence {
  /** Nothing before this day. */
  readonly from: IsoDate;
  readonly rule: RecurrenceRule;
  readonly end: RecurrenceEnd;
}

/** The days of a recurrence, and whether the project period or the limit cut it short. */
export interface Occurrences {
  readonly days: readonly IsoDate[];
  readonly cut: 'period' | 'limit' | null;
}

/** More than this many times is a mistyped figure. */
export const MOST_OCCURRENCES = 500;

/** The nth weekday of a month. */
function nthWeekday(month: number, nth: Nth, weekday: Weekday): IsoDate {
  if (nth === LAST) {
    const next = firstOfMonth(month + 1);
    const back = ((weekdayOf(next) - weekday + 6) % 7) + 1;
    return addDays(next, -back);
  }
  const first = firstOfMonth(month);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** The rule's day in its step from the beginning: the 0th is in the week or month of `from`, perhaps before it. */
function dayOfStep({ from, rule }: Recurrence, step: number): IsoDate {
  if (rule.kind === 'weeks') return addDays(startOfWeek(from), step * rule.every * 7 + rule.weekday - 1);
  const month = monthNumber(from) + step * rule.every;
  return rule.kind === 'monthDay' ? dayOfMonth(month, rule.day) : nthWeekday(month, rule.nth, rule.weekday);
}

/**
 * The days on which something comes again, in order and never outside the period. A first day that the rule puts before
 * `from` falls away, and counts start after it.
 */
export function occurrences(
  recurrence: Recurrence,
  period: { readonly start: IsoDate; readonly end: IsoDate },
): Occurrences {
  const { from, rule, end } = recurrence;
  const days: IsoDate[] = [];
  const isEnough = (): boolean => end.kind === 'count' && days.length >= end.count;
  if (!Number.isSafeInteger(rule.every) || rule.every < 1) return { days, cut: null };
  const firstDay = from > period.start ? from : period.start;
  for (let step = 0; !isEnough(); step += 1) {
    const day = dayOfStep(recurrence, step);
    if (end.kind === 'until' && day > end.date) return { days, cut: null };
    if (day > period.end) return { days, cut: 'period' };
    if (day < firstDay) continue;
    if (days.length === MOST_OCCURRENCES) return { days, cut: 'limit' };
    days.push(day);
  }
  return { days, cut: null };
}

/** The monthly rule of a day: its nth weekday, the last one when there is none after it. */
export function nthOf(day: IsoDate): Nth {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth > 4 ? LAST : (nth as Nth);
}

/** How many days after its first day something ends; 0 for a single day. */
export const spanDays = (start: IsoDate, end: IsoDate | null): number =>
  end === null ? 0 : dayNumber(end) - dayNumber(start);
