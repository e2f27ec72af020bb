import { exampleBriefingSources } from '@tests/fixtures/example-work';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/days';
import { isoDate, type IsoDate, type UtcTime } from '../ids';
import { evaluationFigures } from '../indicator/evaluation-figures';
import { evaluationDay } from '../indicator/stage-evaluation';
import { reserveTable } from '../pilot/reserve';
import { partsOf } from '../plan/plan-part';
import { briefing } from './briefing';

const today = isoDate('2026-11-22');
const example = exampleBriefingSources();
// Written here afterwards, so that only their own days tell when they came in.
const createdAt = '2026-11-20T08:00:00.000Z' as UtcTime;
const sources = { ...example, pilots: example.pilots.map((pilot) => ({ ...pilot, createdAt })) };
const first = isoDate('2024-08-01');
const tell = (from: string, to: string, on: IsoDate = today) =>
  briefing(sources, { from: isoDate(from), to: isoDate(to) }, on);
const ground = { ...sources, objectives: partsOf(sources.parts, 'objective') };
const dayOfProject = fc.integer({ min: 0, max: 850 }).map((days) => addDays(first, days));

describe('a briefing of a period', () => {
  it('gives the figures of an evaluation for the same day, whatever the period and whenever it is read', () => {
    fc.assert(
      fc.property(dayOfProject, dayOfProject, (to, on) => {
        const told = tell(first, to, on);
        const day = to < on ? to : on;
        const figures = evaluationFigures(ground, day, on);
        expect(told.objectives).toEqual(figures);
        const byId = new Map(told.indicators.map(({ indicator, progress }) => [indicator.id, progress]));
        for (const { indicator, progress } of figures.flatMap(({ indicators }) => indicators))
          expect(byId.get(indicator.id)).toEqual(progress);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the figures of each stage’s evaluation for the days of the stage', () => {
    for (const stage of partsOf(sources.parts, 'stage')) {
      const day = evaluationDay(stage, today);
      expect(tell(stage.start, stage.end).objectives).toEqual(evaluationFigures(ground, day, today));
    }
  });

  it('tells evaluations that say something, and of notes their titles', () => {
    const [one] = sources.evaluations;
    if (!one) throw new Error('The example has no evaluations.');
    const empty = { ...one, text: '', learning: '', nextStep: '', attainment: null };
    const evaluations = [one, { ...empty, kind: 'stage' as const }, { ...empty, kind: 'formative' as const }];
    const told = briefing({ ...sources, evaluations }, { from: first, to: today }, today).evaluations;
    expect(told).toEqual([evaluations[0], evaluations[2]]);
  });

  it('counts no activity that was to begin after it', () => {
    const done = tell('2025-10-01', '2025-12-31').objectives.map(({ progress }) => progress.activities);
    for (const objective of ground.objectives) {
      const begun = sources.activities.filter(
        ({ objectiveIds, start, status }) =>
          status !== 'cancelled' && objectiveIds.includes(objective.id) && (start ?? '9') <= '2025-12-31',
      );
      expect(done[ground.objectives.indexOf(objective)]?.planned).toBe(begun.length);
    }
  });

  it('tells of no pilot and no money that came later', () => {
    const before = tell('2024-08-01', '2024-12-31');
    expect(before.pilots).toEqual([]);
    expect(before.laterPilots).toBe(sources.pilots.length);
    expect(before.reserve.map(({ granted, applied }) => granted + applied)).toEqual([0]);
    const spring = tell('2025-01-01', '2025-03-31');
    expect(spring.pilots.map(({ pilot, isStateOfToday }) => [pilot.state, isStateOfToday])).toEqual([
      ['application', false],
      ['running', false],
    ]);
  });

  it('adds up each pilot’s amounts to those of the reserve', () => {
    fc.assert(
      fc.property(dayOfProject, dayOfProject, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const { pilots, reserve } = tell(from, to);
        for (const kind of ['applied', 'granted', 'paid'] as const) {
          const ofPilots = pilots.reduce((sum, { amounts }) => sum + amounts[kind], 0);
          expect(ofPilots).toBe(reserve.reduce((sum, year) => sum + year[kind], 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is of today where the period has not ended', () => {
    const on = isoDate('2026-01-20');
    const told = tell('2024-08-01', '2026-08-01', on);
    expect(told.day).toBe(on);
    expect(told.pilots.map(({ pilot }) => pilot)).toEqual(sources.pilots);
    expect(told.reserve).toEqual(reserveTable(sources.project, sources.pilots));
  });

  it('lists what waits today, and says what came in after the period', () => {
    const waiting = (to: string) =>
      tell('2024-08-01', to).decisions.flatMap(({ item, cameInLater }) =>
        item.kind === 'pilotToDecide' ? [cameInLater] : [],
      );
    expect(waiting('2024-12-31')).toEqual(['2026-01-14']);
    expect(waiting('2026-03-31')).toEqual([null]);
  });
});
