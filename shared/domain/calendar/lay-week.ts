import { addDays, daysBetween } from './days';
import type { IsoDate } from '../ids';

/** Something that takes its days, both ends included. */
export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Where a span stands in one week: its row, and its first and last day there, 0 is Monday. */
export interface LaidSpan<S extends Span> {
  readonly span: S;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on in the week before or after. */
  readonly isFromBefore: boolean;
  readonly isGoingOn: boolean;
}

/** Longer ones first among those that begin together, so that bars lie above single days; else in the order given. */
const byStart = (a: Span, b: Span): number => {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.end === b.end ? 0 : a.end > b.end ? -1 : 1;
};

/** Lays the spans that touch a week in rows, each as high up as there is room, so that none lies over another. */
export function layWeek<S extends Span>(spans: readonly S[], monday: IsoDate): readonly LaidSpan<S>[] {
  const sunday = addDays(monday, 6);
  // Each row's last taken day.
  const taken: number[] = [];
  return spans
    .filter(({ start, end }) => start <= sunday && end >= monday)
    .sort(byStart)
    .map((span) => {
      const from = Math.max(0, daysBetween(monday, span.start));
      const to = Math.min(6, daysBetween(monday, span.end));
      const free = taken.findIndex((last) => last < from);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = to;
      return { span, lane, from, to, isFromBefore: span.start < monday, isGoingOn: span.end > sunday };
    });
}
