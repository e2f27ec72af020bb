import type { FinancierGroup, Section } from '../../domain/budget/budget';
import type { Percent } from '../../domain/money/percent';
import { cellAddress, type CellPlace } from '../grid';
import type {
  DoubtfulSign,
  Reason,
  RecognisedAmount,
  RecognisedYear,
  SheetUnit,
  SkippedPlace,
} from '../recognised';
import type { SumSaying } from './sum-words';

interface LineBase {
  readonly id: string;
  readonly label: string;
  readonly place: CellPlace;
  readonly section: Section;
  /** The heading that put it there, "" when none did. */
  readonly heading: string;
  /** The financier group that a heading names. */
  readonly group: FinancierGroup | null;
  /** One per year of the part. */
  readonly amounts: readonly RecognisedAmount[];
  readonly total: RecognisedAmount | null;
  /** Rows between two headings or sums belong to one stretch. */
  readonly stretch: number;
  readonly hidden: boolean;
}

/** A row of the budget: a cost or a financier. */
export interface RowLine extends LineBase {
  readonly kind: 'row';
  /** Words that hold for several rows ("Personal" above its details), to go by when the label says nothing. */
  readonly context: string;
  readonly percent: Percent | null;
}

/** A row that adds others up. */
export interface SumLine extends LineBase {
  readonly kind: 'sum';
  readonly saying: SumSaying;
  /** The ids of the lines that its formula adds, when it has one. */
  readonly added: readonly string[];
  /** It has no label, and is a sum only if it fits. */
  readonly mustFit: boolean;
}

export type Line = RowLine | SumLine;

/** One block, read; several parts may make one table. */
export interface Part {
  readonly sheet: string;
  readonly turned: boolean;
  readonly years: readonly RecognisedYear[];
  readonly totalHead: CellPlace | null;
  readonly unit: SheetUnit;
  readonly doubtfulSign: DoubtfulSign | null;
  readonly lines: readonly Line[];
  readonly reasons: readonly Reason[];
  readonly skipped: readonly SkippedPlace[];
  /** What the heads say, without their years, for recognising the layout again. */
  readonly heads: readonly string[];
  /** Every cell that took part, as "row:column" of the real sheet, by sheet. */
  readonly used: readonly CellPlace[];
}

/** A place as the user reads it, unique in the workbook: "Blad1!B7". */
export const placeName = (place: CellPlace): string => `${place.sheet}!${cellAddress(place)}`;

/** A line in words and figures, as it stands. */
export const shownLine = ({ label, amounts }: Line): string =>
  [label, ...amounts.map((amount) => amount.shown)].filter(Boolean).join(' · ');

export const placeKey = (place: CellPlace): string => `${place.sheet}!${place.row}:${place.column}`;
