import type { CellPlace } from '../grid';

/** What an initiative is told by, in the order that the review shows it. */
export const INITIATIVE_FIELDS = [
  'title',
  'actor',
  'sector',
  'municipalities',
  'focusAreas',
  'targetGroup',
  'evidence',
  'riskFactors',
  'protectiveFactors',
  'effect',
  'status',
  'source',
  'notes',
] as const;
export type InitiativeField = (typeof INITIATIVE_FIELDS)[number];

/**
 * What a column is read as: a field, a yes or no for the municipality or focus area that its head names, something about
 * a person, which is never read, or nothing.
 */
export const COLUMN_USES = [
  ...INITIATIVE_FIELDS,
  'municipalityMark',
  'focusAreaMark',
  'person',
  'unused',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

export interface ReadColumn {
  /** 0-based. */
  readonly column: number;
  readonly head: string;
  readonly place: CellPlace;
  /** What its head says that it is. */
  readonly use: ColumnUse;
  /** The head did not say it: it was chosen by where it stands. */
  readonly isGuessed: boolean;
  /** Its first text, as an example. */
  readonly sample: string;
}

/** A cell whose content is not a value: an error of Excel, or a formula saved without its result. */
export interface CellFault {
  readonly column: number;
  readonly kind: 'error' | 'uncached';
  readonly text: string;
}

/** One row of a table, as text. */
export interface ReadLine {
  /** 0-based. */
  readonly row: number;
  readonly isHidden: boolean;
  /** Column → its text; empty cells are left out. */
  readonly texts: Readonly<Record<number, string>>;
  readonly faults: readonly CellFault[];
  /** The heading between the rows that it stands under; empty for none. */
  readonly heading: string;
}

export interface InitiativeTable {
  readonly id: string;
  readonly sheet: string;
  readonly isHiddenSheet: boolean;
  /** The last row of its head, 0-based. */
  readonly headRow: number;
  readonly columns: readonly ReadColumn[];
  readonly lines: readonly ReadLine[];
}

export type SkippedWhy = 'note' | 'heading' | 'sheetWithoutTable' | 'tooManyLines';

/** What took no part, and why. */
export interface SkippedText {
  readonly place: CellPlace;
  readonly text: string;
  readonly why: SkippedWhy;
}

export interface RecognisedInitiatives {
  readonly tables: readonly InitiativeTable[];
  readonly skipped: readonly SkippedText[];
  readonly failure: 'noSheets' | 'noTable' | 'noLines' | null;
}

/** Names that the project knows: they tell a column of yes and no by its head. */
export interface KnownNames {
  readonly municipalities: readonly string[];
  readonly focusAreas: readonly string[];
}
