import { sumOre, subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import { yearsOfPeriod, type Project } from '../project/project';
import type { Pilot, PilotYear } from './pilot';
import { isGranted, isUndecided } from './pilot-moves';

export const NO_AMOUNTS: PilotYear = {
  applied: ZERO_ORE,
  reserved: ZERO_ORE,
  granted: ZERO_ORE,
  paid: ZERO_ORE,
};

/** One year of the reserve, in öre. Nothing is carried over from year to year. */
export interface ReserveYear {
  readonly year: number;
  readonly reserve: Ore;
  readonly applied: Ore;
  /** Held for pilots that are not decided yet. */
  readonly reserved: Ore;
  readonly granted: Ore;
  readonly paid: Ore;
  /** reserve − granted − reserved; below zero where more was granted by a reason of its own. */
  readonly left: Ore;
}

type Reserving = Pick<Project, 'start' | 'end' | 'decision'>;

/** What a pilot takes of a year's reserve: what is granted, or before a decision what is held for it. */
export function takenBy(pilot: Pilot, year: number): Ore {
  const amounts = pilot.years[String(year)] ?? NO_AMOUNTS;
  if (isGranted(pilot.state)) return amounts.granted;
  return isUndecided(pilot.state) ? amounts.reserved : ZERO_ORE;
}

/** Years that have a reserve or any amount of a pilot's, in order. */
function reserveYears({ start, end, decision }: Reserving, pilots: readonly Pilot[]): readonly number[] {
  const hasReserve = (decision?.pilotReservePerYear ?? null) !== null;
  const period = hasReserve ? yearsOfPeriod(start, end) : [];
  const named = pilots.flatMap((pilot) => Object.keys(pilot.years).map(Number));
  return [...new Set([...period, ...named])].sort((a, b) => a - b);
}

/** The reserve of a year, in öre: nothing outside the project's years or without a decision that gives one. */
export function reserveOf({ start, end, decision }: Reserving, year: number): Ore {
  const perYear = decision?.pilotReservePerYear ?? null;
  return perYear !== null && yearsOfPeriod(start, end).includes(year) ? perYear : ZERO_ORE;
}

/** The reserve year by year, computed from the pilots and never typed. */
export const reserveTable = (project: Reserving, pilots: readonly Pilot[]): readonly ReserveYear[] =>
  reserveYears(project, pilots).map((year) => {
    const amounts = pilots.map((pilot) => ({
      pilot,
      ...(pilot.years[String(year)] ?? NO_AMOUNTS),
    }));
    const reserve = reserveOf(project, year);
    const taken = sumOre(pilots.map((pilot) => takenBy(pilot, year)));
    return {
      year,
      reserve,
      applied: sumOre(amounts.map(({ applied }) => applied)),
      reserved: sumOre(
        amounts.filter(({ pilot }) => isUndecided(pilot.state)).map(({ reserved }) => reserved),
      ),
      granted: sumOre(amounts.filter(({ pilot }) => isGranted(pilot.state)).map(({ granted }) => granted)),
      paid: sumOre(amounts.map(({ paid }) => paid)),
      left: subtractOre(reserve, taken),
    };
  });

/** What is left of a year's reserve for one pilot, whatever it takes itself. */
export const leftFor = (pilot: Pilot, year: number, project: Reserving, pilots: readonly Pilot[]): Ore =>
  subtractOre(
    reserveOf(project, year),
    sumOre(pilots.filter(({ id }) => id !== pilot.id).map((other) => takenBy(other, year))),
  );
