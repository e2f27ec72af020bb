import type { IsoDate } from '../ids';
import type { Activity, ActivityStatus } from './activity';

type Dated = Pick<Activity, 'status' | 'start' | 'end'>;

/**
 * The status at the end of a day that has passed, as far as the days can tell: what began later was planned, what was
 * held until later was under way. Of today, what is written.
 */
export function statusOn({ status, start, end }: Dated, day: IsoDate, today: IsoDate): ActivityStatus {
  if (day >= today || start === null || status === 'cancelled' || status === 'planned') return status;
  if (start > day) return 'planned';
  return (end ?? start) > day ? 'ongoing' : status;
}
