import { expect, test } from 'vitest';
import { deadlineStatus } from '../../text/sv-calendar';
import { isoDate, type PartId, type PilotId, type ProjectId, type UtcTime } from '../ids';
import type { Evaluation, Indicator, Measurement } from '../indicator/indicator';
import { newPilot, type Pilot } from '../pilot/pilot';
import type { PlanPart } from '../plan/plan-part';
import type { FundingDecision } from '../project/project';
import { deadlines, type Deadline, type DeadlineSources } from './deadlines';

const projectId = 'p' as ProjectId;
const project = {
  id: projectId,
  start: isoDate('2024-08-01'),
  end: isoDate('2026-08-01'),
  decision: null,
};
const deciding = (limits: Partial<FundingDecision>) => ({ ...project, decision: limits as FundingDecision });
const none: DeadlineSources = {
  project,
  parts: [],
  pilots: [],
  indicators: [],
  measurements: [],
  evaluations: [],
};
const told = (given: Partial<DeadlineSources>) =>
  deadlines({ ...none, ...given })
    .filter(({ source }) => source !== null)
    .map(({ kind, on, isOpen }) => `${on} ${kind}${isOpen ? ' open' : ''}`);

const part = { projectId, position: 0, text: '', title: 'Etapp 1' };
const stage: PlanPart = {
  ...part,
  id: 'stage' as PartId,
  kind: 'stage',
  start: isoDate('2024-08-01'),
  end: isoDate('2025-07-31'),
};

test('a project without a decision has its period and its final report, and nothing to claim', () => {
  expect(deadlines(none).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
    '2024-08-01 projectStart',
    '2026-08-01 projectEnd',
    '2026-09-01 finalReport',
  ]);
});

test('a decision calls for a claim at least every third month and a final report within one', () => {
  expect(deadlines({ ...none, project: deciding({}) }).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
    '2024-08-01 projectStart',
    '2024-11-01 claim',
    '2025-02-01 claim',
    '2025-05-01 claim',
    '2025-08-01 claim',
    '2025-11-01 claim',
    '2026-02-01 claim',
    '2026-05-01 claim',
    '2026-08-01 claim',
    '2026-08-01 projectEnd',
    '2026-09-01 finalReport',
  ]);
});

test('the decision’s own limits take the place of the usual ones', () => {
  const own = deadlines({ ...none, project: deciding({ claimEveryMonths: 12, finalReportMonths: 3 }) });
  expect(own.filter(({ kind }) => kind === 'claim').map(({ on }) => on)).toEqual([
    '2025-08-01',
    '2026-08-01',
  ]);
  expect(own.at(-1)).toMatchObject({ kind: 'finalReport', on: '2026-11-01' });
});

test('a decision that says nothing of claims or a final report calls for none', () => {
  const silent = deadlines({ ...none, project: deciding({ claimEveryMonths: 0, finalReportMonths: 0 }) });
  expect(silent.map(({ kind }) => kind)).toEqual(['projectStart', 'projectEnd']);
});

test('claims from the last day of a month stay on last days', () => {
  const late = { ...deciding({}), start: isoDate('2024-08-31') };
  const claims = deadlines({ ...none, project: late }).filter(({ kind }) => kind === 'claim');
  expect(claims.slice(0, 2).map(({ on }) => on)).toEqual(['2024-11-30', '2025-02-28']);
});

test('of a claim and the final report, which nobody notes as done, a past day says only that it has been', () => {
  const on = isoDate('2025-03-01');
  const said = (kind: Deadline['kind'], today: string, isOpen = true) =>
    deadlineStatus({ kind, on, isOpen }, isoDate(today));
  for (const kind of ['claim', 'finalReport'] as const) {
    expect(said(kind, '2025-03-01')).toBe('Kvar att göra');
    expect(said(kind, '2025-03-02')).toBe('Har varit');
  }
  expect(said('condition', '2025-03-02')).toBe('Kvar att göra');
  expect(said('projectStart', '2025-03-02', false)).toBe('');
});

test('a stage calls for its evaluation until there is one', () => {
  const begun = { stageId: stage.id, attainment: null, text: ' ', learning: '', nextStep: '' } as Evaluation;
  const evaluation: Evaluation = { ...begun, attainment: 'partly' };
  expect(told({ parts: [stage], evaluations: [begun] })).toContain('2025-07-31 stageEnd open');
  expect(told({ parts: [stage] })).toEqual(['2024-08-01 stageStart', '2025-07-31 stageEnd open']);
  expect(told({ parts: [stage], evaluations: [evaluation] })).toContain('2025-07-31 stageEnd');
});

test('a condition is open until it is met, and one without a date is no deadline', () => {
  const condition = {
    ...part,
    id: 'c' as PartId,
    kind: 'condition',
    state: 'open',
    dueOn: isoDate('2024-12-01'),
    proof: '',
    link: '',
    diaryNumber: '',
  } as const;
  expect(told({ parts: [condition] })).toEqual(['2024-12-01 condition open']);
  expect(told({ parts: [{ ...condition, state: 'met' }] })).toEqual(['2024-12-01 condition']);
  expect(told({ parts: [{ ...condition, dueOn: null }] })).toEqual([]);
});

test('a document that is still a draft is open', () => {
  const document = {
    ...part,
    id: 'd' as PartId,
    kind: 'document',
    diaryNumber: '',
    state: 'draft',
    date: isoDate('2025-01-10'),
    link: '',
  } as const;
  expect(told({ parts: [document] })).toEqual(['2025-01-10 document open']);
  expect(told({ parts: [{ ...document, state: 'decided' }] })).toEqual(['2025-01-10 document']);
});

test('a pilot has its decision and its end; a rejected one has no end', () => {
  const decision: NonNullable<Pilot['decision']> = {
    outcome: 'granted',
    decidedOn: isoDate('2025-02-01'),
    diaryNumber: '25RS1',
    reason: '',
    overrideReason: '',
  };
  const pilot = newPilot(
    { id: 'pilot' as PilotId, projectId, createdAt: '2025-01-01T00:00:00.000Z' as UtcTime },
    { title: 'Läxhjälp', state: 'running', decision, end: isoDate('2025-06-15') },
  );
  expect(told({ pilots: [pilot] })).toEqual(['2025-02-01 pilotDecision', '2025-06-15 pilotEnd open']);
  expect(told({ pilots: [{ ...pilot, state: 'rejected' }] })).toEqual(['2025-02-01 pilotDecision']);
});

test('a target is open until something is measured on its day or later', () => {
  const indicator = { id: 'i', title: 'Mötesplatser', targets: [{ on: isoDate('2025-12-31') }] };
  const indicators = [indicator as unknown as Indicator];
  const measured = (on: string) => ({ indicatorId: 'i', on: isoDate(on) }) as Measurement;
  expect(told({ indicators, measurements: [measured('2025-06-01')] })).toEqual([
    '2025-12-31 indicatorTarget open',
  ]);
  expect(told({ indicators, measurements: [measured('2025-12-31')] })).toEqual([
    '2025-12-31 indicatorTarget',
  ]);
});
