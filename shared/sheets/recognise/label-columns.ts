import type { SheetCell } from '../grid';
import { headTelling } from './head-words';
import { lookOf } from './amounts';
import { shownText, wordsIn } from './cell-text';
import type { SheetView } from './sheet-view';
import { hasLetters } from './words';
import { isTotalHead } from './year-heads';

/** Where a table's labels stand. */
export interface LabelColumns {
  readonly main: number;
  /** Numbers or codes in front of the label ("1.1"). */
  readonly code: number | null;
  /** More words of the label, in columns of their own. */
  readonly more: readonly number[];
  /** Words to the left that hold for the rows below them ("Kostnader", merged down). */
  readonly context: readonly number[];
}

const CODE = /^\d{1,6}(?:[.:]\d{1,3})*[.)]?$|^[A-Za-z][.)]?$/;

const isCode = (cell: SheetCell | undefined): boolean =>
  cell !== undefined &&
  (cell.value.type === 'text' || cell.value.type === 'number') &&
  CODE.test(cell.value.text.trim());

/** The label words of a cell, also when it is merged over two rows; a cell merged further down is context. */
export function labelWords(view: SheetView, row: number, column: number): string {
  const range = view.mergeAt(row, column);
  if (range && (range.bottom - range.top > 1 || range.left < column)) return '';
  const words = wordsIn(view.at(row, column));
  return hasLetters(words) && lookOf(view.at(row, column)) !== 'amount' ? words : '';
}

interface ColumnCount {
  readonly column: number;
  readonly filled: number;
  readonly different: number;
}

function countColumn(view: SheetView, rows: readonly number[], column: number): ColumnCount {
  const words = rows.map((row) => labelWords(view, row, column)).filter(Boolean);
  return { column, filled: words.length, different: new Set(words).size };
}

/** Labels stand within this many columns of their amounts. */
const FARTHEST = 40;

/** The columns from `left` up to the first amount column that hold anything and are not headed as something else. */
function candidates(
  view: SheetView,
  headRow: number,
  left: number,
  end: number,
  rows: readonly number[],
): number[] {
  const filled = new Set(rows.flatMap((row) => view.cellsIn(row).map((cell) => cell.column)));
  return [...filled]
    .filter((column) => column >= Math.max(left, end - FARTHEST) && column < end)
    .filter((column) => !isTotalHead(view.own(headRow, column)))
    .filter((column) => !['other', 'percent'].includes(headTelling(shownText(view.own(headRow, column)))))
    .sort((a, b) => a - b);
}

function mainColumn(counts: readonly ColumnCount[]): ColumnCount | null {
  let best: ColumnCount | null = null;
  for (const count of counts) {
    const repeats = count.filled > 2 && count.different === 1;
    if (count.filled > 0 && !repeats && (best === null || count.filled > best.filled)) best = count;
  }
  return best ?? counts.find((count) => count.filled > 0) ?? null;
}

function holdsOnlyWords(view: SheetView, rows: readonly number[], column: number): boolean {
  const cells = rows.flatMap((row) => view.own(row, column) ?? []);
  return cells.some((cell) => wordsIn(cell) !== '') && cells.every((cell) => lookOf(cell) === 'words');
}

const MOSTLY = 0.8;

/**
 * Finds the label columns left of the amounts. `amountRows` are the rows with figures; rows without any are asked
 * only when labels stand on lines of their own.
 */
export function findLabelColumns(
  view: SheetView,
  headRow: number,
  bounds: { readonly left: number; readonly end: number },
  rows: readonly number[],
  amountRows: readonly number[],
): LabelColumns | null {
  const columns = candidates(view, headRow, bounds.left, bounds.end, rows);
  const counts = columns.map((column) => countColumn(view, amountRows, column));
  const main = mainColumn(counts) ?? mainColumn(columns.map((column) => countColumn(view, rows, column)));
  if (!main) return null;
  const needed = Math.max(1, main.filled * MOSTLY);
  const more = counts.filter(
    (count) => count.column > main.column && count.filled >= needed && count.different > 1,
  );
  const code = columns
    .filter((column) => column < main.column)
    .filter(
      (column) => amountRows.filter((row) => isCode(view.own(row, column))).length * 2 >= amountRows.length,
    )
    .at(-1);
  return {
    main: main.column,
    code: code ?? null,
    more: more.map((count) => count.column),
    context: columns.filter(
      (column) => column < main.column && column !== code && holdsOnlyWords(view, rows, column),
    ),
  };
}

/** A row's whole label: its code, its main words and the rest of them. */
export function readLabel(view: SheetView, labels: LabelColumns, row: number): string {
  const words = [labels.main, ...labels.more].map((column) => labelWords(view, row, column)).filter(Boolean);
  if (words.length === 0) return '';
  const code = labels.code === null ? undefined : view.own(row, labels.code);
  return [isCode(code) ? shownText(code) : '', words.join(', ')].filter(Boolean).join(' ');
}
