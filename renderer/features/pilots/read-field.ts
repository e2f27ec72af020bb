import { today } from '@renderer/platform/clock';
import { readHappenedDay } from '@shared/domain/happened-day';
import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import { ZERO_ORE, type Ore } from '@shared/domain/money/ore';
import { parseAmount } from '@shared/domain/money/parse-amount';
import { err, ok, type Result } from '@shared/result';
import { describeAmountProblem } from '@shared/text/sv-amount';
import { describeDayProblem } from '@shared/text/sv-days';
import { pilotText } from '@shared/text/sv-pilot';

/** What a field's text means, or the sentence that says why it means nothing. */
export type FieldReading<T> = Result<T, string>;

export const readText = (text: string): FieldReading<string> => ok(text.trim());

/** "2025-03-01". */
export function readDate(text: string): FieldReading<IsoDate> {
  const date = text.trim();
  if (date === '') return err(pilotText.missingDate);
  return isIsoDate(date) ? ok(date) : err(pilotText.badDate(date));
}

/** A date, or null for an empty field. */
export const readDateOrNone = (text: string): FieldReading<IsoDate | null> =>
  text.trim() === '' ? ok(null) : readDate(text);

/** The day of something that has happened. */
export function readHappened(text: string, lastDay = today()): FieldReading<IsoDate> {
  const day = readHappenedDay(text, lastDay);
  return day.ok ? day : err(describeDayProblem(day.error));
}

/** The day of something that has happened, or null for an empty field. */
export const readHappenedOrNone = (text: string): FieldReading<IsoDate | null> =>
  text.trim() === '' ? ok(null) : readHappened(text);

/** Kronor, not negative; an empty field is nothing, in öre. */
export function readAmount(text: string): FieldReading<Ore> {
  if (text.trim() === '') return ok(ZERO_ORE);
  const parsed = parseAmount(text);
  if (!parsed.ok) return err(describeAmountProblem(parsed.error));
  return parsed.value < 0 ? err(pilotText.negativeAmount(text.trim())) : parsed;
}
