import { err, ok, type Result } from '../../result';
import type { IsoDate } from '../ids';
import { ExactDecimal } from '../money/exact-decimal';
import { readHappenedDay, type HappenedDayProblem } from '../happened-day';
import type { Indicator, Measurement, Quantity } from './indicator';
import { SEXES, type SexSplit } from './indicator-value';
import { parseQuantity } from './parse-quantity';
import { readQuantity, type MeasuredProblem } from './read-quantity';

/** A measurement as it is typed; parts by sex are empty where nobody measured them. */
export interface MeasurementTexts {
  readonly date: string;
  readonly value: string;
  readonly women: string;
  readonly men: string;
  readonly other: string;
  readonly comment: string;
}

export type MeasurementField = keyof MeasurementTexts;

/** Why it cannot be read, and at which field. */
export type MeasurementProblem =
  | (MeasuredProblem & { readonly field: 'value' | keyof SexSplit })
  | (HappenedDayProblem & { readonly field: 'date' })
  /** The whole so far can only be one thing on one day. */
  | { readonly field: 'date'; readonly code: 'dayTaken'; readonly date: IsoDate }
  | {
      readonly field: 'value';
      readonly code: 'partsExceedWhole';
      readonly value: Quantity;
      readonly parts: Quantity;
    };

/** What was read: all of a measurement but its identity. */
export type MeasurementEntry = Pick<Measurement, 'on' | 'value' | 'split' | 'comment'>;

type Rules = Pick<Indicator, 'unit' | 'counting' | 'isSplitBySex'>;

/** What is being typed: all of it, or one field of a measurement whose others stand as they were stored. */
type Typed = MeasurementField | 'all';

const readerOf = (field: MeasurementField, typed: Typed) =>
  typed === 'all' || typed === field ? readQuantity : parseQuantity;

/** Women's and men's shares of their own groups do not add up to the whole. */
const isShare = (unit: string): boolean => ['%', 'procent'].includes(unit.trim().toLowerCase());

function readDay(
  { counting }: Rules,
  text: string,
  others: readonly Measurement[],
  today: IsoDate,
): Result<IsoDate, MeasurementProblem> {
  const day = readHappenedDay(text, today);
  if (!day.ok) return err({ field: 'date', ...day.error });
  if (counting === 'cumulative' && others.some(({ on }) => on === day.value))
    return err({ field: 'date', code: 'dayTaken', date: day.value });
  return day;
}

function readSplit(
  { unit, isSplitBySex }: Rules,
  texts: MeasurementTexts,
  typed: Typed,
): Result<SexSplit | null, MeasurementProblem> {
  if (!isSplitBySex || SEXES.every((sex) => texts[sex].trim() === '')) return ok(null);
  let split: SexSplit = { women: null, men: null, other: null };
  for (const sex of SEXES) {
    if (texts[sex].trim() === '') continue;
    const part = readerOf(sex, typed)(texts[sex], unit);
    if (!part.ok) return err({ field: sex, ...part.error });
    split = { ...split, [sex]: part.value };
  }
  return ok(split);
}

/** What the parts give together: exact. */
export function sumOfParts(split: SexSplit): Quantity {
  const total = SEXES.reduce((sum, sex) => sum.plus(split[sex] ?? 0), new ExactDecimal(0));
  return (total.isZero() ? '0' : total.toFixed()) as Quantity;
}

function readWhole(
  { unit }: Rules,
  text: string,
  split: SexSplit | null,
  typed: Typed,
): Result<Quantity, MeasurementProblem> {
  const parts = split && !isShare(unit) ? sumOfParts(split) : null;
  if (text.trim() === '' && parts !== null) return ok(parts);
  const value = readerOf('value', typed)(text, unit);
  if (!value.ok) return err({ field: 'value', ...value.error });
  if (parts !== null && new ExactDecimal(parts).gt(value.value))
    return err({ field: 'value', code: 'partsExceedWhole', value: value.value, parts });
  return value;
}

/**
 * Reads a measurement as it was typed. With parts by sex and no value of its own, the value is their sum; where a share
 * is counted it must be stated. `others` are the indicator's measurements beside this one. What was stored before a
 * rule came is not held to it while another field of the measurement is typed.
 */
export function readMeasurement(
  texts: MeasurementTexts,
  indicator: Rules,
  others: readonly Measurement[],
  today: IsoDate,
  typed: Typed = 'all',
): Result<MeasurementEntry, MeasurementProblem> {
  const on = readDay(indicator, texts.date, others, today);
  if (!on.ok) return on;
  const split = readSplit(indicator, texts, typed);
  if (!split.ok) return split;
  const value = readWhole(indicator, texts.value, split.value, typed);
  if (!value.ok) return value;
  return ok({ on: on.value, value: value.value, split: split.value, comment: texts.comment.trim() });
}
