import { ExactDecimal } from '../money/exact-decimal';
import type { Indicator, Measurement, Quantity } from './indicator';

/** One measurement and what the indicator stands at with it. */
export interface SeriesPoint {
  readonly measurement: Measurement;
  /** null: dated before the baseline of what adds up, and so in it already. */
  readonly value: Quantity | null;
}

/** Every measurement, oldest first as `own` gives them, with the indicator's value after it; see `indicatorValue`. */
export function indicatorSeries(
  { counting, baseline }: Pick<Indicator, 'counting' | 'baseline'>,
  own: readonly Measurement[],
): readonly SeriesPoint[] {
  if (counting === 'cumulative') return own.map((measurement) => ({ measurement, value: measurement.value }));
  let total = new ExactDecimal(baseline?.value ?? 0);
  return own.map((measurement) => {
    if (baseline !== null && measurement.on < baseline.on) return { measurement, value: null };
    total = total.plus(measurement.value);
    return { measurement, value: (total.isZero() ? '0' : total.toFixed()) as Quantity };
  });
}
