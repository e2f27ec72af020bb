import { err, ok, type Result } from '../result';
import { isIsoDate, type IsoDate } from './ids';

/** Why a text is not the day of something that has happened. */
export type HappenedDayProblem =
  { readonly code: 'badDate'; readonly text: string } | { readonly code: 'dayAhead'; readonly date: IsoDate };

/** Reads the day of something that has happened: today at the latest. */
export function readHappenedDay(text: string, today: IsoDate): Result<IsoDate, HappenedDayProblem> {
  const date = text.trim();
  if (!isIsoDate(date)) return err({ code: 'badDate', text: date });
  return date > today ? err({ code: 'dayAhead', date }) : ok(date);
}
