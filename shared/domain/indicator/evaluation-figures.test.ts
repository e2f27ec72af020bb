import { describe, expect, it } from 'vitest';
import { describeFigures } from '../../text/sv-evaluations';
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
import type { Objective } from '../plan/plan-part';
import { evaluationFigures } from './evaluation-figures';
import type { Indicator, Measurement } from './indicator';
import { quantity } from './parse-quantity';

const projectId = 'p' as ProjectId;
const objective: Objective = {
  id: 'o' as PartId,
  projectId,
  kind: 'objective',
  position: 0,
  title: 'Stärkt lärande',
  text: '',
};
const indicator: Indicator = {
  id: 'i' as IndicatorId,
  projectId,
  position: 0,
  title: 'Nöjda deltagare',
  unit: 'procent',
  objectiveId: objective.id,
  definitions: [{ from: isoDate('2024-08-01'), text: 'enkät' }],
  baseline: { on: isoDate('2024-08-01'), value: quantity('60') },
  targets: [{ on: isoDate('2026-08-01'), value: quantity('80') }],
  counting: 'cumulative',
  direction: 'up',
  isSplitBySex: false,
};
const measured = (on: string, value: string): Measurement => ({
  id: on as MeasurementId,
  projectId,
  indicatorId: indicator.id,
  on: isoDate(on),
  value: quantity(value),
  split: null,
  comment: '',
});
const activity = (start: string | null, more: Partial<Activity> = {}): Activity =>
  newActivity(
    { id: String(start) as ActivityId, projectId, createdAt: '2024-08-01T00:00:00.000Z' as UtcTime },
    { title: 'Forum', objectiveIds: [objective.id], start: start === null ? null : isoDate(start), ...more },
  );

const today = isoDate('2025-06-01');
const ground = {
  objectives: [objective],
  indicators: [indicator, { ...indicator, id: 'other' as IndicatorId, objectiveId: null }],
  measurements: [measured('2024-12-01', '65'), measured('2025-02-01', '75')],
  activities: [
    activity('2024-10-01', { status: 'done' }),
    activity('2024-11-01'),
    activity('2025-03-01'),
    activity(null),
  ],
};

describe('evaluationFigures', () => {
  it('stands as it did at the end of the day: later measurements and activities do not count', () => {
    const [figures] = evaluationFigures(ground, isoDate('2024-12-31'), today);
    expect(figures?.progress.activities).toEqual({ planned: 2, done: 1 });
    expect(figures?.progress.indicators.percent).toBe(25);
    expect(figures?.indicators.map(({ progress }) => progress)).toMatchObject([{ percent: 25 }]);
    const [later] = evaluationFigures(ground, isoDate('2025-03-31'), today);
    expect(later?.progress).toMatchObject({ indicators: { percent: 75 }, activities: { planned: 3 } });
  });

  it('counts as done what was done by then, and not what was held until later', () => {
    const held = activity('2024-10-01', { status: 'done', end: isoDate('2025-02-01') });
    const done = (day: string) =>
      evaluationFigures({ ...ground, activities: [held] }, isoDate(day), today)[0]?.progress.activities;
    expect(done('2024-12-31')).toEqual({ planned: 1, done: 0 });
    expect(done('2025-02-01')).toEqual({ planned: 1, done: 1 });
  });

  it('is said in words that an evaluation goes on from', () => {
    const text = describeFigures(evaluationFigures(ground, isoDate('2024-12-31'), today));
    expect(text.replaceAll('\u00a0', ' ')).toBe(
      'Delmål 1. Stärkt lärande: Indikatorn är på 25 % av vägen. 1 av 2 aktiviteter är genomförd.\n' +
        '– Nöjda deltagare: 65 %, mål 80 % till 2026-08-01. 25 % av vägen.',
    );
  });
});
