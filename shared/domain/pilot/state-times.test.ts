import { expect, it } from 'vitest';
import { pilotNamed } from '@tests/fixtures/pilot-sample';
import type { UtcTime } from '../ids';
import type { PilotState } from './pilot';
import { stateTimes, type PilotStep } from './state-times';

const at = (day: number): UtcTime => `2025-01-0${String(day)}T12:00:00.000Z` as UtcTime;
const step = (day: number, state: PilotState | null): PilotStep => ({
  at: at(day),
  change: {
    table: 'pilots',
    key: 'P',
    before: null,
    after: state === null ? null : pilotNamed('P', { state }),
  },
});

it('each state has the day it was reached, whatever else was changed in it', () => {
  const dates = stateTimes([
    step(1, 'idea'),
    step(2, 'idea'),
    step(3, 'application'),
    step(4, 'application'),
  ]);
  expect([...dates]).toEqual([
    ['idea', at(1)],
    ['application', at(3)],
  ]);
});

it('a step taken back is forgotten, and so is everything when the pilot itself is', () => {
  expect([...stateTimes([step(1, 'idea'), step(2, 'application'), step(3, 'idea')])]).toEqual([
    ['idea', at(1)],
  ]);
  expect([...stateTimes([step(1, 'idea'), step(2, null), step(3, 'application')])]).toEqual([
    ['application', at(3)],
  ]);
});

it('a pilot that was first seen in the middle of its way has no day for that, but for what follows', () => {
  expect([...stateTimes([step(1, 'running'), step(2, 'evaluated')])]).toEqual([
    ['running', null],
    ['evaluated', at(2)],
  ]);
});
