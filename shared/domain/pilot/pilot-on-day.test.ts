import { describe, expect, it } from 'vitest';
import { isoDate, type PilotId, type ProjectId, type UtcTime } from '../ids';
import { kronor } from '../money/ore';
import { newPilot, type Pilot } from './pilot';
import { pilotOnDay } from './pilot-on-day';

const today = isoDate('2026-11-22');
const amounts = { applied: kronor(9), reserved: kronor(8), granted: kronor(7), paid: kronor(7) };
const pilot = newPilot(
  {
    id: 'p' as PilotId,
    projectId: 'x' as ProjectId,
    createdAt: '2026-11-01T08:00:00.000Z' as UtcTime,
  },
  {
    title: 'Hall',
    state: 'scaledUp',
    start: isoDate('2025-02-24'),
    end: isoDate('2025-11-07'),
    years: { '2025': amounts },
    application: { receivedOn: isoDate('2025-01-29'), diaryNumber: '', text: '' },
    decision: {
      outcome: 'granted',
      decidedOn: isoDate('2025-02-19'),
      diaryNumber: '1',
      reason: '',
      overrideReason: '',
    },
    scaleUp: { plan: '', owner: 'Kumla', from: isoDate('2026-02-01') },
  },
);
const on = (day: string, given: Partial<Pilot> = {}) =>
  pilotOnDay({ ...pilot, ...given }, isoDate(day), today);
const stateOn = (day: string, given: Partial<Pilot> = {}) => {
  const seen = on(day, given);
  return seen && [seen.pilot.state, seen.isStateOfToday];
};

describe('a pilot on a day that has passed', () => {
  it('follows the days of its application, its decision and its own', () => {
    expect(stateOn('2025-01-28')).toBeNull();
    expect(stateOn('2025-01-29')).toEqual(['application', false]);
    expect(stateOn('2025-02-19')).toEqual(['granted', false]);
    expect(stateOn('2025-02-24')).toEqual(['running', false]);
    expect(stateOn('2026-02-01')).toEqual(['scaledUp', false]);
  });

  it('is said to be of today where no day tells', () => {
    expect(stateOn('2025-12-31')).toEqual(['scaledUp', true]);
    expect(stateOn('2025-12-31', { state: 'closed' })).toEqual(['closed', true]);
    expect(stateOn('2025-12-31', { state: 'running', start: null })).toEqual(['running', true]);
  });

  it('has nothing granted or paid before its decision', () => {
    expect(on('2025-02-18')?.pilot).toMatchObject({
      decision: null,
      years: { '2025': { ...amounts, granted: 0, paid: 0 } },
    });
    expect(on('2025-02-19')?.pilot.years).toEqual({ '2025': amounts });
  });

  it('was an idea without amounts from the day it was written until it was applied for', () => {
    const written = { createdAt: '2024-12-01T08:00:00.000Z' as UtcTime };
    expect(stateOn('2025-01-28', written)).toEqual(['idea', false]);
    expect(on('2025-01-28', written)?.pilot.years).toEqual({});
    const idea = { ...written, state: 'idea', application: newPilot(pilot, pilot).application } as const;
    expect(stateOn('2025-01-28', { ...idea, decision: null })).toEqual(['idea', false]);
  });

  it('is as it is of today', () => {
    expect(pilotOnDay(pilot, today, today)).toEqual({ pilot, isStateOfToday: false });
  });
});
