import { expect, it } from 'vitest';
import { readHappenedDay } from './happened-day';
import { isoDate } from './ids';

const today = isoDate('2026-01-31');

it('has happened today at the latest', () => {
  expect(readHappenedDay(' 2026-01-31 ', today)).toEqual({ ok: true, value: '2026-01-31' });
  expect(readHappenedDay('2026-02-01', today)).toEqual({
    ok: false,
    error: { code: 'dayAhead', date: '2026-02-01' },
  });
  expect(readHappenedDay('2099', today)).toEqual({ ok: false, error: { code: 'badDate', text: '2099' } });
});
