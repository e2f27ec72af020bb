import type { SheetCell } from '../grid';
import { isPercentColumn } from './amount-columns';
import { headTelling } from './head-words';
import { lookOf } from './amounts';
import { amountRowsOf, type Block } from './blocks';
import { wordsIn } from './cell-text';
import { findLabelColumns } from './label-columns';
import type { SheetView } from './sheet-view';
import { hasLetters } from './words';
import { isTotalHead, readYearText } from './year-heads';

interface SheetYear {
  readonly year: number;
  /** The title that says so; undefined when the sheet's name does. */
  readonly title: SheetCell | undefined;
}

const TITLE_ROWS = 6;

/** The one year that a sheet is about, by its name or by a title at its top. */
function yearOfSheet(view: SheetView): SheetYear | null {
  const named = readYearText(view.name);
  if (named && named.variant !== 'actual') return { year: named.year, title: undefined };
  const titles = view.rows.slice(0, TITLE_ROWS).flatMap((row) => view.cellsIn(row));
  const said = titles.flatMap((cell) => {
    const head =
      cell.value.type === 'text' && hasLetters(cell.value.text) ? readYearText(cell.value.text) : null;
    return head && head.variant !== 'actual' ? [{ year: head.year, title: cell }] : [];
  });
  return said.length === 1 ? (said[0] ?? null) : null;
}

interface Candidate {
  readonly column: number;
  readonly firstRow: number;
  readonly head: SheetCell | undefined;
  readonly score: number;
}

/** The nearest words above a column's first amount. */
function headOf(view: SheetView, column: number, firstRow: number): SheetCell | undefined {
  const above = view.rows.filter((row) => row < firstRow && row >= firstRow - TITLE_ROWS);
  return above
    .map((row) => view.at(row, column))
    .filter((cell) => wordsIn(cell) !== '')
    .at(-1);
}

function scoreOf(view: SheetView, column: number, head: SheetCell | undefined, isNamed: boolean): number {
  if (isPercentColumn(view, view.rows, column)) return 0;
  if (isTotalHead(head)) return isNamed ? 1.5 : 0;
  const telling = headTelling(wordsIn(head));
  if (telling === 'percent' || telling === 'other') return 0;
  return telling === 'amount' ? 2 : 1;
}

function candidates(view: SheetView, isNamed: boolean): Candidate[] {
  const firstRows = new Map<number, number>();
  for (const row of view.rows) {
    const cells = view.cellsIn(row);
    const label = cells.find((cell) => wordsIn(cell) !== '' && lookOf(cell) === 'words');
    for (const cell of cells) {
      const isAmount = label !== undefined && cell.column > label.column && lookOf(cell) === 'amount';
      if (isAmount && !firstRows.has(cell.column)) firstRows.set(cell.column, row);
    }
  }
  return [...firstRows].map(([column, firstRow]) => {
    const head = headOf(view, column, firstRow);
    return { column, firstRow, head, score: scoreOf(view, column, head, isNamed) };
  });
}

/** A sheet about one year, with a single column of amounts, as a block; null when it is none. */
export function readYearSheet(view: SheetView): Block | null {
  const about = yearOfSheet(view);
  if (!about) return null;
  const all = candidates(view, about.title === undefined).filter((one) => one.score > 0);
  const best = Math.max(0, ...all.map((one) => one.score));
  const [amount, rival] = all.filter((one) => one.score === best);
  if (!amount || rival) return null;
  const headRow = amount.head?.row ?? amount.firstRow - 1;
  const rows = view.rows.filter((row) => row > headRow);
  const labels = findLabelColumns(
    view,
    headRow,
    { left: 0, end: amount.column },
    rows,
    amountRowsOf(view, rows, [amount.column]),
  );
  if (!labels) return null;
  const head = about.title ?? amount.head ?? { row: amount.firstRow, column: amount.column };
  return {
    view,
    headRow,
    years: [{ year: about.year, column: amount.column, head: { row: head.row, column: head.column } }],
    total: null,
    labels,
    rows,
    left: Math.min(labels.main, labels.code ?? labels.main, ...labels.context),
    right: amount.column,
  };
}
