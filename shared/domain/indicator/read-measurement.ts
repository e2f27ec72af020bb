import { err, ok, type Result } from '../../result';
import { isIsoDate, type IsoDate } from '../ids';
import { ExactDecimal } from '../money/exact-decimal';
import type { Indicator, Measurement, Quantity } from './indicator';
import { SEXES, type SexSplit } from './indicator-value';
import { parseQuantity, type QuantityProblem } from './parse-quantity';

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
  | (QuantityProblem & { readonly field: 'value' | keyof SexSplit })
  | { readonly field: 'date'; readonly code: 'badDate'; readonly text: string }
  | { readonly field: 'date'; readonly code: 'dayAhead'; readonly date: IsoDate }
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

/** Women's and men's shares of their own groups do not add up to the whole. */
const isShare = (unit: string): boolean => ['%', 'procent'].includes(unit.trim().toLowerCase());

function readDay(
  { counting }: Rules,
  text: string,
  others: readonly Measurement[],
  today: IsoDate,
): Result<IsoDate, MeasurementProblem> {
  const date = text.trim();
  if (!isIsoDate(date)) return err({ field: 'date', code: 'badDate', text: date });
  if (date > today) return err({ field: 'date', code: 'dayAhead', date });
  if (counting === 'cumulative' && others.some(({ on }) => on === date))
    return err({ field: 'date', code: 'dayTaken', date });
  return ok(date);
}

function readSplit(
  { unit, isSplitBySex }: Rules,
  texts: MeasurementTexts,
): Result<SexSplit | null, MeasurementProblem> {
  if (!isSplitBySex || SEXES.every((sex) => texts[sex].trim() === '')) return ok(null);
  let split: SexSplit = { women: null, men: null, other: null };
  for (const sex of SEXES) {
    if (texts[sex].trim() === '') continue;
    const part = parseQuantity(texts[sex], unit);
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
): Result<Quantity, MeasurementProblem> {
  const parts = split && !isShare(unit) ? sumOfParts(split) : null;
  if (text.trim() === '' && parts !== null) return ok(parts);
  const value = parseQuantity(text, unit);
  if (!value.ok) return err({ field: 'value', ...value.error });
  if (parts !== null && new ExactDecimal(parts).gt(value.value))
    return err({ field: 'value', code: 'partsExceedWhole', value: value.value, parts });
  return value;
}

/**
 * Reads a measurement as it was typed. With parts by sex and no value of its own, the value is their sum; where a share
 * is counted it must be stated. `others` are the indicator's measurements beside this one.
 */
export function readMeasurement(
  texts: MeasurementTexts,
  indicator: Rules,
  others: readonly Measurement[],
  today: IsoDate,
): Result<MeasurementEntry, MeasurementProblem> {
  const on = readDay(indicator, texts.date, others, today);
  if (!on.ok) return on;
  const split = readSplit(indicator, texts);
  if (!split.ok) return split;
  const value = readWhole(indicator, texts.value, split.value);
  if (!value.ok) return value;
  return ok({ on: on.value, value: value.value, split: split.value, comment: texts.comment.trim() });
}
