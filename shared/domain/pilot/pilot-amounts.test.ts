import { expect, it } from 'vitest';
import { grantedPilot, pilotNamed, thousands, thousandsAYear } from '@tests/fixtures/pilot-sample';
import { ZERO_ORE } from '../money/ore';
import { countedAmounts, pilotsByState, pilotTotals, totalsOf, withAmount } from './pilot-amounts';

const waiting = pilotNamed('Väntar', {
  years: { '2024': thousandsAYear({ applied: 10, reserved: 5 }), '2025': thousandsAYear({ applied: 20 }) },
});
const granted = grantedPilot('Beviljad', 0, {
  years: { '2025': thousandsAYear({ applied: 8, reserved: 8, granted: 7, paid: 3 }) },
});

it('what is held counts until the decision, what is granted after it', () => {
  expect(countedAmounts(waiting, 2024)).toEqual(thousandsAYear({ applied: 10, reserved: 5 }));
  expect(countedAmounts(granted, 2025)).toEqual(thousandsAYear({ applied: 8, granted: 7, paid: 3 }));
  expect(countedAmounts(granted, 2024)).toEqual(thousandsAYear({}));
});

it('a pilot and several pilots come to the sum of their years', () => {
  expect(pilotTotals(waiting)).toEqual(thousandsAYear({ applied: 30, reserved: 5 }));
  expect(totalsOf([waiting, granted])).toEqual(
    thousandsAYear({ applied: 38, reserved: 5, granted: 7, paid: 3 }),
  );
  expect(totalsOf([])).toEqual(thousandsAYear({}));
});

it('one amount is changed without the others, and an empty year is left out', () => {
  const more = withAmount(waiting, 2024, 'applied', thousands(12));
  expect(more.years['2024']).toEqual(thousandsAYear({ applied: 12, reserved: 5 }));
  expect(more.years['2025']).toBe(waiting.years['2025']);
  expect(Object.keys(withAmount(waiting, 2025, 'applied', ZERO_ORE).years)).toEqual(['2024']);
  expect(withAmount(waiting, 2026, 'reserved', thousands(1)).years['2026']).toEqual(
    thousandsAYear({ reserved: 1 }),
  );
});

it('the pilots stand by state, from idea on, with what each state comes to', () => {
  expect(pilotsByState([granted, waiting, pilotNamed('Andra')])).toEqual([
    {
      state: 'idea',
      pilots: [waiting, pilotNamed('Andra')],
      totals: thousandsAYear({ applied: 30, reserved: 5 }),
    },
    { state: 'granted', pilots: [granted], totals: thousandsAYear({ applied: 8, granted: 7, paid: 3 }) },
  ]);
});
