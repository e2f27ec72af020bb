import { lookOf } from './amounts';
import { wordsIn } from './cell-text';
import type { HeadRow } from './head-rows';
import type { SheetView } from './sheet-view';
import { headTelling } from './head-words';
import { isTotalHead } from './year-heads';

export interface AmountColumn {
  readonly column: number;
  /** Where the head stands that names it. */
  readonly head: { readonly row: number; readonly column: number };
}

export interface YearColumn extends AmountColumn {
  readonly year: number;
}

/** Whether most filled cells of a column are percentages. */
export function isPercentColumn(view: SheetView, rows: readonly number[], column: number): boolean {
  const looks = rows
    .map((row) => lookOf(view.own(row, column)))
    .filter((look) => look !== 'none' && look !== 'words');
  return looks.length > 0 && looks.filter((look) => look === 'percent').length * 2 > looks.length;
}

/** The row under the years that says what each column under a year holds ("Belopp", "%"), if there is one. */
function subHeadRow(view: SheetView, head: HeadRow, rows: readonly number[]): number | null {
  const [next] = rows;
  if (next !== head.row + 1) return null;
  const cells = view.cellsIn(next).filter((cell) => cell.column >= (head.cells[0]?.column ?? 0));
  const telling = cells.some(
    (cell) => headTelling(wordsIn(cell) || textOf(view, next, cell.column)) !== 'nothing',
  );
  return telling && cells.every((cell) => ['words', 'none'].includes(lookOf(cell))) ? next : null;
}

function textOf(view: SheetView, row: number, column: number): string {
  const value = view.at(row, column)?.value;
  return value?.type === 'text' ? value.text : '';
}

/** The columns a year's head stands over: those it is merged over, or those with a sub-head of their own. */
function spanOf(view: SheetView, head: HeadRow, index: number, subRow: number | null): number[] {
  const cell = head.cells[index];
  if (!cell) return [];
  const span = [cell.column];
  const next = head.cells[index + 1]?.column ?? Number.POSITIVE_INFINITY;
  for (let column = cell.column + 1; column < next && column <= cell.column + 20; column += 1) {
    const merged = column <= cell.lastColumn;
    const below =
      subRow !== null && view.own(head.row, column) === undefined && textOf(view, subRow, column) !== '';
    if (!merged && !below) break;
    span.push(column);
  }
  return span;
}

function bestColumn(
  view: SheetView,
  span: readonly number[],
  subRow: number | null,
  rows: readonly number[],
): number | null {
  const score = (column: number): number => {
    const telling = subRow === null ? 'nothing' : headTelling(textOf(view, subRow, column));
    if (telling === 'percent' || telling === 'other' || isPercentColumn(view, rows, column)) return 0;
    return telling === 'amount' ? 2 : 1;
  };
  const scored = span.map((column) => ({ column, score: score(column) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.column : null;
}

/** One amount column for each year of a head. */
export function yearColumns(view: SheetView, head: HeadRow, rows: readonly number[]): readonly YearColumn[] {
  const subRow = subHeadRow(view, head, rows);
  return head.cells.flatMap((cell, index) => {
    const column = bestColumn(view, spanOf(view, head, index, subRow), subRow, rows);
    return column === null ? [] : [{ year: cell.year, column, head: { row: cell.row, column: cell.column } }];
  });
}

const HEAD_ZONE = [0, -1, 1, -2] as const;

/** The total column of a table: headed so beside the years, in the head's own row or next to it. */
export function totalColumn(
  view: SheetView,
  headRow: number,
  bounds: { readonly left: number; readonly right: number },
  taken: readonly number[],
  rows: readonly number[],
): AmountColumn | null {
  const last = Math.max(...taken);
  const isFree = (column: number): boolean =>
    column >= bounds.left &&
    column <= bounds.right &&
    !taken.includes(column) &&
    !isPercentColumn(view, rows, column);
  const heads = HEAD_ZONE.flatMap((step) => view.cellsIn(headRow + step))
    .filter((cell) => isTotalHead(cell) && cell.row <= headRow + 1)
    .flatMap((cell) => {
      const wide = view.mergeAt(cell.row, cell.column)?.right ?? cell.column;
      const columns = Array.from(
        { length: Math.min(wide - cell.column, 20) + 1 },
        (_, step) => cell.column + step,
      );
      const column = columns.find((one) => isFree(one) && hasAmounts(view, rows, one));
      return column === undefined ? [] : [{ column, head: { row: cell.row, column: cell.column } }];
    });
  const right = heads.filter((head) => head.column > last).sort((a, b) => a.column - b.column);
  return right[0] ?? heads.sort((a, b) => b.column - a.column)[0] ?? null;
}

/** Whether a column holds any amount in these rows. */
export function hasAmounts(view: SheetView, rows: readonly number[], column: number): boolean {
  return rows.some((row) => ['amount', 'doubtful'].includes(lookOf(view.own(row, column))));
}
