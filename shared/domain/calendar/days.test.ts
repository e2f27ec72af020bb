import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsoDate, isoDate } from '../ids';
import {
  addDays,
  addMonths,
  daysBetween,
  daysOfWeek,
  firstOfMonth,
  isoWeek,
  monthNumber,
  startOfWeek,
  weekdayOf,
  weeksOfMonth,
} from './days';

const day = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((offset) => addDays(isoDate('2024-01-01'), offset))
  .filter((date) => isIsoDate(date) && date > '1000-01-08' && date < '9998-01-01');

test.each([
  ['2024-12-29', 52],
  ['2024-12-30', 1],
  ['2025-01-01', 1],
  ['2020-12-31', 53],
  ['2021-01-03', 53],
  ['2021-01-04', 1],
  ['2026-11-22', 47],
])('%s is in week %i', (date, week) => {
  expect(isoWeek(isoDate(date))).toBe(week);
});

test('a week begins on Monday', () => {
  expect(weekdayOf(isoDate('2026-11-22'))).toBe(7);
  expect(startOfWeek(isoDate('2026-11-22'))).toBe('2026-11-16');
  expect(daysOfWeek(isoDate('2026-11-16')).at(-1)).toBe('2026-11-22');
});

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths(isoDate('2024-01-31'), 1)).toBe('2024-02-29');
  expect(addMonths(isoDate('2024-03-31'), -1)).toBe('2024-02-29');
  expect(addMonths(isoDate('2024-11-15'), 3)).toBe('2025-02-15');
});

test('a month is shown by whole weeks, with no day missing and none to spare', () => {
  expect(weeksOfMonth(monthNumber(isoDate('2021-02-01')))).toEqual([
    '2021-02-01',
    '2021-02-08',
    '2021-02-15',
    '2021-02-22',
  ]);
  fc.assert(
    fc.property(day, (date) => {
      const month = monthNumber(date);
      const weeks = weeksOfMonth(month);
      const [first, last] = [weeks[0], weeks.at(-1)];
      expect(weeks.every((monday) => weekdayOf(monday) === 1)).toBe(true);
      expect(
        first !== undefined && first <= firstOfMonth(month) && addDays(first, 7) > firstOfMonth(month),
      ).toBe(true);
      expect(
        last !== undefined && addDays(last, 7) >= firstOfMonth(month + 1) && last < firstOfMonth(month + 1),
      ).toBe(true);
    }),
  );
});

test('days that are added can be counted, and the weekday goes round', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
      const other = addDays(date, days);
      expect(isIsoDate(other)).toBe(true);
      expect(daysBetween(date, other)).toBe(days);
      expect((((weekdayOf(other) - weekdayOf(date) - days) % 7) + 7) % 7).toBe(0);
    }),
  );
});
