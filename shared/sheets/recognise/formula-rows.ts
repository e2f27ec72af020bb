import type { SheetCell } from '../grid';

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/g;
const MOST_LINES = 5_000;

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Reference {
  readonly line: number;
  readonly lastLine: number;
}

/** One reference along the cell's own column (or row, when the sheet is turned); null when it points elsewhere. */
function alongside(match: RegExpMatchArray, cell: SheetCell, turned: boolean): Reference | null {
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const columns = [columnNumber(letters), columnNumber(lastLetters)];
  const rows = [Number(digits) - 1, Number(lastDigits) - 1];
  const [across, along] = turned ? [rows, columns] : [columns, rows];
  if (across.some((one) => one !== cell.column)) return null;
  const [line = 0, lastLine = 0] = along;
  return lastLine >= line && lastLine - line < MOST_LINES ? { line, lastLine } : null;
}

/**
 * The rows that a cell's formula adds up, when it does nothing but add cells of its own column: SUM(C4:C7), C4+C5.
 * The formula is read, never evaluated. `turned` as in the view the cell comes from.
 */
export function rowsAddedBy(cell: SheetCell | undefined, turned: boolean): readonly number[] {
  if (cell?.formula === undefined) return [];
  const formula = cell.formula.toUpperCase().replace(/\s/g, '');
  if (/[^A-Z0-9$:;,+()]/.test(formula)) return [];
  const bare = formula.replace(/\b(?:SUM|SUMMA)\(/g, '(').replace(/\b(?:SUBTOTAL|DELSUMMA)\(9[;,]/g, '(');
  const matches = [...bare.matchAll(REFERENCE)];
  if (/[A-Z0-9]/.test(bare.replace(REFERENCE, ''))) return [];
  const references = matches.map((match) => alongside(match, cell, turned));
  if (references.includes(null)) return [];
  return references.flatMap((found) =>
    found ? Array.from({ length: found.lastLine - found.line + 1 }, (_, step) => found.line + step) : [],
  );
}
