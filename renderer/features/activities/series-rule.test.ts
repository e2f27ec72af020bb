import { expect, test } from 'vitest';
import { newActivity } from '@shared/domain/activity/activity';
import { isoDate, type ActivityId, type ProjectId, type UtcTime } from '@shared/domain/ids';
import { describeRule } from '@shared/text/sv-series';
import { readRepetition, rulesOf, type RepeatDraft } from './series-rule';

const period = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };
const start = isoDate('2024-09-19');
const activity = {
  ...newActivity(
    { id: 'a' as ActivityId, projectId: 'p' as ProjectId, createdAt: '2024-08-01T00:00:00.000Z' as UtcTime },
    { title: 'Forum' },
  ),
  start,
};
const draft: RepeatDraft = { every: '3', rule: 2, ends: 'count', until: '', count: '4' };

test('a day offers its weekday, its number and its place in the month, the last one too when it is that', () => {
  const words = (date: string) => rulesOf(isoDate(date)).map(describeRule);
  expect(words('2024-09-19')).toEqual([
    'varje vecka på torsdagar',
    'varje månad den 19:e',
    'varje månad den tredje torsdagen',
  ]);
  expect(words('2025-02-24').slice(2)).toEqual([
    'varje månad den fjärde måndagen',
    'varje månad den sista måndagen',
  ]);
  expect(words('2025-03-31').slice(1)).toEqual(['varje månad den 31:a', 'varje månad den sista måndagen']);
});

test('what is typed gives days, the activity’s own first', () => {
  const read = readRepetition(draft, activity, period);
  expect(read.ok && read.value.days).toEqual(['2024-09-19', '2024-12-19', '2025-03-20', '2025-06-19']);
  expect(read.ok && describeRule(read.value.rule)).toBe('var tredje månad den tredje torsdagen');
});

test('an occasion of several days ends within the project period too', () => {
  const long = { ...activity, start: isoDate('2026-05-30'), end: isoDate('2026-06-03') };
  const read = readRepetition({ ...draft, every: '1', rule: 1 }, long, period);
  expect(read.ok && read.value).toMatchObject({ days: ['2026-05-30', '2026-06-30'], cut: 'period' });
});

test.each([
  ['every', { every: '0' }],
  ['every', { every: 'tre' }],
  ['every', { every: '121' }],
  ['count', { count: '1' }],
  ['count', { count: '501' }],
  ['until', { ends: 'until', until: '2025-02-30' }],
] as const)('says what is wrong at %s when it is %o', (field, change) => {
  const read = readRepetition({ ...draft, ...change }, activity, period);
  expect(read.ok ? null : read.error.field).toBe(field);
});
