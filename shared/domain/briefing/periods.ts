import { addDays, addMonths, firstOfMonth, monthNumber } from '../calendar/days';
import type { IsoDate } from '../ids';
import type { Project } from '../project/project';
import type { Period } from './briefing';

const clamp = (date: IsoDate, { start, end }: Pick<Project, 'start' | 'end'>): IsoDate =>
  date < start ? start : date > end ? end : date;

/** Cut to the project period. */
const within = ({ from, to }: Period, project: Pick<Project, 'start' | 'end'>): Period => ({
  from: clamp(from, project),
  to: clamp(to, project),
});

/** The last quarter of a year that has ended on this day, within the project period. */
export function lastQuarter(today: IsoDate, project: Pick<Project, 'start' | 'end'>): Period {
  const first = Math.floor(monthNumber(today) / 3) * 3;
  const from = firstOfMonth(first - 3);
  return within({ from, to: addDays(addMonths(from, 3), -1) }, project);
}

/** This year until this day, within the project period. */
export const thisYear = (today: IsoDate, project: Pick<Project, 'start' | 'end'>): Period =>
  within({ from: `${today.slice(0, 4)}-01-01` as IsoDate, to: today }, project);

export const wholeProject = ({ start, end }: Pick<Project, 'start' | 'end'>): Period => ({
  from: start,
  to: end,
});
