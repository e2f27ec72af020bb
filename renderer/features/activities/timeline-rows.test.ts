import { expect, test } from 'vitest';
import { newActivity, type Activity } from '@shared/domain/activity/activity';
import { isoDate, type ActivityId, type PartId, type ProjectId, type UtcTime } from '@shared/domain/ids';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { datedActivities, timelineRows, type TimelineRow } from './timeline-rows';

const projectId = 'p' as ProjectId;
const activity = (title: string, given: Partial<Activity> = {}): Activity =>
  newActivity(
    { id: title as ActivityId, projectId, createdAt: '2025-01-01T00:00:00.000Z' as UtcTime },
    { title, start: isoDate('2025-01-01'), ...given },
  );
const objective = (id: string, position: number): PlanPart => ({
  kind: 'objective',
  id: id as PartId,
  projectId,
  position,
  title: `Delmål ${id}`,
  text: '',
});
const told = (rows: readonly TimelineRow[]) =>
  rows.map((row) => (row.kind === 'group' ? `${row.title}: ${String(row.count)}` : row.activity.title));

test('activities without a day are left out, the others in the order of their days', () => {
  const given = [
    activity('b'),
    activity('none', { start: null }),
    activity('a', { start: isoDate('2024-09-01') }),
  ];
  expect(datedActivities(given).map(({ title }) => title)).toEqual(['a', 'b']);
});

test('by kind: groups in the order of the kinds, empty ones left out', () => {
  const dated = datedActivities([activity('Forum'), activity('Intervjuer', { kind: 'mapping' })]);
  expect(told(timelineRows(dated, [], 'kind', new Set()))).toEqual([
    'Kartläggning: 1',
    'Intervjuer',
    'Möte, forum, konferens: 1',
    'Forum',
  ]);
});

test('by objective: an activity of two stands under both, one of none or of a removed one last', () => {
  const both = activity('Båda', { objectiveIds: ['1', '2'] as PartId[] });
  const dated = datedActivities([
    both,
    activity('Ingen'),
    activity('Borta', { objectiveIds: ['9' as PartId] }),
  ]);
  expect(told(timelineRows(dated, [objective('2', 1), objective('1', 0)], 'objective', new Set()))).toEqual([
    'Delmål 1: 1',
    'Båda',
    'Delmål 2: 1',
    'Båda',
    'Utan delmål: 2',
    'Ingen',
    'Borta',
  ]);
});

test('a closed group shows how many it holds and nothing more', () => {
  const dated = datedActivities([activity('a'), activity('b')]);
  expect(told(timelineRows(dated, [], 'kind', new Set(['forum'])))).toEqual(['Möte, forum, konferens: 2']);
});
