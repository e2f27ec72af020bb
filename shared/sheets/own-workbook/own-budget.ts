import type { CostCategory, FinancierGroup, InKindCategory, RowRule } from '../../domain/budget/budget';
import type { CellEntry } from '../../domain/command/command';
import type { BudgetDocument } from '../../domain/export/budget-document';
import type { RowId } from '../../domain/ids';
import type { Ore } from '../../domain/money/ore';
import type { Percent } from '../../domain/money/percent';
import type { CellPlace } from '../grid';

/** A workbook that this app wrote: what was exported, and what stands in it now. */
export interface OwnBudget {
  /** As it was when exported, to the öre. */
  readonly stored: BudgetDocument;
  /** The sheet the budget stands in, whatever it is called by now. */
  readonly sheet: string;
  /** Every line of the three parts in the order of the sheet, inserted ones too. Rows that are gone are missing here. */
  readonly rows: readonly OwnRow[];
  /** What is worth saying but changes nothing. */
  readonly notes: readonly OwnNote[];
}

/** Where a row stands: a category for costs and in-kind, a group for financing. */
export type OwnKind =
  | { readonly section: 'cost'; readonly category: CostCategory }
  | { readonly section: 'inKind'; readonly category: InKindCategory }
  | { readonly section: 'financing'; readonly group: FinancierGroup };

export interface OwnRow {
  /** The row's own id, or for an inserted row one made from where and what it is: the same each time the file is read. */
  readonly id: RowId;
  readonly isInserted: boolean;
  readonly kind: OwnKind;
  readonly kindPlace: CellPlace;
  readonly label: string;
  readonly place: CellPlace;
  /** One per year of the stored budget; for a computed row what it shows. */
  readonly cells: readonly OwnCell[];
  /** How the row is computed now; a formula written over makes it entered. */
  readonly rule: RowRule;
  readonly rulePlace: CellPlace;
}

export interface OwnCell {
  readonly year: number;
  readonly place: CellPlace;
  readonly entry: CellEntry;
}

/** Why a workbook of ours cannot be read back as such; it can still be read like anybody's sheet. */
export type OwnProblem =
  | { readonly code: 'newerFormat'; readonly format: string }
  | { readonly code: 'dataDamaged' }
  | { readonly code: 'budgetSheetMissing' }
  | { readonly code: 'yearColumnMissing'; readonly year: number; readonly sheet: string };

export type OwnNote =
  /** A formula of ours shows something else than the rules give: it was rewritten. The rule counts. */
  | {
      readonly code: 'computedDiffers';
      readonly place: CellPlace;
      readonly label: string;
      readonly shown: Ore;
      readonly computed: Ore;
    }
  /** A formula was saved without its result; what was exported is kept. */
  | { readonly code: 'uncached'; readonly place: CellPlace }
  | { readonly code: 'outsideTable'; readonly place: CellPlace; readonly text: string }
  | { readonly code: 'unknownKind'; readonly place: CellPlace; readonly text: string }
  | {
      readonly code: 'unreadablePercent';
      readonly place: CellPlace;
      readonly text: string;
      readonly kept: Percent;
    };
