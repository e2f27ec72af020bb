import type { CellRange } from '@shared/sheets/grid';

/** Excel's own bounds: XFD1048576. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** "C7" → row 6, column 2, counted from 0; undefined when it is no cell of a sheet. */
export function parseReference(text: string): { readonly row: number; readonly column: number } | undefined {
  const parts = REFERENCE.exec(text);
  if (!parts?.[1]) return undefined;
  let column = 0;
  for (const letter of parts[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]) - 1;
  return row <= LAST_ROW && column - 1 <= LAST_COLUMN ? { row, column: column - 1 } : undefined;
}

/** "A1:B2" as a range; undefined when it is none or runs backwards. */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', last = first, ...more] = text.split(':');
  const [start, end] = [parseReference(first), parseReference(last)];
  if (!start || !end || more.length > 0 || end.row < start.row || end.column < start.column) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Column letters for a 0-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
