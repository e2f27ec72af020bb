import { expect, test } from 'vitest';
import { describeOutside } from '../../text/sv-period';
import { isoDate } from '../ids';
import { countOutside } from './within-period';

const period = { start: isoDate('2024-08-01'), end: isoDate('2025-12-31') };
const days = (start: string | null, end: string | null) => ({
  start: start === null ? null : isoDate(start),
  end: end === null ? null : isoDate(end),
});
const told = (work: Partial<Parameters<typeof countOutside>[1]>) =>
  describeOutside(period, countOutside(period, { activities: [], stages: [], pilots: [], ...work }));

test('what begins or ends outside a period is counted by kind and told in one sentence', () => {
  const late = days('2026-02-19', '2026-02-19');
  const over = days('2025-12-01', '2026-01-15');
  const early = days('2024-07-31', null);
  expect(told({ activities: [late, over, early, days('2025-01-01', null)], stages: [over] })).toBe(
    'Perioden är nu 1 augusti 2024 – 31 december 2025. 3 aktiviteter och 1 etapp ligger utanför.',
  );
  expect(told({ pilots: [late, days(null, null)], stages: [late, over] })).toBe(
    'Perioden är nu 1 augusti 2024 – 31 december 2025. 2 etapper och 1 pilot ligger utanför.',
  );
});

test('nothing is told when everything lies within, its first and last day included, or has no days', () => {
  expect(told({ activities: [days('2024-08-01', '2025-12-31'), days(null, null)] })).toBeNull();
});
