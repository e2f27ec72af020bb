import { err, ok, type Result } from '../../result';
import { parseNumber } from '../money/parse-amount';
import { isQuantity } from './check-indicator';
import type { Quantity } from './indicator';

export type QuantityProblem =
  /** Nothing but spaces. */
  | { readonly code: 'quantityEmpty' }
  /** Letters, several numbers, a lone dash, broken digit groups. */
  | { readonly code: 'notAQuantity'; readonly text: string }
  /** "1.234" is a thousand to some and a little over one to others. */
  | { readonly code: 'quantityAmbiguous'; readonly text: string }
  /** A number of something else than the indicator counts: "82 %" of "personer". */
  | { readonly code: 'otherUnit'; readonly text: string; readonly unit: string }
  | { readonly code: 'tooManyDecimals'; readonly text: string }
  | { readonly code: 'quantityTooLarge'; readonly text: string };

/** At most as many as `isQuantity` keeps. */
const MOST_DECIMALS = 6;
const SIGNED = /^([-+\u2212\u2012\u2013\u2014(]?[\d\s\u00a0\u2009\u202f.,]*\d\)?)(.*)$/s;
/** A word or a percent sign, and no second number. */
const LETTERS = /^[^\d]*[\p{L}%][^\d]*$/u;
const SAME_UNIT: readonly (readonly string[])[] = [
  ['%', 'procent'],
  ['kr', 'kronor', 'sek'],
  ['st', 'antal', 'stycken'],
];

const bare = (unit: string): string => unit.trim().toLowerCase().replace(/\.$/, '');

function isUnit(written: string, unit: string): boolean {
  const [one, other] = [bare(written), bare(unit)];
  return one === other || SAME_UNIT.some((names) => names.includes(one) && names.includes(other));
}

/**
 * Reads a measured number as people write it: "1 234,5", "−3", NBSP and narrow spaces. Exact or refused, never rounded.
 * What stands after the number must be the indicator's own unit: "82 %" is read where percent is counted, else refused.
 */
export function parseQuantity(text: string, unit: string): Result<Quantity, QuantityProblem> {
  const tidy = text.trim();
  if (tidy === '') return err({ code: 'quantityEmpty' });
  const [, digits, written = ''] = SIGNED.exec(tidy) ?? [];
  if (digits === undefined) return err({ code: 'notAQuantity', text });
  if (written.trim() !== '' && !isUnit(written, unit))
    return err(LETTERS.test(written) ? { code: 'otherUnit', text, unit } : { code: 'notAQuantity', text });
  // A lone comma is the decimal sign of Swedish; a lone point may be either.
  const number = parseNumber(digits, digits.includes(',') ? 'comma' : undefined);
  if (!number.ok)
    return err({ code: number.error.code === 'ambiguous' ? 'quantityAmbiguous' : 'notAQuantity', text });
  if (number.value.decimalPlaces() > MOST_DECIMALS) return err({ code: 'tooManyDecimals', text });
  const plain = number.value.isZero() ? '0' : number.value.toFixed();
  return isQuantity(plain) ? ok(plain as Quantity) : err({ code: 'quantityTooLarge', text });
}

/** A number known to be right, from code. Throws RangeError otherwise. */
export function quantity(text: string): Quantity {
  if (!isQuantity(text)) throw new RangeError(`Not a quantity: ${text}`);
  return text as Quantity;
}
