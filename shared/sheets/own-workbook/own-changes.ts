import type { BudgetRow, RowRule } from '../../domain/budget/budget';
import type { CellEntry } from '../../domain/command/command';
import type { RowId } from '../../domain/ids';
import type { Percent } from '../../domain/money/percent';
import type { CellPlace } from '../grid';
import type { OwnKind } from './own-budget';

/** The budget in the app has moved on since the export: the same thing was changed there too, or the row is gone. */
export type ChangeConflict = 'changedSince' | 'rowGone';

interface ChangeBase {
  /** Stable for one workbook and budget, for lists and choices. */
  readonly id: string;
  readonly rowId: RowId;
  /** The row's label as the app has it, or the inserted row's. */
  readonly label: string;
  /** The cell to look at; null for a row that is no longer in the sheet. */
  readonly place: CellPlace | null;
  readonly conflict: ChangeConflict | null;
}

/** Where a row goes: after the first of these that exists in its list; first of all when none does. */
type After = { readonly after: readonly RowId[] };

/** One thing that was done to the workbook by hand and is not in the budget. */
export type OwnChange =
  | (ChangeBase & {
      readonly kind: 'amountChanged';
      readonly year: number;
      /** As exported. */
      readonly before: CellEntry;
      readonly after: CellEntry;
      /** As the app has it now. */
      readonly current: CellEntry;
    })
  | (ChangeBase & { readonly kind: 'labelRenamed'; readonly before: string; readonly after: string })
  | (ChangeBase & { readonly kind: 'categoryChanged'; readonly before: OwnKind; readonly after: OwnKind })
  /** A financing row now stands among another group's rows. */
  | (ChangeBase &
      After & { readonly kind: 'groupChanged'; readonly before: OwnKind; readonly toKind: OwnKind })
  /** A formula was written over: the row becomes entered with these amounts. */
  | (ChangeBase & {
      readonly kind: 'ruleReplaced';
      readonly before: RowRule;
      readonly amounts: BudgetRow['amounts'];
      readonly rejected: BudgetRow['rejected'];
    })
  | (ChangeBase & { readonly kind: 'percentChanged'; readonly before: Percent; readonly after: Percent })
  | (ChangeBase & After & { readonly kind: 'rowInserted'; readonly row: BudgetRow })
  | (ChangeBase & { readonly kind: 'rowDeleted' })
  | (ChangeBase & After & { readonly kind: 'rowMoved' });
