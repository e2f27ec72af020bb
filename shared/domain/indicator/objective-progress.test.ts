import { describe, expect, it } from 'vitest';
import { newActivity, type Activity } from '../activity/activity';
import {
  isoDate,
  type ActivityId,
  type IndicatorId,
  type MeasurementId,
  type PartId,
  type ProjectId,
  type UtcTime,
} from '../ids';
import type { Indicator, Measurement } from './indicator';
import { objectiveProgress } from './objective-progress';
import { quantity } from './parse-quantity';

const projectId = 'p' as ProjectId;
const objectiveId = 'o1' as PartId;
const day = isoDate('2025-06-30');

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id: id as IndicatorId,
  projectId,
  position: 0,
  title: id,
  unit: 'antal',
  objectiveId,
  definitions: [{ from: isoDate('2024-08-01'), text: 'x' }],
  baseline: { on: isoDate('2024-08-01'), value: quantity('0') },
  targets: [{ on: isoDate('2026-08-01'), value: quantity('10') }],
  counting: 'cumulative',
  direction: 'up',
  isSplitBySex: false,
  ...more,
});
const measured = (id: string, value: string): Measurement => ({
  id: `${id} ${value}` as MeasurementId,
  projectId,
  indicatorId: id as IndicatorId,
  on: isoDate('2025-01-01'),
  value: quantity(value),
  split: null,
  comment: '',
});
const activity = (title: string, more: Partial<Activity>): Activity =>
  newActivity(
    { id: title as ActivityId, projectId, createdAt: '2025-01-01T00:00:00.000Z' as UtcTime },
    { title, objectiveIds: [objectiveId], ...more },
  );

describe('objectiveProgress', () => {
  it('is the mean of its indicators that can be counted, and says how many they are', () => {
    const indicators = [
      indicator('a'),
      indicator('b'),
      indicator('unmeasured'),
      indicator('other', { objectiveId: null }),
    ];
    const measurements = [measured('a', '12'), measured('b', '5'), measured('other', '1')];
    expect(objectiveProgress(objectiveId, indicators, measurements, [], day).indicators).toEqual({
      total: 3,
      reached: 1,
      counted: 2,
      percent: 75,
    });
    expect(objectiveProgress(null, indicators, measurements, [], day).indicators).toEqual({
      total: 1,
      reached: 0,
      counted: 1,
      percent: 10,
    });
  });

  it('is 100 % only when every counted indicator is reached', () => {
    const indicators = Array.from({ length: 150 }, (_, index) => indicator(String(index)));
    const measurements = indicators.map(({ id }, index) => measured(id, index === 0 ? '9' : '10'));
    expect(objectiveProgress(objectiveId, indicators, measurements, [], day).indicators.percent).toBe(99);
  });

  it('is no percent when nothing can be counted', () => {
    const { indicators } = objectiveProgress(objectiveId, [indicator('a')], [], [], day);
    expect(indicators).toEqual({ total: 1, reached: 0, counted: 0, percent: null });
  });

  it('counts done of planned activities, without the cancelled', () => {
    const activities = [
      activity('done', { status: 'done' }),
      activity('planned', {}),
      activity('cancelled', { status: 'cancelled' }),
      activity('other', { status: 'done', objectiveIds: [] }),
    ];
    const progress = (id: PartId | null) => objectiveProgress(id, [], [], activities, day).activities;
    expect(progress(objectiveId)).toEqual({ planned: 2, done: 1 });
    expect(progress(null)).toEqual({ planned: 1, done: 1 });
  });
});
