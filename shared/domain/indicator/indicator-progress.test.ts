import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type IndicatorId, type MeasurementId, type ProjectId } from '../ids';
import type { Indicator, Measurement } from './indicator';
import { indicatorProgress, isTargetMissed, percentOfProgress, targetDue } from './indicator-progress';
import { quantity } from './parse-quantity';

const measured = (value: string): Measurement => ({
  id: value as MeasurementId,
  projectId: 'p' as ProjectId,
  indicatorId: 'i' as IndicatorId,
  on: isoDate('2025-01-01'),
  value: quantity(value),
  split: null,
  comment: '',
});

type Rules = Parameters<typeof indicatorProgress>[0];
const day = isoDate('2025-06-30');
const rules = (baseline: string | null, target: string | null, more: Partial<Indicator> = {}): Rules => ({
  counting: 'cumulative',
  direction: 'up',
  ...more,
  baseline: baseline === null ? null : { on: isoDate('2024-08-01'), value: quantity(baseline) },
  targets: target === null ? [] : [{ on: isoDate('2026-08-01'), value: quantity(target) }],
});
const progress = (given: Rules, value: string) => indicatorProgress(given, [measured(value)], day);

describe('indicatorProgress', () => {
  it('is the share of the way from the baseline to the target', () => {
    expect(progress(rules('60', '80'), '65')).toMatchObject({ state: 'underWay', percent: 25 });
    expect(progress(rules('80', '60', { direction: 'down' }), '75')).toMatchObject({ percent: 25 });
    expect(progress(rules(null, '20', { counting: 'incremental' }), '5')).toMatchObject({ percent: 25 });
  });
  it('is reached at the target and beyond, in the direction that is good', () => {
    expect(progress(rules('60', '80'), '80').state).toBe('reached');
    expect(progress(rules('60', '80'), '180').state).toBe('reached');
    expect(progress(rules('60', '80', { direction: 'down' }), '80').state).toBe('reached');
  });
  it('never says 100 % before the target is reached, nor less than 0', () => {
    expect(progress(rules('0', '3'), '2.999')).toMatchObject({ percent: 99, isBackwards: false });
    expect(progress(rules('60', '80'), '40')).toMatchObject({ percent: 0, isBackwards: true });
  });
  it('has its own word for no target, nothing measured, no baseline, and a baseline that meets the target', () => {
    expect(progress(rules('1', null), '5').state).toBe('noTarget');
    expect(indicatorProgress(rules('1', '2'), [], day).state).toBe('notMeasured');
    expect(progress(rules(null, '9'), '5')).toMatchObject({ state: 'notReached', why: 'noBaseline' });
    expect(progress(rules('9', '9'), '5')).toMatchObject({ why: 'baselineMeetsTarget' });
    expect(progress(rules('9', '9'), '9').state).toBe('reached');
  });
  it('goes by the target that is due next, or by the last', () => {
    const targets = [
      { on: isoDate('2026-08-01'), value: quantity('20') },
      { on: isoDate('2025-08-01'), value: quantity('10') },
    ];
    expect(targetDue(targets, day)?.value).toBe('10');
    expect(targetDue(targets, isoDate('2025-08-01'))?.value).toBe('10');
    expect(targetDue(targets, isoDate('2025-08-02'))?.value).toBe('20');
    expect(targetDue(targets, isoDate('2027-01-01'))?.value).toBe('20');
  });
  it('is missed once the day of the target has passed', () => {
    const behind = progress(rules('60', '80'), '65');
    expect(isTargetMissed(behind, isoDate('2026-08-01'))).toBe(false);
    expect(isTargetMissed(behind, isoDate('2026-08-02'))).toBe(true);
    expect(isTargetMissed(progress(rules('60', '80'), '81'), isoDate('2027-01-01'))).toBe(false);
  });

  it('is a whole percent between 0 and 100 or none, never NaN, and more is never less of the way', () => {
    const number = fc.integer({ min: -100_000, max: 100_000 }).map((value) => String(value / 100));
    fc.assert(
      fc.property(number, number, number, number, (baseline, target, one, other) => {
        const given = rules(baseline, target);
        const [less = '', more = ''] = [one, other].sort((a, b) => Number(a) - Number(b));
        const percentAt = (value: string) => percentOfProgress(progress(given, value));
        const [before, after] = [percentAt(less), percentAt(more)];
        for (const percent of [before, after])
          expect(percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100)).toBe(
            true,
          );
        if (before !== null && after !== null) expect(before).toBeLessThanOrEqual(after);
      }),
    );
  });
});
