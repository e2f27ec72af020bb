import { z } from 'zod';
import { isIsoDate, type IsoDate, type UtcTime } from './ids';
import { isOre, type Ore } from './money/ore';
import { parsePercent, type Percent } from './money/percent';

const isText = (value: unknown): value is string => typeof value === 'string';

/** An identity or a key: text that is not empty. */
export const storedId = <Id extends string>() => z.custom<Id>((value) => isText(value) && value !== '');
/** A date that exists in the calendar. */
export const storedDate = z.custom<IsoDate>((value) => isText(value) && isIsoDate(value));
/** A moment in UTC as the app writes it. */
export const storedTime = z.custom<UtcTime>(
  (value) => isText(value) && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value),
);
export const storedOre = z.custom<Ore>(isOre);
export const storedPercent = z.custom<Percent>((value) => {
  const parsed = isText(value) ? parsePercent(value) : undefined;
  return parsed?.ok === true && parsed.value === value;
});
export const storedYear = z.string().regex(/^\d{4}$/);
