import { ExactDecimal } from './exact-decimal';
import { err, ok, type Result } from '../../result';
import { ore, type Ore } from './ore';
import { roundToOre } from './round-to-ore';

declare const percentBrand: unique symbol;

/** A percentage as plain decimal text with a point, e.g. "21.39" for 21,39 %. Between 0 and 1000, at most six decimals. */
export type Percent = string & { readonly [percentBrand]: true };

export type PercentProblem = { readonly code: 'notAPercent' } | { readonly code: 'percentOutOfRange' };

const SHAPE = /^\d{1,4}(?:[.,]\d{1,6})?$/;

/** Reads "21,39", "21.39 %" and the like. */
export function parsePercent(text: string): Result<Percent, PercentProblem> {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '');
  if (!SHAPE.test(bare)) return err({ code: 'notAPercent' });
  const value = new ExactDecimal(bare.replace(',', '.'));
  return value.gt(1000) ? err({ code: 'percentOutOfRange' }) : ok(value.toFixed() as Percent);
}

/** Whether it is more than all of something, which a share cannot be. */
export const isOverWhole = (value: Percent): boolean => new ExactDecimal(value).gt(100);

/** A percentage known to be right, from code. Throws RangeError otherwise. */
export function percent(text: string): Percent {
  const parsed = parsePercent(text);
  if (!parsed.ok) throw new RangeError(`Not a percentage: ${text}`);
  return parsed.value;
}

/** A percentage as numerator / 10^scale / 100, so that it can multiply whole öre exactly. */
interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const fractions = new Map<Percent, Fraction>();

function fractionOf(value: Percent): Fraction {
  const known = fractions.get(value);
  if (known) return known;
  const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
  const made = { numerator: Number(value.replace('.', '')), denominator: 100 * 10 ** decimals };
  fractions.set(value, made);
  return made;
}

/** percent × amount, rounded half up (away from zero) to whole öre. Exact for every amount within the limit. */
export function percentOf(share: Percent, amount: Ore): Ore {
  const { numerator, denominator } = fractionOf(share);
  const product = Math.abs(amount) * numerator;
  if (product > Number.MAX_SAFE_INTEGER - denominator) {
    return roundToOre(new ExactDecimal(amount).times(numerator).div(denominator));
  }
  const whole = Math.floor((product + denominator / 2) / denominator);
  return ore(amount < 0 ? -whole : whole);
}

/** percent × amount, cut down to whole kronor (towards zero): how claims are rounded by default. */
export const percentOfInWholeKronor = (share: Percent, amount: Ore): Ore =>
  ore(
    new ExactDecimal(amount)
      .times(new ExactDecimal(share))
      .div(10_000)
      .toDecimalPlaces(0, ExactDecimal.ROUND_DOWN)
      .times(100)
      .toNumber(),
  );

/** part / whole in percent with the given number of decimals, half up; undefined when the whole is zero. */
export function shareOf(part: Ore, whole: Ore, decimals = 2): Percent | undefined {
  if (whole === 0) return undefined;
  return new ExactDecimal(part)
    .div(whole)
    .times(100)
    .toDecimalPlaces(decimals, ExactDecimal.ROUND_HALF_UP)
    .toFixed() as Percent;
}
