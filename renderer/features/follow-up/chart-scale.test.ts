import { describe, expect, it } from 'vitest';
import { isoDate, type IndicatorId, type MeasurementId, type ProjectId } from '@shared/domain/ids';
import type { SeriesPoint } from '@shared/domain/indicator/indicator-series';
import { quantity } from '@shared/domain/indicator/parse-quantity';
import { layOutChart } from './chart-scale';

const area = { left: 0, right: 100, top: 0, bottom: 50 };
const point = (on: string, value: string | null): SeriesPoint => ({
  measurement: {
    id: on as MeasurementId,
    projectId: 'p' as ProjectId,
    indicatorId: 'i' as IndicatorId,
    on: isoDate(on),
    value: quantity(value ?? '0'),
    split: null,
    comment: '',
  },
  value: value === null ? null : quantity(value),
});

describe('layOutChart', () => {
  it('puts days from left to right and values from the bottom up, with baseline and target in the same scale', () => {
    const chart = layOutChart(
      {
        baseline: { on: isoDate('2025-01-01'), value: quantity('10') },
        targets: [{ on: isoDate('2025-01-11'), value: quantity('20') }],
      },
      [point('2025-01-06', '15')],
      area,
    );
    expect(chart).toMatchObject({
      baseline: { x: 0, y: 50 },
      measured: [{ x: 50, y: 25 }],
      targets: [{ x: 100, y: 0 }],
      first: '2025-01-01',
      last: '2025-01-11',
    });
  });

  it('puts a single value in the middle, and draws nothing without any', () => {
    const bare = { baseline: null, targets: [] };
    expect(layOutChart(bare, [point('2025-01-06', '15')], area)?.measured).toMatchObject([{ x: 50, y: 25 }]);
    expect(layOutChart(bare, [point('2025-01-06', null)], area)).toBeNull();
  });
});
