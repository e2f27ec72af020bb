import { describe, expect, it } from 'vitest';
import { isoDate, type IndicatorId, type MeasurementId, type ProjectId } from '../ids';
import type { Measurement } from './indicator';
import { quantity } from './parse-quantity';
import { readMeasurement, type MeasurementTexts } from './read-measurement';

const today = isoDate('2025-06-30');
const people = { unit: 'personer', counting: 'cumulative', isSplitBySex: true } as const;
const taken: Measurement = {
  id: 'm' as MeasurementId,
  projectId: 'p' as ProjectId,
  indicatorId: 'i' as IndicatorId,
  on: isoDate('2025-03-01'),
  value: quantity('4'),
  split: null,
  comment: '',
};

const typed = (more: Partial<MeasurementTexts>): MeasurementTexts => ({
  date: '2025-05-01',
  value: '',
  women: '',
  men: '',
  other: '',
  comment: '',
  ...more,
});

describe('readMeasurement', () => {
  it('reads day, value and comment', () => {
    const read = readMeasurement(typed({ value: ' 1 234 ', comment: ' enkät ' }), people, [], today);
    expect(read).toEqual({
      ok: true,
      value: { on: '2025-05-01', value: '1234', split: null, comment: 'enkät' },
    });
  });

  it('adds up women, men and others when the whole is not said', () => {
    const read = readMeasurement(typed({ women: '12', men: '3' }), people, [], today);
    expect(read).toMatchObject({
      ok: true,
      value: { value: '15', split: { women: '12', men: '3', other: null } },
    });
  });

  it('takes a whole that is more than its parts, and refuses one that is less', () => {
    expect(readMeasurement(typed({ value: '20', women: '12' }), people, [], today).ok).toBe(true);
    expect(readMeasurement(typed({ value: '10', women: '12' }), people, [], today)).toMatchObject({
      error: { field: 'value', code: 'partsExceedWhole', value: '10', parts: '12' },
    });
  });

  it('refuses what cannot be counted, at its own field', () => {
    expect(readMeasurement(typed({ women: '7', men: '-3' }), people, [], today)).toMatchObject({
      error: { field: 'men', code: 'negativeQuantity', text: '-3' },
    });
    expect(readMeasurement(typed({ women: '1,5' }), people, [], today)).toMatchObject({
      error: { field: 'women', code: 'fractionOfCount' },
    });
    expect(readMeasurement(typed({ value: '10,5' }), people, [], today)).toMatchObject({
      error: { field: 'value', code: 'fractionOfCount' },
    });
  });

  it('lets what was stored before stand while another field is typed', () => {
    const stored = typed({ value: '10,5', comment: 'rättad' });
    expect(readMeasurement(stored, people, [], today, 'comment').ok).toBe(true);
    expect(readMeasurement(stored, people, [], today, 'value').ok).toBe(false);
  });

  it('leaves shares alone: those of women and men do not add up, and the whole must be said', () => {
    const share = { ...people, unit: 'procent' };
    expect(readMeasurement(typed({ value: '82 %', women: '90', men: '74' }), share, [], today)).toMatchObject(
      {
        value: { value: '82', split: { women: '90', men: '74' } },
      },
    );
    expect(readMeasurement(typed({ women: '90' }), share, [], today)).toMatchObject({
      error: { field: 'value', code: 'quantityEmpty' },
    });
  });

  it('forgets parts where the indicator is not split', () => {
    const whole = { ...people, isSplitBySex: false };
    expect(readMeasurement(typed({ value: '5', women: '2' }), whole, [], today)).toMatchObject({
      value: { split: null },
    });
  });

  it.each([
    [
      { date: '2025-13-01', value: '5' },
      { field: 'date', code: 'badDate', text: '2025-13-01' },
    ],
    [
      { date: '2025-07-01', value: '5' },
      { field: 'date', code: 'dayAhead' },
    ],
    [
      { date: '2025-03-01', value: '5' },
      { field: 'date', code: 'dayTaken' },
    ],
    [{ value: 'ca 5' }, { field: 'value', code: 'notAQuantity', text: 'ca 5' }],
    [
      { value: '5', men: '1 %' },
      { field: 'men', code: 'otherUnit' },
    ],
  ])('refuses %j at its field', (texts, error) => {
    expect(readMeasurement(typed(texts), people, [taken], today)).toMatchObject({ ok: false, error });
  });

  it('takes several of one day where they add up', () => {
    const adding = { ...people, counting: 'incremental' } as const;
    expect(readMeasurement(typed({ date: '2025-03-01', value: '5' }), adding, [taken], today).ok).toBe(true);
  });
});
