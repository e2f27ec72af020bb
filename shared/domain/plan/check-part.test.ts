import { describe, expect, it } from 'vitest';
import { describeTrackedProblem } from '../../text/sv-work-problems';
import { isoDate, type PartId, type ProjectId } from '../ids';
import { percent } from '../money/percent';
import { partProblems } from './check-part';
import type { PlanPart, Stage, Team } from './plan-part';

const project = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };
const base = { id: 'x' as PartId, projectId: 'p' as ProjectId, position: 0, title: 'Team A', text: '' };
const seat = { role: 'Processledare', organisation: '', paidBy: 'project', contactId: null } as const;
const team = (...shares: readonly string[]): Team => ({
  ...base,
  kind: 'team',
  teamKind: 'processTeam',
  members: shares.map((share) => ({ ...seat, share: percent(share) })),
});
const said = (before: PlanPart | null, part: PlanPart) =>
  partProblems(before, part, project).map((problem) =>
    describeTrackedProblem(problem).replace(/[\u00a0\u202f]/g, ' '),
  );

describe('a seat', () => {
  it('has at most the whole of full time', () => {
    expect(said(null, team('0', '100'))).toEqual([]);
    expect(said(team('20'), team('20', '150'))).toEqual([
      'Delen av heltid för Processledare i ”Team A” kan inte vara 150 %. Skriv en procentsats mellan 0 och 100.',
    ]);
  });

  it('that had more already does not stand in the way of other changes', () => {
    expect(said(team('40', '150'), { ...team('150'), text: 'Nytt' })).toEqual([]);
  });
});

describe('a stage', () => {
  it('keeps its days when the period was changed around them', () => {
    const stage: Stage = { ...base, kind: 'stage', start: project.start, end: isoDate('2026-12-31') };
    expect(said(stage, { ...stage, title: 'Etapp 3' })).toEqual([]);
    expect(said(null, stage)).toHaveLength(1);
    expect(said(stage, { ...stage, end: isoDate('2026-12-30') })).toHaveLength(1);
  });
});
