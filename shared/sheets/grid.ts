/** A workbook as read, before anybody says what it means: plain data that can cross to and from a worker. */
export interface WorkbookGrid {
  readonly fileName: string;
  readonly sheets: readonly SheetGrid[];
  /** What the reader left out or doubted, for the review to show. */
  readonly notes: readonly ReadNote[];
}

export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** Filled cells only, ordered by row, then column. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly CellRange[];
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Rows and columns count from 0: A1 is row 0, column 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula's text without "=", when the cell is computed; never evaluated. */
  readonly formula?: string;
}

export type CellValue =
  /** `text` is the stored number as plain decimal text, to Excel's fifteen digits, e.g. "456852.3". */
  | { readonly type: 'number'; readonly text: string; readonly format: string }
  | { readonly type: 'text'; readonly text: string }
  /** A number whose format is a date: "2024-08-01". */
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** "#REF!" and its kind. */
  | { readonly type: 'error'; readonly text: string }
  /** A formula that was saved without its result. */
  | { readonly type: 'uncached' };

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell's place in a workbook, for every sentence that must name it. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type ReadNote =
  | { readonly code: 'macrosDropped' }
  | { readonly code: 'externalLinksDropped' }
  | {
      readonly code: 'extensionMisleads';
      readonly extension: string;
      readonly actual: 'xlsx' | 'xlsm' | 'csv';
    }
  | { readonly code: 'sheetNotATable'; readonly sheet: string }
  | { readonly code: 'csvEncodingGuessed'; readonly encoding: string };

/** "A" for column 0, "AB" for column 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}

/** "C7" for row 6, column 2. */
export const cellAddress = (place: Pick<CellPlace, 'row' | 'column'>): string =>
  `${columnLetters(place.column)}${String(place.row + 1)}`;
