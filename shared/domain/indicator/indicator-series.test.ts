import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type IndicatorId, type MeasurementId, type ProjectId } from '../ids';
import type { Measurement } from './indicator';
import { indicatorSeries } from './indicator-series';
import { indicatorValue } from './indicator-value';
import { quantity } from './parse-quantity';

const measured = (on: string, value: string): Measurement => ({
  id: on as MeasurementId,
  projectId: 'p' as ProjectId,
  indicatorId: 'i' as IndicatorId,
  on: isoDate(on),
  value: quantity(value),
  split: null,
  comment: '',
});
const baseline = { on: isoDate('2024-08-01'), value: quantity('10') };
const own = [measured('2024-05-01', '3'), measured('2024-09-01', '1.5'), measured('2025-01-01', '2')];

describe('indicatorSeries', () => {
  it('adds up from the baseline, and leaves out what is in it already', () => {
    const series = indicatorSeries({ counting: 'incremental', baseline }, own);
    expect(series.map(({ value }) => value)).toEqual([null, '11.5', '13.5']);
  });
  it('is the measurements themselves where each is the whole so far', () => {
    const series = indicatorSeries({ counting: 'cumulative', baseline }, own);
    expect(series.map(({ value }) => value)).toEqual(['3', '1.5', '2']);
  });
  it('ends where the indicator stands', () => {
    const amounts = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 28 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('cumulative', 'incremental'), (values, counting) => {
        const list = values.map((value, index) =>
          measured(`2025-02-${String(index + 1).padStart(2, '0')}`, String(value)),
        );
        const rules = { counting, baseline };
        const at = indicatorValue(rules, list, isoDate('2026-01-01'));
        expect(indicatorSeries(rules, list).at(-1)?.value).toBe(at?.value);
      }),
    );
  });
});
