import { expect, it } from 'vitest';
import { isoDate } from '../ids';
import { lastQuarter, thisYear, wholeProject } from './periods';

const project = { start: isoDate('2024-08-01'), end: isoDate('2026-08-01') };

it('takes the quarter that has ended last', () => {
  expect(lastQuarter(isoDate('2025-03-31'), project)).toEqual({ from: '2024-10-01', to: '2024-12-31' });
  expect(lastQuarter(isoDate('2025-04-01'), project)).toEqual({ from: '2025-01-01', to: '2025-03-31' });
});

it('keeps within the project period', () => {
  expect(lastQuarter(isoDate('2024-11-02'), project)).toEqual({ from: '2024-08-01', to: '2024-09-30' });
  expect(thisYear(isoDate('2026-11-22'), project)).toEqual({ from: '2026-01-01', to: '2026-08-01' });
  expect(wholeProject(project)).toEqual({ from: '2024-08-01', to: '2026-08-01' });
});
