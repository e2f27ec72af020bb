import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  grantedPilot,
  pilotNamed,
  pilotProject as project,
  thousands,
  thousandsAYear,
} from '@tests/fixtures/pilot-sample';
import { isoDate } from '../ids';
import { ore, sumOre } from '../money/ore';
import { PILOT_STATES, type Pilot } from './pilot';
import { isGranted, isUndecided } from './pilot-moves';
import { leftFor, NO_AMOUNTS, reserveOf, reserveTable, takenBy } from './reserve';
import { nearestYear, overYears, pilotsBehind } from './reserve-behind';

const pilots: readonly Pilot[] = [
  pilotNamed('Läsro', {
    state: 'assessment',
    years: {
      '2025': thousandsAYear({ applied: 300, reserved: 160 }),
      '2026': thousandsAYear({ applied: 100 }),
    },
  }),
  grantedPilot('Fritidsbank', 200, {
    state: 'running',
    years: { '2025': thousandsAYear({ applied: 250, reserved: 250, granted: 200, paid: 50 }) },
  }),
  pilotNamed('Nattvandring', {
    state: 'rejected',
    years: { '2025': thousandsAYear({ applied: 400, reserved: 400 }) },
  }),
];

const anyAmounts = fc.record({
  applied: fc.nat(1e9).map(ore),
  reserved: fc.nat(1e9).map(ore),
  granted: fc.nat(1e9).map(ore),
  paid: fc.nat(1e9).map(ore),
});
const anyPilots = fc
  .array(
    fc.record({
      state: fc.constantFrom(...PILOT_STATES),
      years: fc.dictionary(fc.constantFrom('2023', '2024', '2025', '2026'), anyAmounts),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((given, index) => pilotNamed(`P${String(index)}`, given)));

describe('the reserve', () => {
  it('is computed year by year from what is applied for, held, granted and paid', () => {
    expect(reserveTable(project, pilots)).toEqual([
      { year: 2024, reserve: thousands(1000), ...NO_AMOUNTS, left: thousands(1000) },
      {
        year: 2025,
        reserve: thousands(1000),
        applied: thousands(950),
        // Not what is still noted as held for those that are decided.
        reserved: thousands(160),
        granted: thousands(200),
        paid: thousands(50),
        left: thousands(640),
      },
      { year: 2026, reserve: thousands(1000), ...thousandsAYear({ applied: 100 }), left: thousands(1000) },
    ]);
  });

  it('has nothing outside the project, and nothing without a decision that gives it', () => {
    expect(reserveOf(project, 2023)).toBe(0);
    expect(reserveOf({ ...project, decision: null }, 2025)).toBe(0);
    expect(reserveTable({ ...project, decision: null }, [])).toEqual([]);
    const outside = pilotNamed('Sen', { years: { '2027': thousandsAYear({ reserved: 10 }) } });
    expect(reserveTable(project, [outside]).at(-1)).toMatchObject({
      year: 2027,
      reserve: 0,
      left: thousands(-10),
    });
  });

  it('leaves for a pilot what the others have not taken', () => {
    const [waiting, running, rejected] = pilots as [Pilot, Pilot, Pilot];
    expect(leftFor(waiting, 2025, project, pilots)).toBe(thousands(800));
    expect(leftFor(running, 2025, project, pilots)).toBe(thousands(840));
    expect(leftFor(rejected, 2025, project, pilots)).toBe(thousands(640));
    expect(takenBy(rejected, 2025)).toBe(0);
  });

  it('always leaves the reserve less what is granted and held, and that is what the pilots take', () => {
    fc.assert(
      fc.property(anyPilots, (all) => {
        for (const { year, reserve, granted, reserved, left } of reserveTable(project, all)) {
          expect(left).toBe(reserve - granted - reserved);
          expect(left).toBe(reserve - sumOre(all.map((pilot) => takenBy(pilot, year))));
        }
      }),
    );
  });

  it('carries nothing over: what happens in one year leaves every other year as it was', () => {
    fc.assert(
      fc.property(anyPilots, anyAmounts, (all, amounts) => {
        const more = [...all, grantedPilot('Ny', 0, { years: { '2024': amounts } })];
        const others = (list: readonly Pilot[]) =>
          reserveTable(project, list).filter(({ year }) => year !== 2024);
        expect(others(more)).toEqual(others(all));
      }),
    );
  });

  it('is what the pilots behind each year come to, to the öre', () => {
    fc.assert(
      fc.property(anyPilots, (all) => {
        for (const line of reserveTable(project, all)) {
          const behind = pilotsBehind(line.year, all);
          for (const kind of ['applied', 'reserved', 'granted', 'paid'] as const)
            expect(sumOre(behind.map(({ amounts }) => amounts[kind]))).toBe(line[kind]);
          for (const { pilot, amounts } of behind) {
            if (!isUndecided(pilot.state)) expect(amounts.reserved).toBe(0);
            if (!isGranted(pilot.state)) expect(amounts.granted).toBe(0);
          }
        }
      }),
    );
  });
});

describe('a year over its reserve', () => {
  it('is told with by how much and with the reason that was given', () => {
    const [waiting] = pilots as [Pilot];
    const over = grantedPilot('Stort', 900, {
      decision: {
        outcome: 'granted',
        decidedOn: isoDate('2025-03-01'),
        diaryNumber: '25RS7',
        reason: '',
        overrideReason: 'Nämnden sköt till.',
      },
    });
    const all = [waiting, over];
    expect(overYears(reserveTable(project, all), all)).toEqual([
      {
        year: 2025,
        reserve: thousands(1000),
        over: thousands(60),
        reasons: [{ pilot: over, reason: 'Nämnden sköt till.' }],
      },
    ]);
    expect(overYears(reserveTable(project, pilots), pilots)).toEqual([]);
    // One that came from elsewhere without its decision is over without a reason.
    const undecided = grantedPilot('Okänt', 1_001, { decision: null });
    expect(overYears(reserveTable(project, [undecided]), [undecided])).toMatchObject([
      { over: thousands(1), reasons: [] },
    ]);
  });
});

it('the year to speak of is this one, or the nearest that there is', () => {
  const table = reserveTable(project, []);
  expect(nearestYear(table, 2025)?.year).toBe(2025);
  expect(nearestYear(table, 2031)?.year).toBe(2026);
  expect(nearestYear(table, 2020)?.year).toBe(2024);
  expect(nearestYear([], 2025)).toBeUndefined();
});
