import { expect, it } from 'vitest';
import { isoDate } from '../ids';
import { statusOn } from './status-on';

const today = isoDate('2026-11-22');
const day = isoDate('2025-12-31');
const done = { status: 'done', start: isoDate('2025-11-01'), end: isoDate('2026-02-01') } as const;

it('was under way on a day before its end, and planned on one before its start', () => {
  expect(statusOn(done, day, today)).toBe('ongoing');
  expect(statusOn(done, isoDate('2026-02-01'), today)).toBe('done');
  expect(statusOn(done, isoDate('2025-10-31'), today)).toBe('planned');
  expect(statusOn({ ...done, end: null }, day, today)).toBe('done');
});

it('is what is written where the days say nothing else, and always of today', () => {
  expect(statusOn({ ...done, start: null, end: null }, day, today)).toBe('done');
  expect(statusOn({ ...done, status: 'cancelled' }, day, today)).toBe('cancelled');
  expect(statusOn({ ...done, end: isoDate('2027-01-01') }, today, today)).toBe('done');
});
