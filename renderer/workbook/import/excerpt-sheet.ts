import type { CellPlace, SheetGrid } from '@shared/sheets/grid';
import { shownText } from '@shared/sheets/recognise/cell-text';

/** One sheet as the review shows it: the filled cells as text, as many as anybody looks at. */
export interface SheetExcerpt {
  readonly name: string;
  readonly hidden: boolean;
  /** From the top to the last row shown, so that a row's index is its number − 1. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly ExcerptCell[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Filled rows below and filled columns to the right that are not shown. */
  readonly omittedRows: number;
  readonly omittedColumns: number;
}

/** Rows and columns count from 0. */
export interface ExcerptCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly isFormula: boolean;
}

/** How much of a sheet goes to the window. */
export interface ExcerptSize {
  readonly rows: number;
  readonly columns: number;
  readonly text: number;
}

export const EXCERPT_SIZE: ExcerptSize = { rows: 1_000, columns: 60, text: 200 };

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** A sheet's cells down to the last place that matters to the review, and at least its first `size.rows` rows. */
export function excerptSheet(
  sheet: SheetGrid,
  places: readonly CellPlace[],
  size = EXCERPT_SIZE,
): SheetExcerpt {
  const here = places.filter((place) => place.sheet === sheet.name);
  const lastRow = here.reduce((last, { row }) => Math.max(last, row + 1), size.rows);
  const lastColumn = here.reduce((last, { column }) => Math.max(last, column + 1), size.columns);
  const cells: ExcerptCell[] = [];
  const omittedRows = new Set<number>();
  const omittedColumns = new Set<number>();
  let rowCount = 0;
  let columnCount = 0;
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    if (row >= lastRow) omittedRows.add(row);
    else if (column >= lastColumn) omittedColumns.add(column);
    else {
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
      cells.push({
        row,
        column,
        text: shorten(shownText(cell), size.text),
        isNumber: cell.value.type === 'number',
        isFormula: cell.formula !== undefined,
      });
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rowCount,
    columnCount,
    cells,
    hiddenRows: sheet.hiddenRows.filter((row) => row < rowCount),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column < columnCount),
    omittedRows: omittedRows.size,
    omittedColumns: omittedColumns.size,
  };
}
