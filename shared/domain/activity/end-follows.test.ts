import { describe, expect, it } from 'vitest';
import { isoDate } from '../ids';
import { withStart } from './end-follows';

const project = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };
const moved = (start: string, end: string | null, to: string | null) => {
  const days = { start: isoDate(start), end: end === null ? null : isoDate(end) };
  const next = withStart(days, to === null ? null : isoDate(to), project);
  return [next.start, next.end];
};

describe('an activity whose start is moved', () => {
  it('takes as many days as before, later or earlier', () => {
    expect(moved('2026-02-19', '2026-02-19', '2026-03-05')).toEqual(['2026-03-05', '2026-03-05']);
    expect(moved('2026-02-19', '2026-02-21', '2026-03-05')).toEqual(['2026-03-05', '2026-03-07']);
    expect(moved('2026-02-19', '2026-02-21', '2026-02-18')).toEqual(['2026-02-18', '2026-02-20']);
  });

  it('has no end when it had none, and keeps it when the start is taken away, which is refused by name', () => {
    expect(moved('2026-02-19', null, '2026-03-05')).toEqual(['2026-03-05', null]);
    expect(moved('2026-02-19', '2026-02-20', null)).toEqual([null, '2026-02-20']);
  });

  it('keeps an end that would leave the project, unless it would begin after it', () => {
    expect(moved('2026-07-01', '2026-08-01', '2026-07-30')).toEqual(['2026-07-30', '2026-08-01']);
    expect(moved('2026-07-01', '2026-07-14', '2026-07-30')).toEqual(['2026-07-30', '2026-08-12']);
  });
});
