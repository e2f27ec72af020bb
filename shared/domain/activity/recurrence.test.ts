import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, daysInMonth, monthNumber, weekdayOf, WEEKDAYS } from '../calendar/days';
import { isoDate } from '../ids';
import { LAST, MOST_OCCURRENCES, nthOf, NTHS, occurrences, type Nth, type Recurrence } from './recurrence';

const period = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };
const count = (times: number) => ({ kind: 'count', count: times }) as const;
const until = (date: string) => ({ kind: 'until', date: isoDate(date) }) as const;
const days = (recurrence: Recurrence) => occurrences(recurrence, period).days;

describe('examples', () => {
  test('every second week on a Thursday, four times', () => {
    const rule = { kind: 'weeks', every: 2, weekday: 4 } as const;
    expect(days({ from: isoDate('2025-01-13'), rule, end: count(4) })).toEqual([
      '2025-01-16',
      '2025-01-30',
      '2025-02-13',
      '2025-02-27',
    ]);
  });

  test('a weekday that has passed in the first week waits for the next turn', () => {
    const rule = { kind: 'weeks', every: 1, weekday: 1 } as const;
    expect(days({ from: isoDate('2025-01-15'), rule, end: count(2) })).toEqual(['2025-01-20', '2025-01-27']);
  });

  test('every third month on the third Thursday until a date', () => {
    const rule = { kind: 'monthWeekday', every: 3, nth: 3, weekday: 4 } as const;
    expect(days({ from: isoDate('2024-09-19'), rule, end: until('2025-06-30') })).toEqual([
      '2024-09-19',
      '2024-12-19',
      '2025-03-20',
      '2025-06-19',
    ]);
  });

  test('the 31st is the last day of a shorter month, and the 31st again after it', () => {
    const rule = { kind: 'monthDay', every: 1, day: 31 } as const;
    expect(days({ from: isoDate('2025-01-31'), rule, end: count(4) })).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
    ]);
  });

  test('the last Monday is the fifth where there is one', () => {
    const rule = { kind: 'monthWeekday', every: 1, nth: LAST, weekday: 1 } as const;
    expect(days({ from: isoDate('2025-03-01'), rule, end: count(2) })).toEqual(['2025-03-31', '2025-04-28']);
  });

  test('says that the project period cut it short', () => {
    const rule = { kind: 'monthDay', every: 3, day: 1 } as const;
    const found = occurrences({ from: isoDate('2026-02-01'), rule, end: count(8) }, period);
    expect(found).toEqual({ days: ['2026-02-01', '2026-05-01', '2026-08-01'], cut: 'period' });
  });

  test('says that there are more than it makes at once', () => {
    const rule = { kind: 'weeks', every: 1, weekday: 1 } as const;
    const long = { start: period.start, end: isoDate('2044-08-01') };
    const found = occurrences({ from: period.start, rule, end: count(2000) }, long);
    expect(found.days).toHaveLength(MOST_OCCURRENCES);
    expect(found.cut).toBe('limit');
  });

  test('begins with the project when it is asked to begin before', () => {
    const rule = { kind: 'monthDay', every: 1, day: 15 } as const;
    expect(days({ from: isoDate('2024-06-01'), rule, end: count(1) })).toEqual(['2024-08-15']);
  });

  test('nothing comes again every zeroth week', () => {
    const rule = { kind: 'weeks', every: 0, weekday: 1 } as const;
    expect(days({ from: period.start, rule, end: count(3) })).toEqual([]);
  });

  test.each([
    ['2025-01-01', 1],
    ['2025-01-07', 1],
    ['2025-01-08', 2],
    ['2025-01-28', 4],
    ['2025-01-29', LAST],
  ])('%s is its month’s weekday number %i', (date, nth) => {
    expect(nthOf(isoDate(date))).toBe(nth);
  });
});

const someDay = fc.integer({ min: -100, max: 900 }).map((offset) => addDays(period.start, offset));
const every = fc.integer({ min: 1, max: 24 });
const weekday = fc.constantFrom(...WEEKDAYS);
const recurrence = fc.record<Recurrence>({
  from: someDay,
  rule: fc.oneof(
    fc.record({ kind: fc.constant('weeks' as const), every, weekday }),
    fc.record({ kind: fc.constant('monthDay' as const), every, day: fc.integer({ min: 1, max: 31 }) }),
    fc.record({ kind: fc.constant('monthWeekday' as const), every, nth: fc.constantFrom(...NTHS), weekday }),
  ),
  end: fc.oneof(
    fc.record({ kind: fc.constant('until' as const), date: someDay }),
    fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 0, max: 60 }) }),
  ),
});

/** The last one of a month is its fourth or its fifth. */
const isNth = (nth: Nth) => (found: number) => (nth === LAST ? found >= 4 : found === nth);

describe('any recurrence', () => {
  test('stays within the period, after its first day, in order and within its end', () => {
    fc.assert(
      fc.property(recurrence, (given) => {
        const found = days(given);
        expect(found).toEqual([...new Set(found)].sort());
        for (const day of found) {
          expect(day >= given.from && day >= period.start && day <= period.end).toBe(true);
          if (given.end.kind === 'until') expect(day <= given.end.date).toBe(true);
        }
        if (given.end.kind === 'count') expect(found.length).toBeLessThanOrEqual(given.end.count);
      }),
    );
  });

  test('falls on the days its rule names, at its distance, with none left out', () => {
    fc.assert(
      fc.property(recurrence, (given) => {
        const { rule } = given;
        const found = days(given);
        for (const [index, day] of found.entries()) {
          const before = found[index - 1];
          if (rule.kind !== 'monthDay') expect(weekdayOf(day)).toBe(rule.weekday);
          else expect(Number(day.slice(8))).toBe(Math.min(rule.day, daysInMonth(monthNumber(day))));
          if (rule.kind === 'monthWeekday')
            expect(Math.ceil(Number(day.slice(8)) / 7)).toSatisfy(isNth(rule.nth));
          if (before === undefined) continue;
          if (rule.kind === 'weeks') expect(daysBetween(before, day)).toBe(rule.every * 7);
          else expect(monthNumber(day) - monthNumber(before)).toBe(rule.every);
        }
      }),
    );
  });
});
