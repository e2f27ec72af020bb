import type { RowId } from '../ids';
import type { Ore } from '../money/ore';
import type { FigurePlace, OreRange } from './printed-table';

/** One cell after its öre were restored. */
export interface RestoredCell {
  readonly rowId: RowId;
  readonly year: number;
  /** Whole kronor, as the table prints them. */
  readonly printed: number;
  readonly ore: Ore;
  /** How far the cell moved from where it stood. */
  readonly change: Ore;
}

export interface RestoredOre {
  /** Every filled cell, changed or not, in the order of the table; cells that a rule computes are not among them. */
  readonly cells: readonly RestoredCell[];
  /** The largest change of any cell, without sign. */
  readonly largestChange: Ore;
  readonly changedCells: number;
  /** Years in which costs and financing are not equal to the öre, because the table does not say they are. */
  readonly unbalancedYears: readonly number[];
}

/** A declared figure that the others do not allow, and what it could be at the lowest and highest, in printed whole kronor. */
export interface ConflictingFigure {
  readonly place: FigurePlace;
  readonly declared: number;
  readonly lowest: number;
  readonly highest: number;
}

/** A year whose declared sums are equal although costs and financing cannot be; what each side could be, in öre. */
export interface UnbalanceableYear {
  readonly year: number;
  readonly costs: OreRange;
  readonly financing: OreRange;
}

/** A figure that the best attempt printed wrongly, in whole kronor. */
export interface MissedFigure {
  readonly place: FigurePlace;
  readonly declared: number;
  readonly printed: number;
}

export type RestoreProblem =
  /**
   * Proven: no öre print these figures. `alone` says that each figure is impossible by itself, against its cells;
   * otherwise the figures (and balances) exclude each other, and without any one of them the rest would do.
   */
  | {
      readonly code: 'impossible';
      readonly alone: boolean;
      readonly figures: readonly ConflictingFigure[];
      readonly balances: readonly UnbalanceableYear[];
    }
  /** Nothing found while the rules were kept; not proven impossible. The worst miss first. Without the rules there may be an answer. */
  | {
      readonly code: 'notFoundWithRules';
      readonly misses: readonly MissedFigure[];
      /** Years in which the best attempt's costs and financing differ although their declared sums are equal. */
      readonly unbalancedYears: readonly number[];
    };
