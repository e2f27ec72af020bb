import { describe, expect, test } from 'vitest';
import { isoDate, type PartId, type ProjectId, type UtcTime } from '../ids';
import { kraftsamlingWork } from '../example/kraftsamling-work';
import { percent } from '../money/percent';
import { TRACKED_TABLES, type TrackedRecords, type TrackedTable } from '../tracking/tracked';
import { conditionLines, isLate, lacksProof, openCondition } from './conditions';
import { moveListed, nextPosition } from './part-order';
import { countPointers, type PointingWork } from './part-pointers';
import { partsOf, type Objective, type PlanPart, type Stage, type Team, type TeamMember } from './plan-part';
import { PLAN_STARTERS, starterParts } from './plan-starters';
import { nextStageDays, stageOverlaps, stageTime } from './stages';
import { sharesByPayer } from './team-shares';

const projectId = 'p' as ProjectId;
const objective = (id: string, position: number): Objective => ({
  id: id as PartId,
  projectId,
  kind: 'objective',
  position,
  title: id,
  text: '',
});
const stage = (id: string, start: string, end: string): Stage => ({
  ...objective(id, 0),
  kind: 'stage',
  start: isoDate(start),
  end: isoDate(end),
});

describe('the order of parts', () => {
  const parts = [objective('a', 0), objective('b', 2), objective('c', 5)];
  const after = (changed: readonly PlanPart[]) =>
    partsOf([...changed, ...parts.filter(({ id }) => !changed.some((one) => one.id === id))], 'objective')
      .map(({ id }) => id)
      .join('');

  test('puts a new part last among its kind', () => {
    expect(nextPosition(parts, 'objective')).toBe(6);
    expect(nextPosition(parts, 'stage')).toBe(0);
  });

  test('moves a part one step and touches only the two that change places', () => {
    const down = moveListed(parts, 'a' as PartId, 1);
    expect(after(down)).toBe('bac');
    expect(down).toHaveLength(2);
    expect(after(moveListed(parts, 'c' as PartId, -1))).toBe('acb');
  });

  test('leaves the first and the last where they are', () => {
    expect(moveListed(parts, 'a' as PartId, -1)).toEqual([]);
    expect(moveListed(parts, 'c' as PartId, 1)).toEqual([]);
    expect(moveListed(parts, 'x' as PartId, 1)).toEqual([]);
  });

  test('tells parts apart that share a position after a merge', () => {
    const twins = [objective('a', 1), objective('b', 1), objective('c', 1)];
    const moved = moveListed(twins, 'c' as PartId, -1);
    const all = twins.map((part) => moved.find(({ id }) => id === part.id) ?? part);
    expect(partsOf(all, 'objective').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});

describe('starters', () => {
  let count = 0;
  const newId = (): PartId => `n${String(++count)}` as PartId;

  test('give the twelve municipalities in alphabetical order', () => {
    const made = starterParts('municipality', [], projectId, newId);
    const titles = made.map(({ title }) => title);
    expect(titles).toHaveLength(12);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('sv').compare));
    expect(made.map(({ position }) => position)).toEqual([...titles.keys()]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(12);
  });

  test('add only what is missing, after what is there', () => {
    const own = { ...objective('f', 3), kind: 'focusArea', title: 'Meningsfull fritid' } as const;
    const made = starterParts('focusArea', [own], projectId, newId);
    expect(made.map(({ title }) => title)).toEqual(
      PLAN_STARTERS.focusArea.filter((title) => title !== 'Meningsfull fritid'),
    );
    expect(made[0]?.position).toBe(4);
  });
});

describe('stages', () => {
  const project = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };
  const first = stage('1', '2024-08-01', '2025-01-31');

  test('begin on the day after the last one and end with the project', () => {
    expect(nextStageDays(project, [])).toEqual(project);
    expect(nextStageDays(project, [first])).toEqual({ start: '2025-02-01', end: '2026-08-01' });
    expect(nextStageDays(project, [stage('1', '2024-08-01', '2026-08-01')])).toEqual({
      start: '2026-08-01',
      end: '2026-08-01',
    });
  });

  test('that share days are named with those days', () => {
    const second = stage('2', '2025-01-15', '2025-06-30');
    expect(stageOverlaps([second, first])).toEqual([{ first, second, from: '2025-01-15', to: '2025-01-31' }]);
    expect(stageOverlaps([first, stage('2', '2025-02-01', '2025-06-30')])).toEqual([]);
  });

  test('are coming, going on or over', () => {
    expect(stageTime(first, isoDate('2024-07-30'))).toEqual({ when: 'coming', days: 2 });
    expect(stageTime(first, isoDate('2025-01-31'))).toEqual({ when: 'now', days: 0 });
    expect(stageTime(first, isoDate('2025-02-01'))).toEqual({ when: 'over' });
  });
});

describe('conditions', () => {
  const ids = { id: 'v' as PartId, projectId };
  const met = { ...openCondition(ids, 'Fullt finansierad.', 0), state: 'met' } as const;

  test('of the decision are open until somebody follows them up, and others come after', () => {
    const own = openCondition({ ...ids, id: 'w' as PartId }, 'Eget villkor', 1);
    const lines = conditionLines({ conditions: ['Visa medfinansieringen.', ' Fullt finansierad.'] }, [
      own,
      met,
    ]);
    expect(lines).toEqual([
      { words: 'Visa medfinansieringen.', part: null, isOfDecision: true },
      { words: 'Fullt finansierad.', part: met, isOfDecision: true },
      { words: 'Eget villkor', part: own, isOfDecision: false },
    ]);
    expect(conditionLines(null, [])).toEqual([]);
  });

  test('are late when they are open past their day', () => {
    const part = { ...openCondition(ids, 'x', 0), dueOn: isoDate('2025-01-01') };
    expect(isLate({ part }, isoDate('2025-01-01'))).toBe(false);
    expect(isLate({ part }, isoDate('2025-01-02'))).toBe(true);
    expect(isLate({ part: { ...part, state: 'met' } }, isoDate('2025-01-02'))).toBe(false);
    expect(isLate({ part: null }, isoDate('2025-01-02'))).toBe(false);
  });

  test('that are met need something that shows it', () => {
    expect(lacksProof({ part: met })).toBe(true);
    expect(lacksProof({ part: { ...met, diaryNumber: '23RS10970' } })).toBe(false);
    expect(lacksProof({ part: null })).toBe(false);
  });
});

describe('what points to a part', () => {
  const records = kraftsamlingWork(projectId, '2026-01-31T08:00:00.000Z' as UtcTime);
  const of = <T extends TrackedTable>(table: T): readonly TrackedRecords[T][] =>
    records.filter((one) => one.table === table).map(({ record }) => record as TrackedRecords[T]);
  const work = Object.fromEntries(
    TRACKED_TABLES.map((table) => [table, of(table)]),
  ) as unknown as PointingWork;
  const pointers = (name: string) => countPointers(`p-del-${name}` as PartId, work);

  test('is counted by table, each record once', () => {
    expect(pointers('kommun-kumla')).toMatchObject({ activities: 0, initiatives: 2, pilots: 1, actors: 1 });
    expect(pointers('delmal-agerande')).toMatchObject({ pilots: 3, indicators: 2 });
    expect(pointers('etapp-1').evaluations).toBe(1);
    expect(pointers('kriterium-skala').pilots).toBe(3);
    expect(pointers('perspektiv-integration').activities).toBe(2);
    expect(pointers('syfte')).toEqual({
      activities: 0,
      initiatives: 0,
      pilots: 0,
      indicators: 0,
      evaluations: 0,
      actors: 0,
    });
  });
});

describe('shares of full time', () => {
  const seat = (paidBy: TeamMember['paidBy'], share: string | null): TeamMember => ({
    role: '',
    organisation: '',
    paidBy,
    share: share === null ? null : percent(share),
    contactId: null,
  });
  const team = (...members: readonly TeamMember[]): Team => ({
    ...objective('t', 0),
    kind: 'team',
    teamKind: 'processTeam',
    members,
  });

  test('add up exactly by payer, over all teams', () => {
    expect(
      sharesByPayer([
        team(seat('project', '100'), seat('ordinary', '20')),
        team(seat('ordinary', '12.5'), seat('ordinary', null)),
      ]),
    ).toEqual([
      { paidBy: 'project', share: '100', seats: 1, unstated: 0 },
      { paidBy: 'ordinary', share: '32.5', seats: 3, unstated: 1 },
    ]);
  });

  test('say nothing where nothing is stated', () => {
    expect(sharesByPayer([team(seat('other', null))])).toEqual([
      { paidBy: 'other', share: null, seats: 1, unstated: 1 },
    ]);
    expect(sharesByPayer([])).toEqual([]);
  });
});
