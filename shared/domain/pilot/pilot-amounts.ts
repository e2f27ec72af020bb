import { addOre, type Ore } from '../money/ore';
import { PILOT_STATES, type Pilot, type PilotState, type PilotYear } from './pilot';
import { isGranted, isUndecided } from './pilot-moves';
import { NO_AMOUNTS } from './reserve';

/** The four amounts of a year, in the order of the work. */
export const AMOUNT_KINDS = [
  'applied',
  'reserved',
  'granted',
  'paid',
] as const satisfies readonly (keyof PilotYear)[];
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** One year's amounts as they count: held until the decision only, granted after it only. */
export function countedAmounts(pilot: Pilot, year: number): PilotYear {
  const amounts = pilot.years[String(year)] ?? NO_AMOUNTS;
  return {
    ...amounts,
    reserved: isUndecided(pilot.state) ? amounts.reserved : NO_AMOUNTS.reserved,
    granted: isGranted(pilot.state) ? amounts.granted : NO_AMOUNTS.granted,
  };
}

const added = (a: PilotYear, b: PilotYear): PilotYear => ({
  applied: addOre(a.applied, b.applied),
  reserved: addOre(a.reserved, b.reserved),
  granted: addOre(a.granted, b.granted),
  paid: addOre(a.paid, b.paid),
});

/** What a pilot's years come to, each amount as it counts. */
export const pilotTotals = (pilot: Pilot): PilotYear =>
  Object.keys(pilot.years)
    .map((year) => countedAmounts(pilot, Number(year)))
    .reduce(added, NO_AMOUNTS);

/** What several pilots come to together. */
export const totalsOf = (pilots: readonly Pilot[]): PilotYear =>
  pilots.map(pilotTotals).reduce(added, NO_AMOUNTS);

/** A pilot with one amount of one year; a year that holds nothing is left out. */
export function withAmount(pilot: Pilot, year: number, kind: AmountKind, amount: Ore): Pilot {
  const key = String(year);
  const changed = { ...(pilot.years[key] ?? NO_AMOUNTS), [kind]: amount };
  const others = Object.entries(pilot.years).filter(([one]) => one !== key);
  const isEmpty = AMOUNT_KINDS.every((one) => changed[one] === 0);
  return { ...pilot, years: Object.fromEntries(isEmpty ? others : [...others, [key, changed]]) };
}

export interface StateGroup {
  readonly state: PilotState;
  readonly pilots: readonly Pilot[];
  readonly totals: PilotYear;
}

/** The pilots by state, from idea to scale-up; states without any are left out. Within a state they keep their order. */
export const pilotsByState = (pilots: readonly Pilot[]): readonly StateGroup[] =>
  PILOT_STATES.flatMap((state) => {
    const own = pilots.filter((pilot) => pilot.state === state);
    return own.length === 0 ? [] : [{ state, pilots: own, totals: totalsOf(own) }];
  });
