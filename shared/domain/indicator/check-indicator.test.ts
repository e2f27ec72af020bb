import { describe, expect, it } from 'vitest';
import { isoDate, type IndicatorId, type MeasurementId, type ProjectId } from '../ids';
import { measurementProblems } from './check-indicator';
import type { Measurement } from './indicator';
import { quantity } from './parse-quantity';

const measured: Measurement = {
  id: 'm' as MeasurementId,
  projectId: 'p' as ProjectId,
  indicatorId: 'i' as IndicatorId,
  on: isoDate('2025-03-01'),
  value: quantity('4'),
  split: null,
  comment: '',
};
const less: Measurement = { ...measured, value: quantity('-4') };

describe('a measurement', () => {
  it('is not below zero, whole or in part', () => {
    const split = { women: quantity('5'), men: quantity('-1'), other: null };
    expect(measurementProblems(null, measured)).toEqual([]);
    expect(measurementProblems(null, less)).toEqual([
      { code: 'negativeQuantity', title: '2025-03-01', text: '-4' },
    ]);
    expect(measurementProblems(measured, { ...measured, split })).toMatchObject([{ text: '-1' }]);
  });

  it('keeps what was stored below zero while something else is changed', () => {
    expect(measurementProblems(less, { ...less, comment: 'enkät' })).toEqual([]);
  });
});
