import { expect, test } from 'vitest';
import { isoDate, type ActivityId, type ProjectId, type SeriesId, type UtcTime } from '../ids';
import { ore } from '../money/ore';
import { newActivity, type Activity } from './activity';
import { changedSeries, comingFrom, repeatedOn, seriesOf } from './series';

const projectId = 'p' as ProjectId;
const seriesId = 's' as SeriesId;
const createdAt = '2025-01-01T08:00:00.000Z' as UtcTime;
const activity = (id: string, given: Partial<Activity> = {}): Activity =>
  newActivity({ id: id as ActivityId, projectId, createdAt }, { title: 'Forum', seriesId, ...given });
const on = (id: string, day: string, status: Activity['status'] = 'planned'): Activity =>
  activity(id, { start: isoDate(day), status });

test('a repeated activity keeps its plan and its length, and none of what happened', () => {
  const first = activity('a', {
    start: isoDate('2025-01-30'),
    end: isoDate('2025-01-31'),
    status: 'done',
    responsible: 'processledare',
    participants: { women: 3, men: 2, other: 0 },
    lessons: 'Börja tidigare',
    notes: 'Salen var kall',
    plannedCost: ore(500_000),
    actualCost: ore(480_000),
    attachments: [{ title: 'Inbjudan', target: '/inbjudan.docx' }],
    dissemination: { audience: 'alla', channel: 'webb', isCofinancingShown: true, altTexts: 'En bild' },
  });
  const again = repeatedOn(first, isoDate('2025-04-24'), { id: 'b' as ActivityId, seriesId, createdAt });
  expect(again).toMatchObject({
    id: 'b',
    seriesId,
    title: 'Forum',
    start: '2025-04-24',
    end: '2025-04-25',
    status: 'planned',
    responsible: 'processledare',
    plannedCost: 500_000,
    actualCost: null,
    participants: null,
    lessons: '',
    notes: '',
    attachments: [],
    dissemination: { audience: 'alla', channel: 'webb', isCofinancingShown: null, altTexts: '' },
  });
});

test('a series is in the order of its days, those without a day last, and no other activities are in it', () => {
  const series = seriesOf(
    [activity('x', { seriesId: null }), activity('d'), on('c', '2025-03-01'), on('a', '2025-01-01')],
    seriesId,
  );
  expect(series.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(seriesOf([activity('x', { seriesId: null })], null)).toEqual([]);
});

test('the coming ones are those after, without what is done or cancelled', () => {
  const series = [
    on('a', '2025-01-01'),
    on('b', '2025-02-01', 'done'),
    on('c', '2025-03-01', 'cancelled'),
    on('d', '2025-04-01'),
  ];
  const ids = (at: number) => comingFrom(series, series[at] ?? activity('none')).map(({ id }) => id);
  expect(ids(0)).toEqual(['a', 'd']);
  expect(ids(1)).toEqual(['b', 'd']);
  expect(ids(3)).toEqual(['d']);
});

test('a change moves both ends and leaves an activity without a day without one', () => {
  const change = { title: 'Höstforum', responsible: 'kommunikatör', moveDays: -1 };
  const both = [activity('a', { start: isoDate('2025-03-01'), end: isoDate('2025-03-02') }), activity('b')];
  expect(changedSeries(both, change)).toMatchObject([
    { title: 'Höstforum', responsible: 'kommunikatör', start: '2025-02-28', end: '2025-03-01' },
    { title: 'Höstforum', start: null, end: null },
  ]);
});
