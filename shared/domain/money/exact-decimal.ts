import { Decimal } from 'decimal.js';

/**
 * Decimal with room for the longest exact product here: an amount of 14 digits times a percentage of 10, and to spare.
 * The library's own 20 digits would round such a product before we do, and land one öre off.
 */
export const ExactDecimal = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
