import type { Figures } from '../budget/calculate-budget';
import { yearOf } from '../ids';
import { subtractOre, sumOre, ZERO_ORE, type Ore } from '../money/ore';
import type { Activity } from './activity';

/** What a cost row has room for in the year that an activity begins; all in öre. */
export interface CostOnRow {
  /** null: the activity has no date, and everything is about all years together. */
  readonly year: number | null;
  readonly budget: Ore;
  /** What the other activities on the row plan that year; cancelled ones plan nothing. */
  readonly others: Ore;
  readonly own: Ore;
  /** Negative when more is planned than there is. */
  readonly left: Ore;
}

/** Holds an activity's planned cost against its row; a year that the budget has no column for has no money. */
export function costOnRow(
  activity: Activity,
  activities: readonly Activity[],
  years: readonly number[],
  row: Figures,
): CostOnRow {
  const year = activity.start && yearOf(activity.start);
  const budget = year === null ? row.total : (row.byYear[years.indexOf(year)] ?? ZERO_ORE);
  const others = sumOre(
    activities
      .filter(
        (other) =>
          other.id !== activity.id &&
          other.costRowId === activity.costRowId &&
          other.status !== 'cancelled' &&
          (year === null || (other.start !== null && yearOf(other.start) === year)),
      )
      .map(({ plannedCost }) => plannedCost ?? ZERO_ORE),
  );
  const own = activity.status === 'cancelled' ? ZERO_ORE : (activity.plannedCost ?? ZERO_ORE);
  return { year, budget, others, own, left: subtractOre(subtractOre(budget, others), own) };
}
