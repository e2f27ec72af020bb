import type { IsoDate } from '../ids';
import type { Project } from '../project/project';
import type { TrackedProblem } from './tracked-problem';

/** A project's first and last day. */
export type Period = Pick<Project, 'start' | 'end'>;

/** The days that something takes; null where it is not planned yet. */
export interface Days {
  readonly title: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

const isOutside = (date: IsoDate | null, { start, end }: Period): boolean =>
  date !== null && (date < start || date > end);

/**
 * What is wrong with a record's days: turned round, or outside the project period. `before` is the record as it was: days
 * that it had already are not judged by a period that was changed around them.
 */
export function dayProblems(
  before: Pick<Days, 'start' | 'end'> | null,
  { title, start, end }: Days,
  project: Period,
): readonly TrackedProblem[] {
  if (start === null) return end === null ? [] : [{ code: 'endWithoutStart', title }];
  if (end !== null && end < start) return [{ code: 'datesReversed', title, start, end }];
  const period = { start: project.start, end: project.end };
  return [...(start === before?.start ? [] : [start]), ...(end === null || end === before?.end ? [] : [end])]
    .filter((date) => isOutside(date, period))
    .map((date) => ({ code: 'outsidePeriod', title, date, ...period }) as const);
}

/** What is dated within the project, and how many of each lie outside it. */
export const OUTSIDE_KINDS = ['activities', 'stages', 'pilots'] as const;
export type OutsideKind = (typeof OUTSIDE_KINDS)[number];

/** How much of the work begins or ends outside a period, by kind. */
export function countOutside(
  period: Period,
  work: Readonly<Record<OutsideKind, readonly Omit<Days, 'title'>[]>>,
): Readonly<Record<OutsideKind, number>> {
  const count = (kind: OutsideKind): number =>
    work[kind].filter(({ start, end }) => isOutside(start, period) || isOutside(end, period)).length;
  return { activities: count('activities'), stages: count('stages'), pilots: count('pilots') };
}
