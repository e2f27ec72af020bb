import { describe, expect, it } from 'vitest';
import { newActivity, type Activity } from '../activity/activity';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import {
  isoDate,
  type ActivityId,
  type BudgetId,
  type IsoDate,
  type PartId,
  type PilotId,
  type ProjectId,
  type UtcTime,
} from '../ids';
import { kronor, ZERO_ORE } from '../money/ore';
import { newPilot, type Pilot } from '../pilot/pilot';
import { openCondition } from '../plan/conditions';
import type { Condition } from '../plan/plan-part';
import { deadlines } from '../calendar/deadlines';
import { callOf, overview, type OverviewSources } from './overview';

const projectId = 'p' as ProjectId;
const createdAt = '2024-08-01T00:00:00.000Z' as UtcTime;
const { project } = kraftsamlingExample({ project: projectId, budget: 'b' as BudgetId }, createdAt);
const today = isoDate('2025-03-10');
/** Without the decision's own conditions. */
const own = { ...project, decision: null };

const activity = (id: string, given: Partial<Activity>): Activity =>
  newActivity({ id: id as ActivityId, projectId, createdAt }, { title: id, ...given });
const pilot = (id: string, given: Partial<Pilot>): Pilot =>
  newPilot({ id: id as PilotId, projectId, createdAt }, { title: id, ...given });
const day = (text: string): IsoDate => isoDate(text);
const see = (given: Partial<OverviewSources>) =>
  overview({ today, project, parts: [], activities: [], pilots: [], deadlines: [], ...given });
const titles = (items: ReturnType<typeof see>['late']) =>
  items.map((item) => (item.kind === 'activity' ? item.activity.title : item.deadline.kind));

describe('the day an activity calls for somebody', () => {
  it('is its start until it is begun, and then its end', () => {
    const days = { start: day('2025-01-01'), end: day('2025-06-01') };
    expect(callOf(activity('a', { ...days, status: 'planned' }))).toEqual({ on: days.start, call: 'begin' });
    expect(callOf(activity('a', { ...days, status: 'ongoing' }))).toEqual({ on: days.end, call: 'end' });
    expect(callOf(activity('a', { start: days.start }))).toEqual({ on: days.start, call: 'hold' });
  });

  it('is none for what is under way without an end: that it was begun makes nothing late', () => {
    expect(callOf(activity('a', { status: 'ongoing', start: day('2025-01-01') }))).toBeNull();
    expect(callOf(activity('a', { status: 'planned', start: day('2025-01-01'), end: null }))?.call).toBe(
      'hold',
    );
  });

  it('is none when it is done, cancelled or not planned', () => {
    expect(callOf(activity('a', { start: today, status: 'done' }))).toBeNull();
    expect(callOf(activity('a', { start: today, status: 'cancelled' }))).toBeNull();
    expect(callOf(activity('a', {}))).toBeNull();
  });
});

describe('what is late and what is due', () => {
  it('parts today from yesterday, and ends after the days ahead', () => {
    const seen = see({
      activities: [
        activity('today', { start: today }),
        activity('last', { start: day('2025-04-09') }),
        activity('beyond', { start: day('2025-04-10') }),
        activity('yesterday', { start: day('2025-03-09') }),
        activity('older', { start: day('2025-01-01') }),
        activity('undated', {}),
      ],
    });
    expect(titles(seen.late)).toEqual(['older', 'yesterday']);
    expect(titles(seen.due)).toEqual(['today', 'last']);
    expect(seen.undated).toBe(1);
  });

  it('counts deadlines that are open, but never a claim or a final report as late', () => {
    const deadline = { key: 'k', title: '', source: null, isOpen: true };
    const seen = see({
      deadlines: [
        { ...deadline, kind: 'claim', on: day('2025-02-01') },
        { ...deadline, kind: 'finalReport', on: day('2025-02-01') },
        { ...deadline, kind: 'stageEnd', on: day('2025-02-02') },
        { ...deadline, kind: 'condition', on: day('2025-02-02'), isOpen: false },
        { ...deadline, kind: 'claim', on: day('2025-04-01') },
      ],
    });
    expect(titles(seen.late)).toEqual(['stageEnd']);
    expect(titles(seen.due)).toEqual(['claim']);
  });
});

const condition = (id: string, given: Partial<Condition>): Condition => ({
  ...openCondition({ id: id as PartId, projectId }, id, 0),
  ...given,
});

it('says once of a condition that it is overdue', () => {
  const parts = [
    condition('overdue', { dueOn: day('2025-03-09') }),
    condition('broken', { dueOn: day('2025-03-08'), state: 'notMet' }),
  ];
  const days = deadlines({
    ...{ project: own, parts, pilots: [], indicators: [] },
    measurements: [],
    evaluations: [],
  });
  const seen = see({ project: own, parts, deadlines: days });
  expect(seen.steering.map(({ kind }) => kind)).toEqual(['conditionNotMet', 'conditionOverdue']);
  expect(seen.late.filter((item) => item.kind === 'deadline' && item.deadline.kind === 'condition')).toEqual(
    [],
  );
});

it('tells of every open condition without a day, those of the decision that nobody follows up included', () => {
  const [first = '', ...others] = project.decision?.conditions ?? [];
  const parts = [
    condition('own', {}),
    condition('dated', { dueOn: day('2025-04-01') }),
    condition('met', { state: 'met' }),
    condition('followed', { title: first }),
  ];
  const seen = see({ parts }).undatedConditions;
  expect(seen.map(({ words }) => words)).toEqual([first, ...others, 'own']);
  expect(seen[0]?.key).toEqual({ table: 'parts', id: 'followed' });
  expect(seen[1]?.key).toBeNull();
});

it('tells the steering group of decisions, the reserve, conditions and what does not show who co-finances', () => {
  const amounts = { applied: ZERO_ORE, reserved: ZERO_ORE, granted: kronor(1_200_000), paid: ZERO_ORE };
  const { steering } = see({
    pilots: [
      pilot('waits', { state: 'assessment' }),
      pilot('over', { state: 'granted', years: { '2025': amounts } }),
      pilot('ready', { state: 'evaluated' }),
    ],
    parts: [
      condition('broken', { state: 'notMet' }),
      condition('overdue', { dueOn: day('2025-03-09') }),
      condition('in time', { dueOn: today }),
      condition('met', { state: 'met', dueOn: day('2025-01-01') }),
    ],
    activities: [
      activity('film', {
        kind: 'dissemination',
        dissemination: { audience: '', channel: '', isCofinancingShown: false, altTexts: '' },
      }),
    ],
  });
  expect(steering.map(({ kind }) => kind)).toEqual([
    'pilotToDecide',
    'reserveOver',
    'conditionNotMet',
    'conditionOverdue',
    'pilotToScaleUp',
    'cofinancingNotShown',
  ]);
  expect(steering[1]).toMatchObject({ year: 2025, over: kronor(200_000), reserve: kronor(1_000_000) });
});
