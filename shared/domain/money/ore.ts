declare const oreBrand: unique symbol;

/** An amount of money in whole öre (1 kr = 100 öre). The only form in which money is stored, sent or added. */
export type Ore = number & { readonly [oreBrand]: true };

/** The largest amount one cell may hold: 100 billion kr. Nine hundred such cells still add up exactly. */
export const ORE_LIMIT = 10_000_000_000_000;

export const ZERO_ORE = 0 as Ore;

/** Brands a whole number as öre. Throws RangeError on fractions, NaN and anything a double cannot hold exactly. */
export function ore(value: number): Ore {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole, safe number of öre: ${String(value)}`);
  return (value === 0 ? 0 : value) as Ore;
}

/** Whole kronor as öre. */
export const kronor = (value: number): Ore => ore(value * 100);

export const isOre = (value: unknown): value is Ore =>
  Number.isSafeInteger(value) && Math.abs(value as number) <= Number.MAX_SAFE_INTEGER;

export const addOre = (a: Ore, b: Ore): Ore => ore(a + b);

export const subtractOre = (a: Ore, b: Ore): Ore => ore(a - b);

export const negateOre = (a: Ore): Ore => ore(-a);

export function sumOre(values: Iterable<Ore>): Ore {
  let sum = 0;
  for (const value of values) sum = ore(sum + value);
  return ore(sum);
}

/**
 * The whole kronor that are printed for an amount: rounded half up, away from zero for negative amounts,
 * as Excel's number formats and ROUND do.
 */
export function printedKronor(amount: Ore): number {
  const whole = Math.floor((Math.abs(amount) + 50) / 100);
  return amount < 0 && whole !== 0 ? -whole : whole;
}
