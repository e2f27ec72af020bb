import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type IndicatorId, type MeasurementId, type ProjectId } from '../ids';
import type { Indicator, Measurement } from './indicator';
import {
  definitionOn,
  indicatorValue,
  isMeasurementLate,
  measurementsByIndicator,
  monthsBefore,
} from './indicator-value';
import { quantity } from './parse-quantity';

const indicatorId = 'i' as IndicatorId;

function measured(day: string, value: string, more: Partial<Measurement> = {}): Measurement {
  return {
    id: `${day} ${value}` as MeasurementId,
    projectId: 'p' as ProjectId,
    indicatorId,
    on: isoDate(day),
    value: quantity(value),
    split: null,
    comment: '',
    ...more,
  };
}

const counted = (counting: Indicator['counting'], baseline: string | null = null) => ({
  counting,
  baseline: baseline === null ? null : { on: isoDate('2024-08-01'), value: quantity(baseline) },
});
const inOrder = (...list: readonly Measurement[]) => measurementsByIndicator(list).get(indicatorId) ?? [];
const day = isoDate('2025-06-30');

describe('indicatorValue', () => {
  it('is the latest measurement where each is the whole so far, whatever order they were put in', () => {
    const own = inOrder(
      measured('2025-03-01', '70'),
      measured('2024-12-01', '64'),
      measured('2025-07-01', '80'),
    );
    expect(indicatorValue(counted('cumulative', '60'), own, day)).toMatchObject({
      value: '70',
      on: '2025-03-01',
    });
  });

  it('is the baseline and what was added from its day on where measurements add up, exactly', () => {
    const own = inOrder(
      measured('2024-07-31', '5'),
      measured('2024-08-01', '0.1'),
      measured('2025-01-10', '0.2'),
      measured('2025-07-01', '9'),
    );
    expect(indicatorValue(counted('incremental', '10'), own, day)).toMatchObject({
      value: '10.3',
      on: '2025-01-10',
    });
    expect(indicatorValue(counted('incremental'), own, day)).toMatchObject({ value: '5.3' });
  });

  it('adds up women, men and others, each where it was measured', () => {
    const split = (women: string | null, men: string | null) => ({
      women: women === null ? null : quantity(women),
      men: men === null ? null : quantity(men),
      other: null,
    });
    const own = inOrder(
      measured('2025-01-01', '5', { split: split('3', '2') }),
      measured('2025-02-01', '4', { split: split('4', null) }),
    );
    const value = indicatorValue(counted('incremental'), own, day);
    expect(value).toMatchObject({ value: '9', split: { women: '7', men: '2', other: null } });
    expect(indicatorValue(counted('cumulative'), own, day)?.split).toEqual(split('4', null));
  });

  it('is nothing before the first measurement', () => {
    const own = inOrder(measured('2025-07-01', '9'));
    expect(indicatorValue(counted('cumulative', '1'), own, day)).toBeNull();
    expect(indicatorValue(counted('incremental', '1'), [], day)).toBeNull();
  });

  it('adds up to the same in any order, and to what exact decimals give', () => {
    const numbers = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(numbers, (cents) => {
        const texts = cents.map((cent) => new Decimal(cent).div(100).toFixed());
        const list = texts.map((text, index) =>
          measured('2025-01-01', text === '-0' ? '0' : text, { id: String(index) as MeasurementId }),
        );
        const total = cents.reduce((sum, cent) => sum + cent, 0);
        const forward = indicatorValue(counted('incremental'), inOrder(...list), day);
        const backward = indicatorValue(counted('incremental'), inOrder(...list.toReversed()), day);
        expect(forward).toEqual(backward);
        expect(Number(forward?.value)).toBe(total / 100 + 0);
      }),
    );
  });
});

describe('definitionOn', () => {
  const old = { from: isoDate('2024-08-01'), text: 'alla möten' };
  const later = { from: isoDate('2025-03-01'), text: 'möten med minst tre kommuner' };
  it('is the latest one from that day on; what was measured before keeps the old', () => {
    expect(definitionOn([later, old], isoDate('2025-02-28'))).toBe(old);
    expect(definitionOn([later, old], isoDate('2025-03-01'))).toBe(later);
  });
  it('is the first one before all of them, and none when there is none', () => {
    expect(definitionOn([later, old], isoDate('2020-01-01'))).toBe(old);
    expect(definitionOn([], day)).toBeNull();
  });
});

describe('isMeasurementLate', () => {
  const since = { baseline: null, definitions: [{ from: isoDate('2024-08-01'), text: 'x' }] };
  it('is late the day after six months without a measurement', () => {
    const own = inOrder(measured('2025-01-31', '1'));
    expect(isMeasurementLate(since, own, isoDate('2025-07-31'))).toBe(false);
    expect(isMeasurementLate(since, own, isoDate('2025-08-01'))).toBe(true);
  });
  it('counts from the beginning when nothing was measured', () => {
    expect(isMeasurementLate(since, [], isoDate('2025-02-01'))).toBe(false);
    expect(isMeasurementLate(since, [], isoDate('2025-02-02'))).toBe(true);
  });
  it('steps back over the ends of months and years', () => {
    expect(monthsBefore(isoDate('2025-08-31'), 6)).toBe('2025-02-28');
    expect(monthsBefore(isoDate('2024-08-31'), 6)).toBe('2024-02-29');
    expect(monthsBefore(isoDate('2025-03-15'), 6)).toBe('2024-09-15');
  });
});
