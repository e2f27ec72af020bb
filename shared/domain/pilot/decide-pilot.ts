import type { Project } from '../project/project';
import { subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import type { Pilot, PilotDecision, PilotYear } from './pilot';
import { isUndecided } from './pilot-moves';
import { leftFor, NO_AMOUNTS, reserveOf } from './reserve';

/** What is granted for each year, in öre; a year that is not named gets nothing. */
export type GrantByYear = Readonly<Record<string, Ore>>;

/** One year of a decision beside the reserve it is taken from, in öre. */
export interface GrantYear {
  readonly year: number;
  readonly reserve: Ore;
  readonly applied: Ore;
  readonly granted: Ore;
  /** Left for this pilot before the decision, whatever it holds itself. */
  readonly leftBefore: Ore;
  readonly leftAfter: Ore;
  /** More is granted than is left. */
  readonly isOver: boolean;
}

/** What a decision would do to the reserve, year by year. */
export const grantYears = (
  pilot: Pilot,
  years: readonly number[],
  grant: GrantByYear,
  project: Pick<Project, 'start' | 'end' | 'decision'>,
  pilots: readonly Pilot[],
): readonly GrantYear[] =>
  years.map((year) => {
    const granted = grant[String(year)] ?? ZERO_ORE;
    const leftBefore = leftFor(pilot, year, project, pilots);
    return {
      year,
      reserve: reserveOf(project, year),
      applied: (pilot.years[String(year)] ?? NO_AMOUNTS).applied,
      granted,
      leftBefore,
      leftAfter: subtractOre(leftBefore, granted),
      isOver: granted > 0 && granted > leftBefore,
    };
  });

/** The pilot as decided: its amounts, and its state where it waited for the decision. */
export function decidePilot(pilot: Pilot, decision: PilotDecision, grant: GrantByYear): Pilot {
  const isGrant = decision.outcome === 'granted';
  const keys = new Set([...Object.keys(pilot.years), ...Object.keys(grant)]);
  const years = [...keys].map((key): readonly [string, PilotYear] => [
    key,
    { ...(pilot.years[key] ?? NO_AMOUNTS), granted: (isGrant ? grant[key] : undefined) ?? ZERO_ORE },
  ]);
  const kept = years.filter(([, amounts]) => Object.values(amounts).some((amount) => amount !== 0));
  const state = isUndecided(pilot.state) ? decision.outcome : pilot.state;
  return { ...pilot, state, decision, years: Object.fromEntries(kept) };
}
