import { expect, it } from 'vitest';
import {
  isoDate,
  type ActivityId,
  type PartId,
  type PilotId,
  type ProjectId,
  type RowId,
  type UtcTime,
} from '../ids';
import { kronor } from '../money/ore';
import { newActivity, type Activity } from './activity';
import { changeActivities, isNoChange, NO_CHANGE } from './bulk-change';
import { costOnRow } from './cost-on-row';

const activity = (id: string, given: Partial<Activity> = {}): Activity =>
  newActivity(
    { id: id as ActivityId, projectId: 'p' as ProjectId, createdAt: '2024-08-01T00:00:00.000Z' as UtcTime },
    { title: id, ...given },
  );
const [first, second] = ['d1' as PartId, 'd2' as PartId];

it('changes status, role, objectives and days, and leaves the rest as it was', () => {
  const before = activity('a', {
    start: isoDate('2024-12-30'),
    end: isoDate('2025-01-02'),
    objectiveIds: [first],
    notes: 'kvar',
  });
  const [after] = changeActivities([before], {
    ...NO_CHANGE,
    set: { status: 'done', responsible: 'Ekonom' },
    objectives: new Map([
      [first, false],
      [second, true],
    ]),
    days: -30,
  });
  expect(after).toEqual({
    ...before,
    status: 'done',
    responsible: 'Ekonom',
    objectiveIds: [second],
    start: '2024-11-30',
    end: '2024-12-03',
  });
});

it('changes kind, places and what pays, and empties what is to be empty', () => {
  const before = activity('a', {
    responsible: 'Ekonom',
    pilotId: 'pil' as PilotId,
    municipalityIds: [first],
  });
  const county = activity('b', { isWholeCounty: true });
  const after = changeActivities([before, county], {
    ...NO_CHANGE,
    set: {
      kind: 'support',
      responsible: '',
      functionId: second,
      pilotId: null,
      costRowId: 'resor' as RowId,
    },
    municipalities: new Map([[second, true]]),
  });
  const same = { kind: 'support', responsible: '', functionId: second, pilotId: null, costRowId: 'resor' };
  expect(after).toEqual([
    { ...before, ...same, municipalityIds: [first, second] },
    { ...county, ...same },
  ]);
});

it('asks for nothing only when nothing is named', () => {
  expect(isNoChange(NO_CHANGE)).toBe(true);
  expect(isNoChange({ ...NO_CHANGE, set: { responsible: '' } })).toBe(false);
  expect(isNoChange({ ...NO_CHANGE, municipalities: new Map([[first, true]]) })).toBe(false);
});

it('gives only what becomes something else', () => {
  const same = activity('a', { status: 'done', focusAreaIds: [first] });
  const other = activity('b');
  const change = {
    ...NO_CHANGE,
    set: { status: 'done' },
    focusAreas: new Map([[first, true]]),
    days: 7,
  } as const;
  expect(changeActivities([same, other], change).map(({ id }) => id)).toEqual(['b']);
  expect(changeActivities([same, other], NO_CHANGE)).toEqual([]);
});

it('holds the planned cost against what the row has that year and what others plan on it', () => {
  const row = 'resor' as RowId;
  const on = { costRowId: row, start: isoDate('2025-03-01') };
  const own = activity('own', { ...on, plannedCost: kronor(4000) });
  const all = [
    own,
    activity('same year', { ...on, plannedCost: kronor(5000) }),
    activity('cancelled', { ...on, plannedCost: kronor(900), status: 'cancelled' }),
    activity('next year', { ...on, start: isoDate('2026-01-01'), plannedCost: kronor(800) }),
    activity('other row', { ...on, costRowId: 'x' as RowId, plannedCost: kronor(700) }),
    activity('undated', { costRowId: row, plannedCost: kronor(600) }),
  ];
  const figures = { byYear: [kronor(10_000), kronor(8000)], total: kronor(18_000) };
  expect(costOnRow(own, all, [2024, 2025], figures)).toEqual({
    year: 2025,
    budget: kronor(8000),
    others: kronor(5000),
    own: kronor(4000),
    left: kronor(-1000),
  });
  expect(costOnRow({ ...own, start: null }, all, [2024, 2025], figures)).toMatchObject({
    year: null,
    budget: kronor(18_000),
    others: kronor(6400),
    left: kronor(7600),
  });
  expect(costOnRow({ ...own, start: isoDate('2027-01-01') }, all, [2024, 2025], figures).budget).toBe(0);
});
