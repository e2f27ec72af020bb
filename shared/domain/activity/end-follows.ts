import { addDays, daysBetween } from '../calendar/days';
import type { IsoDate } from '../ids';
import type { Period } from '../tracking/within-period';
import type { Activity } from './activity';

type ActivityDays = Pick<Activity, 'start' | 'end'>;

/**
 * The days of an activity whose start is moved: its end follows, so that it takes as many days as before. An end that
 * would then leave the project stays, as long as the activity does not begin after it.
 */
export function withStart(
  { start: before, end }: ActivityDays,
  start: IsoDate | null,
  project: Period,
): ActivityDays {
  if (before === null || end === null || start === null) return { start, end };
  const moved = addDays(end, daysBetween(before, start));
  return { start, end: moved > project.end && end >= start ? end : moved };
}
