import type { IsoDate } from '../ids';
import type { Project } from '../project/project';
import type { TrackedProblem } from './tracked-problem';

/** The days that something takes; null where it is not planned yet. */
export interface Days {
  readonly title: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** What is wrong with a record's days: turned round, or outside the project period. */
export function dayProblems(
  { title, start, end }: Days,
  project: Pick<Project, 'start' | 'end'>,
): readonly TrackedProblem[] {
  if (start === null) return end === null ? [] : [{ code: 'endWithoutStart', title }];
  if (end !== null && end < start) return [{ code: 'datesReversed', title, start, end }];
  const period = { start: project.start, end: project.end };
  return [start, ...(end === null ? [] : [end])]
    .filter((date) => date < project.start || date > project.end)
    .map((date) => ({ code: 'outsidePeriod', title, date, ...period }) as const);
}
