import type { CostCategory, FinancierGroup, InKindCategory, Section } from '../domain/budget/budget';
import type { AmountProblem, DecimalSign } from '../domain/money/parse-amount';
import type { Ore } from '../domain/money/ore';
import type { Percent } from '../domain/money/percent';
import type { CellPlace } from './grid';

/** What a foreign workbook was understood to say. A proposal: nothing in it is applied before the user accepts. */
export interface RecognisedWorkbook {
  readonly fileName: string;
  /** Best first; usually one. */
  readonly tables: readonly RecognisedTable[];
  /** Every filled cell or row that took no part, and why. */
  readonly skipped: readonly SkippedPlace[];
  /** Set when there is no table at all. */
  readonly failure: RecognitionFailure | null;
}

export type RecognitionFailure =
  | { readonly code: 'noSheets' }
  | { readonly code: 'noYears' }
  | { readonly code: 'noAmounts' }
  | { readonly code: 'noLabels' };

export interface RecognisedTable {
  /** Stable within the workbook, e.g. "Blad1!B4". */
  readonly id: string;
  readonly sheet: string;
  /** Amounts in the sheet are multiplied by this to give kronor. */
  readonly unit: SheetUnit;
  /** Amounts such as "1.234", which nothing in their own column settles; absent when there are none. */
  readonly doubtfulSign?: DoubtfulSign;
  /** Years run across columns (usual) or down rows. */
  readonly orientation: 'yearsAcross' | 'yearsDown';
  readonly years: readonly RecognisedYear[];
  /** The place of the "Totalt" head, when there is such a column. */
  readonly totalHead: CellPlace | null;
  readonly rows: readonly RecognisedRow[];
  readonly sums: readonly RecognisedSum[];
  /** Each decision in the order it was made, for "så här lästes bladet". */
  readonly reasons: readonly Reason[];
  /** What makes this layout recognisable next time: sheet, heads, labels, hashed into one key. */
  readonly layoutKey: string;
  /** 0–1. */
  readonly confidence: number;
}

export interface SheetUnit {
  readonly name: 'kr' | 'tkr' | 'mnkr';
  readonly factor: 1 | 1000 | 1000000;
  /** Where it stands; null when kronor were assumed. */
  readonly place: CellPlace | null;
  /** What the sheet says, or was taken to say, when the user chose another unit. */
  readonly read?: SheetUnit['name'];
}

/** A lone point or comma before three digits: it may group thousands or begin the decimals. */
export interface DoubtfulSign {
  readonly sign: '.' | ',';
  /** The first such amount, as it stands. */
  readonly shown: string;
  readonly place: CellPlace;
  /** What was taken for the decimal sign; null when the amounts could not be read. */
  readonly decimal: DecimalSign | null;
  /** The user said so, now or the last time; otherwise the other figures did. */
  readonly isChosen: boolean;
}

/** How the user wants a table's amounts read; what is not said is read from the sheet. */
export interface ReadAs {
  readonly unit?: SheetUnit['name'];
  readonly decimalSign?: DecimalSign;
}

export interface RecognisedYear {
  readonly year: number;
  readonly place: CellPlace;
}

export interface RecognisedRow {
  /** Stable within the table, e.g. "Blad1!B7". */
  readonly id: string;
  readonly label: string;
  readonly place: CellPlace;
  readonly target: RowTarget;
  /** 0–1: how sure the target is. */
  readonly confidence: number;
  /** Why this target was chosen. */
  readonly why: Reason;
  /** One per recognised year, in the table's order. */
  readonly amounts: readonly RecognisedAmount[];
  readonly declaredTotal: RecognisedAmount | null;
  /** The row's declared total against its cells; null where there is none to compare. */
  readonly totalCheck: SumCheck | null;
  /** A percentage that stands in the label or beside it ("Indirekta kostnader 21,39 %"). */
  readonly percent: Percent | null;
  readonly hidden: boolean;
  /** The user left this row out the last time this layout was imported. */
  readonly leftOutBefore?: boolean;
}

/** Where a row belongs; the user can remap it. */
export type RowTarget =
  | { readonly section: Extract<Section, 'cost'>; readonly category: CostCategory }
  | { readonly section: Extract<Section, 'inKind'>; readonly category: InKindCategory }
  | { readonly section: Extract<Section, 'financing'>; readonly group: FinancierGroup };

export interface RecognisedAmount {
  readonly place: CellPlace;
  /** As it stands in the sheet, for showing beside what it became. */
  readonly shown: string;
  readonly value: RecognisedValue;
}

export type RecognisedValue =
  | { readonly kind: 'amount'; readonly ore: Ore }
  | { readonly kind: 'empty' }
  /** Not exact to the öre; `nearest` is what rounding would give, used only when the user says so. */
  | { readonly kind: 'inexact'; readonly nearest: Ore }
  | {
      readonly kind: 'problem';
      readonly problem:
        AmountProblem | { readonly code: 'cellError'; readonly text: string } | { readonly code: 'uncached' };
    };

export type SumKind =
  'bookedCosts' | 'financing' | 'inKind' | 'costSubtotal' | 'financingSubtotal' | 'grandTotal' | 'balance';

export interface RecognisedSum {
  readonly label: string;
  readonly place: CellPlace;
  readonly kind: SumKind;
  /** Declared against computed, one per year and one for the total where the sheet has them. */
  readonly checks: readonly SumCheck[];
  /** Declared sums that could not be read, and so not be checked. */
  readonly unread?: readonly RecognisedAmount[];
}

export interface SumCheck {
  readonly place: CellPlace;
  /** null is the total column. */
  readonly year: number | null;
  readonly declared: Ore;
  readonly computed: Ore;
  /** How many printed cells were added. */
  readonly cells: number;
  readonly verdict: 'equal' | 'rounding' | 'error';
  /** In the total column: whether the rows' totals were added, or the sum's own years. */
  readonly across?: 'rows' | 'years';
}

export interface SkippedPlace {
  readonly place: CellPlace;
  readonly shown: string;
  readonly why: SkipReason;
}

export type SkipReason =
  | 'note'
  | 'heading'
  | 'outsideTable'
  | 'hiddenSheet'
  | 'duplicateTable'
  | 'noAmounts'
  | 'percentColumn'
  | 'otherColumn'
  | 'title'
  /** Percentages, or a share of the whole, in the year columns. */
  | 'percentRow'
  /** Hours, persons and the like in the year columns. */
  | 'notMoney'
  /** Figures without any label. */
  | 'noLabel'
  /** Bidrag i annat än pengar that stands among the costs too. */
  | 'countedBefore'
  | 'sheetWithoutTable';

export type Reason = {
  readonly code:
    | 'yearsFound'
    | 'yearsDown'
    | 'labelColumn'
    | 'totalColumn'
    | 'unitStated'
    | 'unitAssumed'
    | 'unitChosen'
    | 'decimalSignChosen'
    | 'costPart'
    | 'financingPart'
    | 'inKindPart'
    | 'sumRow'
    | 'exactCategory'
    | 'similarCategory'
    | 'sectionDefault'
    | 'knownFinancier'
    | 'financierWord'
    | 'remembered'
    | 'decimalSign'
    | 'knownRow'
    | 'similarRow'
    | 'groupHeading'
    | 'formulaSum'
    | 'sheetPerYear'
    | 'joinedParts'
    | 'hiddenRows';
  /** What the sentence names: a word, a sheet address. */
  readonly detail: string;
};
