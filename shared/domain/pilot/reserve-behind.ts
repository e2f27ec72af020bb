import type { Ore } from '../money/ore';
import { countedAmounts } from './pilot-amounts';
import type { Pilot, PilotYear } from './pilot';
import type { ReserveYear } from './reserve';

/** One pilot behind a year's figures, with the amounts as they count. */
export interface PilotBehind {
  readonly pilot: Pilot;
  readonly amounts: PilotYear;
}

/** The pilots that a year's figures are made of. */
export const pilotsBehind = (year: number, pilots: readonly Pilot[]): readonly PilotBehind[] =>
  pilots
    .map((pilot) => ({ pilot, amounts: countedAmounts(pilot, year) }))
    .filter(({ amounts }) => Object.values(amounts).some((amount) => amount !== 0));

/** A year in which more is granted and held than the reserve has. */
export interface OverYear {
  readonly year: number;
  readonly reserve: Ore;
  /** By how much, above zero. */
  readonly over: Ore;
  /** The decisions that went over by a reason of their own. */
  readonly reasons: readonly { readonly pilot: Pilot; readonly reason: string }[];
}

/** The years that are over their reserve, and why. */
export const overYears = (table: readonly ReserveYear[], pilots: readonly Pilot[]): readonly OverYear[] =>
  table
    .filter(({ left }) => left < 0)
    .map(({ year, reserve, left }) => ({
      year,
      reserve,
      over: -left as Ore,
      reasons: pilotsBehind(year, pilots)
        .filter(({ amounts }) => amounts.granted > 0)
        .map(({ pilot }) => ({ pilot, reason: pilot.decision?.overrideReason.trim() ?? '' }))
        .filter(({ reason }) => reason !== ''),
    }));

/** The year to speak of: this one, or the one of the table that is nearest to it; undefined for an empty table. */
export function nearestYear(table: readonly ReserveYear[], thisYear: number): ReserveYear | undefined {
  return [...table].sort((a, b) => Math.abs(a.year - thisYear) - Math.abs(b.year - thisYear))[0];
}
