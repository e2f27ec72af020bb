import type { Decimal } from 'decimal.js';
import { ExactDecimal } from './exact-decimal';
import { err, ok, type Result } from '../../result';
import { ORE_LIMIT, ore, type Ore } from './ore';

export type AmountProblem =
  /** Nothing but spaces. */
  | { readonly code: 'empty' }
  /** Letters, several numbers, broken digit groups, an exponent, NaN. */
  | { readonly code: 'notAnAmount'; readonly text: string }
  /** "1.234" is 1 234 kr to some and 1,234 kr to others. */
  | { readonly code: 'ambiguous'; readonly text: string }
  /** More than two decimals: it would have to be rounded. */
  | { readonly code: 'fractionOfOre'; readonly text: string }
  /** Beyond ORE_LIMIT. */
  | { readonly code: 'tooLarge'; readonly text: string };

/** What a lone point or comma before three digits means; without it such text is 'ambiguous'. */
export type DecimalSign = 'comma' | 'point';

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]+/g;
const MINUS = /[\u2212\u2012\u2013\u2014\ufe63\uff0d]/g;
const CURRENCY = /(?:kr\.?|sek|:-|,-)$/i;
const GROUPED = /^\d{1,3}(?: \d{3})+$/;
const DIGITS = /^\d+$/;

/** Takes the sign off: a leading or trailing minus, or brackets round the whole. */
function unsigned(text: string): { readonly negative: boolean; readonly body: string } {
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed?.[1] !== undefined) return { negative: true, body: bracketed[1].trim() };
  if (text.startsWith('-')) return { negative: true, body: text.slice(1).trim() };
  if (text.endsWith('-')) return { negative: true, body: text.slice(0, -1).trim() };
  return { negative: false, body: text.startsWith('+') ? text.slice(1).trim() : text };
}

/** "1.234.567" or "1,234,567" or "1.234" read as thousands: the digits, or undefined when the groups are broken. */
function ungroup(body: string, separator: string): string | undefined {
  const [first = '', ...groups] = body.split(separator);
  const right = /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return right ? first + groups.join('') : undefined;
}

function wholePart(body: string): string | undefined {
  if (DIGITS.test(body)) return body;
  return GROUPED.test(body) ? body.replaceAll(' ', '') : undefined;
}

/** Plain digits with at most one point; undefined: no number; null: nobody can tell what the separator means. */
type Plain = string | undefined | null;

/** One kind of separator occurring once: a decimal sign, a thousands separator, or nobody can tell. */
function readSingle(body: string, sign: '.' | ',', decimal: DecimalSign | undefined): Plain {
  const [before = '', after = ''] = body.split(sign);
  const whole = wholePart(before);
  if (whole === undefined || !DIGITS.test(after)) return undefined;
  const asDecimal = `${whole}.${after}`;
  const couldGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (!couldGroup) return asDecimal;
  if (decimal === undefined) return null;
  return (decimal === 'comma') === (sign === ',') ? asDecimal : whole + after;
}

/** The number as plain digits with at most one point; undefined when it is none. */
function normalise(body: string, decimal: DecimalSign | undefined): Plain {
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points === 0 && commas === 0) return wholePart(body);
  if (points > 0 && commas > 0) {
    const decimalSign = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
    const [before = '', after = '', ...more] = body.split(decimalSign);
    const whole = ungroup(before, decimalSign === ',' ? '.' : ',');
    return more.length > 0 || whole === undefined || !DIGITS.test(after) ? undefined : `${whole}.${after}`;
  }
  const sign = points > 0 ? '.' : ',';
  return points + commas > 1 ? ungroup(body, sign) : readSingle(body, sign, decimal);
}

/** Reads a number as people write amounts, before anybody says what its unit is; the rules are those of `parseAmount`. */
export function parseNumber(text: string, decimal?: DecimalSign): Result<Decimal, AmountProblem> {
  const tidy = text.replace(SPACES, ' ').replace(MINUS, '-').trim();
  if (tidy === '') return err({ code: 'empty' });
  const { negative, body: signedBody } = unsigned(tidy.replace(CURRENCY, '').trim());
  const body = signedBody.replace(CURRENCY, '').trim();
  if (body === '' && negative && !tidy.startsWith('(')) return ok(new ExactDecimal(0));
  const plain = normalise(body, decimal);
  if (plain === undefined) return err({ code: 'notAnAmount', text });
  if (plain === null) return err({ code: 'ambiguous', text });
  return ok(new ExactDecimal(negative ? `-${plain}` : plain));
}

/**
 * Reads an amount in kronor as people write it: "1 000 223", NBSP and narrow spaces, "−", "kr", decimal comma,
 * "-" for zero. Exact to the öre or refused: never rounded.
 */
export function parseAmount(text: string, decimal?: DecimalSign): Result<Ore, AmountProblem> {
  const number = parseNumber(text, decimal);
  return number.ok ? exactOre(number.value, text) : number;
}

/** Kronor as a decimal number → öre, refused when it is not whole öre or beyond the limit. */
export function exactOre(kr: Decimal, text: string): Result<Ore, AmountProblem> {
  if (!kr.isFinite()) return err({ code: 'notAnAmount', text });
  // Decimals are counted, not multiplied away: a product is rounded to the precision, a count is not.
  if (kr.decimalPlaces() > 2) return err({ code: 'fractionOfOre', text });
  const scaled = kr.times(100);
  return scaled.abs().gt(ORE_LIMIT) ? err({ code: 'tooLarge', text }) : ok(ore(scaled.toNumber()));
}
