import { describe, expect, it } from 'vitest';
import { isoDate, type EvaluationId, type PartId, type ProjectId } from '../ids';
import type { Stage } from '../plan/plan-part';
import type { Evaluation } from './indicator';
import { evaluationDay, stageFollowUps } from './stage-evaluation';

const projectId = 'p' as ProjectId;
const stage = (id: string, position: number, start: string, end: string): Stage => ({
  id: id as PartId,
  projectId,
  position,
  kind: 'stage',
  title: id,
  text: '',
  start: isoDate(start),
  end: isoDate(end),
});
const evaluation = (on: string, more: Partial<Evaluation> = {}): Evaluation => ({
  id: on as EvaluationId,
  projectId,
  kind: 'stage',
  stageId: 'first' as PartId,
  on: isoDate(on),
  title: on,
  text: '',
  attainment: null,
  learning: '',
  nextStep: '',
  ...more,
});

const first = stage('first', 0, '2024-08-01', '2024-12-31');
const second = stage('second', 1, '2025-01-01', '2025-06-30');
const third = stage('third', 2, '2025-07-01', '2026-08-01');
const states = (evaluations: readonly Evaluation[], day: string) =>
  stageFollowUps([third, first, second], evaluations, isoDate(day)).map(({ state }) => state);

describe('stageFollowUps', () => {
  it('is due up to the last day of the stage, and late from the next', () => {
    expect(states([], '2025-06-30')).toEqual(['late', 'due', 'ahead']);
    expect(states([], '2025-07-01')).toEqual(['late', 'late', 'due']);
  });
  it('is done once a stage evaluation says something of it, and shows the latest that does', () => {
    const formative = evaluation('2025-02-01', { kind: 'formative' });
    expect(states([formative], '2025-07-01')[0]).toBe('late');
    const [follow] = stageFollowUps(
      [first],
      [
        evaluation('2025-01-20', { attainment: 'reached' }),
        evaluation('2025-03-01', { learning: 'Små grupper' }),
        evaluation('2025-04-01'),
      ],
      isoDate('2025-07-01'),
    );
    expect(follow).toMatchObject({ state: 'done', evaluation: { on: '2025-03-01' } });
  });
  it('is only begun while its evaluation says nothing, and waits as before', () => {
    const [begun] = stageFollowUps([first], [evaluation('2025-01-20', { text: ' ' })], isoDate('2025-07-01'));
    expect(begun).toMatchObject({ state: 'late', evaluation: { on: '2025-01-20' } });
  });
  it('looks back on the stage from its last day, or from today while it is under way', () => {
    expect(evaluationDay(first, isoDate('2025-03-01'))).toBe('2024-12-31');
    expect(evaluationDay(second, isoDate('2025-03-01'))).toBe('2025-03-01');
  });
});
