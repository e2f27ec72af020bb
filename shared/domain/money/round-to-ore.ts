import { Decimal } from 'decimal.js';
import { ore, type Ore } from './ore';

/** Rounds a decimal number of öre half up (away from zero) to whole öre. Throws RangeError beyond safe integers. */
export const roundToOre = (value: Decimal): Ore =>
  ore(value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
