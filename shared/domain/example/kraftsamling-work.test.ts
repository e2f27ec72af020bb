import { describe, expect, test } from 'vitest';
import { applyCommand } from '../command/apply-command';
import { EMPTY_WORKSPACE } from '../command/workspace';
import type { BudgetId, ProjectId, UtcTime } from '../ids';
import { participantCount } from '../activity/activity';
import { reserveTable } from '../pilot/reserve';
import { partsOf } from '../plan/plan-part';
import { storedWork } from '../stored-work';
import { trackedProblems } from '../tracking/check-tracked';
import { TRACKED_TABLES, type TrackedRecords, type TrackedTable } from '../tracking/tracked';
import { kraftsamlingExample } from './kraftsamling-example';
import { kraftsamlingWork } from './kraftsamling-work';

const now = '2026-01-31T08:00:00.000Z' as UtcTime;
const ids = { project: 'p' as ProjectId, budget: 'b' as BudgetId };
const example = kraftsamlingExample(ids, now);
const work = kraftsamlingWork(ids.project, now);

const of = <T extends TrackedTable>(table: T): readonly TrackedRecords[T][] =>
  work.filter((one) => one.table === table).map(({ record }) => record as TrackedRecords[T]);
const parts = of('parts');
const pilots = of('pilots');

describe('the work of the example', () => {
  test('passes the rules and the shapes of everything that is saved', () => {
    for (const tracked of work) {
      // Only a pilot comes with a past: everything else is judged as new.
      const before = tracked.table === 'pilots' ? tracked.record : null;
      expect(trackedProblems(before, tracked, example.project, pilots)).toEqual([]);
      expect(storedWork[tracked.table].parse(tracked.record)).toEqual(tracked.record);
    }
  });

  test('is created with the project in one step', () => {
    const done = applyCommand(EMPTY_WORKSPACE, { kind: 'createProject', ...example, work });
    expect(done.ok && done.value.pilots).toEqual(pilots);
  });

  test('has ids of its own in every project', () => {
    const others = new Set(kraftsamlingWork('q' as ProjectId, now).map(({ record }) => record.id));
    const own = work.map(({ record }) => record.id);
    expect(new Set(own).size).toBe(own.length);
    expect(own.filter((id) => others.has(id))).toEqual([]);
  });

  test('fills every table, and points to nothing that is not there', () => {
    const known = new Set<string>(work.map(({ record }) => record.id));
    for (const table of TRACKED_TABLES) expect(of(table).length, table).toBeGreaterThan(0);
    const pointers = JSON.stringify(work).match(/(?<=")p-[a-z]+-[^"]*/g) ?? [];
    // A series is nothing but what its activities share.
    expect([...new Set(pointers)].filter((id) => !known.has(id))).toEqual(['p-serie-forum']);
  });

  test('has the plan of the source documents', () => {
    const titles = (kind: Parameters<typeof partsOf>[1]) => partsOf(parts, kind).map(({ title }) => title);
    expect(titles('objective')).toEqual(['Stärkt gemensamt lärande', 'Stärkt lokalt agerande']);
    expect(titles('focusArea')).toHaveLength(4);
    expect(titles('platformFunction')).toHaveLength(4);
    expect(titles('municipality')).toHaveLength(12);
    expect(titles('municipality')[3]).toBe('Hällefors');
    const followed = titles('condition');
    expect(followed).toEqual(example.project.decision?.conditions.slice(0, 3));
    const [team] = partsOf(parts, 'team');
    expect(team?.members.map(({ share, paidBy }) => [share, paidBy])).toEqual([
      [null, 'project'],
      ['20', 'ordinary'],
    ]);
  });

  test('stays within the reserve of every year', () => {
    expect(reserveTable(example.project, pilots).map(({ left }) => left / 100)).toEqual([
      1_000_000, 440_000, 540_000,
    ]);
  });

  test('measures as many participants as its activities have', () => {
    const activities = of('activities');
    const counted = activities.reduce(
      (sum, { participants }) => sum + (participants ? participantCount(participants) : 0),
      0,
    );
    const measurements = of('measurements');
    const measured = measurements
      .filter(({ indicatorId }) => indicatorId === 'p-indikator-deltagare')
      .reduce((sum, { value }) => sum + Number(value), 0);
    expect(counted).toBe(measured);
  });

  test('says of every effort that it is an example, and names no person', () => {
    const initiatives = of('initiatives');
    for (const { source } of initiatives) expect(source).toMatch(/^Exempel: /);
    expect(JSON.stringify(work)).not.toMatch(/@|Arneback|Karlsson|Rosendahl|Danesh|Danqi/);
  });
});
