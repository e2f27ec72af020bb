import type { SheetCell } from '../grid';
import { lookOf } from './amounts';
import { guessCategory } from './categories';
import { wordsIn } from './cell-text';
import { isHeadWord, readSectionHead } from './section-words';
import type { SheetView } from './sheet-view';
import { readSumLabel } from './sum-words';
import { headTelling } from './head-words';
import { isTotalHead, readYearHead, variantOf, type HeadVariant, type YearHead } from './year-heads';

/** One head cell that names a year. */
export interface HeadCell extends YearHead {
  readonly row: number;
  readonly column: number;
  /** The last column that the head spans when it is merged. */
  readonly lastColumn: number;
}

/** A row of years that may stand over a table: one year per column, from left to right. */
export interface HeadRow {
  readonly row: number;
  readonly cells: readonly HeadCell[];
}

const MOST_HEADS = 400;

/** More tables beside each other than this are a column of dates seen sideways. */
const MOST_BESIDE = 12;

/** The kind of figures a head is about, said by itself or by the head above it that spans it. */
function variantOfHead(view: SheetView, cell: SheetCell, own: HeadVariant): HeadVariant {
  if (own !== 'plain') return own;
  const above = view.at(cell.row - 1, cell.column);
  const words = wordsIn(above);
  return words !== '' && words.length <= 40 ? variantOf(words) : 'plain';
}

function headCells(view: SheetView, row: number): HeadCell[] {
  return view.cellsIn(row).flatMap((cell) => {
    const head = readYearHead(cell.value);
    if (!head) return [];
    const variant = variantOfHead(view, cell, head.variant);
    const lastColumn = view.mergeAt(row, cell.column)?.right ?? cell.column;
    return [{ ...head, variant, row, column: cell.column, lastColumn }];
  });
}

const PREFERENCE: readonly HeadVariant[] = ['budget', 'plain', 'granted', 'proposed', 'applied', 'forecast'];

/** Where the same years stand for several things ("Sökt 2024, Beviljat 2024"), the one nearest to a budget. */
function preferOneVariant(cells: readonly HeadCell[]): readonly HeadCell[] {
  const real = cells.filter((cell) => cell.variant !== 'actual');
  const variants = PREFERENCE.filter((variant) => real.some((cell) => cell.variant === variant));
  const [best, ...rest] = variants;
  if (best === undefined || rest.length === 0) return real;
  const years = new Set(real.filter((cell) => cell.variant === best).map((cell) => cell.year));
  return real.filter((cell) => cell.variant === best || !years.has(cell.year));
}

/** Cuts where a year comes again: the next table has begun. The same year twice in a row is part of a year, not a head. */
function cutAtRepeats(cells: readonly HeadCell[]): HeadCell[][] {
  const runs: HeadCell[][] = [];
  let run: HeadCell[] = [];
  for (const cell of cells) {
    if (run.some((earlier) => earlier.year === cell.year)) {
      runs.push(run);
      run = [];
    }
    run.push(cell);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

const isStepwise = (years: readonly number[]): boolean => {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
};

/** The words in a row before its first year: a head's corner, or an ordinary row's label. */
function wordsBefore(view: SheetView, run: readonly HeadCell[]): readonly string[] {
  const [first] = run;
  if (!first) return [];
  const before = view.cellsIn(first.row).filter((cell) => cell.column < first.column && !isTotalHead(cell));
  return before
    .map(wordsIn)
    .filter((text) => text !== '' && !['percent', 'other'].includes(headTelling(text)));
}

const isCornerText = (text: string): boolean =>
  isHeadWord(text) ||
  (readSectionHead(text) !== null && readSumLabel(text) === null && guessCategory(text) === null);

/** Whether the words before the years only name a part or a column. */
function isCorner(words: readonly string[]): boolean {
  return words.length === 0 || words.some(isCornerText);
}

/** Whether an ordinary amount stands among the years or right beside them. */
function isAmongAmounts(view: SheetView, run: readonly HeadCell[]): boolean {
  const [first, last] = [run[0]?.column ?? 0, run.at(-1)?.lastColumn ?? 0];
  const row = run[0]?.row ?? 0;
  return view
    .cellsIn(row)
    .filter((cell) => cell.column >= first - 1 && cell.column <= last + 1)
    .some((cell) => lookOf(cell) === 'amount' && !readYearHead(cell.value));
}

/** Whether the very years of an earlier head stand again in its columns, under words that name no row. */
function isRepeated(view: SheetView, run: readonly HeadCell[], earlier: readonly HeadRow[]): boolean {
  if (run.length < 2) return false;
  const isSame = earlier.some((head) =>
    run.every((cell) => head.cells.some((other) => other.column === cell.column && other.year === cell.year)),
  );
  return (
    isSame &&
    wordsBefore(view, run).every((text) => guessCategory(text) === null && readSumLabel(text) === null)
  );
}

/** Whether numbers that look like years are a head and not amounts of an ordinary row. */
function isHead(view: SheetView, run: readonly HeadCell[], earlier: readonly HeadRow[]): boolean {
  if (run.some((cell) => !cell.bare)) return true;
  if (!isStepwise(run.map((cell) => cell.year)) || isAmongAmounts(view, run)) return false;
  const below = earlier.some((head) =>
    run.every((cell) => head.cells.some((other) => other.column === cell.column)),
  );
  return below || run.length === 1
    ? isCorner(wordsBefore(view, run)) || isRepeated(view, run, earlier)
    : true;
}

function columnsOf(run: readonly HeadCell[]): number[] {
  return run.flatMap((cell) =>
    Array.from({ length: Math.min(cell.lastColumn - cell.column, 20) + 1 }, (_, step) => cell.column + step),
  );
}

/** Whether amounts stand under the years, before other years take over the same columns. */
function hasAmountBelow(view: SheetView, run: readonly HeadCell[], rows: readonly number[]): boolean {
  const columns = columnsOf(run);
  for (const row of rows) {
    const below = columns.flatMap((column) => view.own(row, column) ?? []);
    const isOtherHead = run.every((cell) => {
      const value = view.own(row, cell.column)?.value;
      return value !== undefined && readYearHead(value) !== null;
    });
    // The label of an ordinary row whose amounts happen to look like years is no corner.
    if (isOtherHead)
      return !isCorner(
        wordsBefore(
          view,
          run.map((cell) => ({ ...cell, row })),
        ),
      );
    if (below.some((cell) => ['amount', 'doubtful'].includes(lookOf(cell)) && !readYearHead(cell.value)))
      return true;
  }
  return false;
}

/** All rows of years in a sheet, top down; a row with two tables beside each other gives two. */
export function findHeadRows(view: SheetView): readonly HeadRow[] {
  const found: HeadRow[] = [];
  view.rows.forEach((row, index) => {
    const runs = cutAtRepeats(preferOneVariant(headCells(view, row)));
    const adjacentRepeat = runs.length > 2 && runs.every((run) => run.length === 1);
    if (found.length >= MOST_HEADS || runs.length > MOST_BESIDE || adjacentRepeat) return;
    for (const run of runs) {
      if (!isHead(view, run, found)) continue;
      if (!hasAmountBelow(view, run, view.rows.slice(index + 1, index + 60))) continue;
      found.push({ row, cells: run });
    }
  });
  return found;
}
