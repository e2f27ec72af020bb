import type { SheetCell } from '../grid';
import type { SkippedPlace, SkipReason } from '../recognised';
import { isPercentColumn } from './amount-columns';
import { headTelling } from './head-words';
import { lookOf } from './amounts';
import type { Block } from './blocks';
import { shownText } from './cell-text';
import { placeKey } from './line';
import type { SheetView } from './sheet-view';

const LONGEST = 160;
const MOST_PLACES = 2_000;

const shownRow = (cells: readonly SheetCell[]): string =>
  cells.map(shownText).filter(Boolean).join(' · ').slice(0, LONGEST);

/** The block whose rows and heads a cell stands among, to the right of its labels. */
function blockAround(blocks: readonly Block[], cell: SheetCell): Block | undefined {
  return blocks.find(
    (block) =>
      cell.column >= block.left &&
      cell.column <= block.right &&
      cell.row >= block.headRow - 1 &&
      cell.row <= (block.rows.at(-1) ?? block.headRow),
  );
}

function columnReason(view: SheetView, block: Block, column: number): SkipReason {
  const head = shownText(view.own(block.headRow, column));
  const hasSubHeads = !view.cellsIn(block.headRow + 1).some((cell) => lookOf(cell) === 'amount');
  const sub = hasSubHeads ? shownText(view.own(block.headRow + 1, column)) : '';
  const isPercent =
    [head, sub].some((text) => headTelling(text) === 'percent') || isPercentColumn(view, block.rows, column);
  return isPercent ? 'percentColumn' : 'otherColumn';
}

/** One entry for a whole column of a block that took no part, at its head. */
function skippedColumn(view: SheetView, block: Block, cell: SheetCell): SkippedPlace {
  const head = view.own(block.headRow, cell.column) ?? view.own(block.headRow + 1, cell.column) ?? cell;
  return {
    place: view.placeOf(head.row, head.column),
    shown: shownText(head).slice(0, LONGEST),
    why: columnReason(view, block, cell.column),
  };
}

function looseReason(blocks: readonly Block[], cells: readonly SheetCell[]): SkipReason {
  const firstHead = Math.min(...blocks.map((block) => block.headRow));
  if ((cells[0]?.row ?? 0) < firstHead) return 'title';
  return cells.some((cell) => lookOf(cell) === 'amount') ? 'outsideTable' : 'note';
}

/**
 * Everything in a sheet that took no part and has not been spoken of: columns of the table that hold something else,
 * titles, notes and figures outside. `used` are the keys of the places that took part.
 */
export function skippedPlaces(
  view: SheetView,
  blocks: readonly Block[],
  used: ReadonlySet<string>,
): readonly SkippedPlace[] {
  const skipped: SkippedPlace[] = [];
  const columns = new Set<string>();
  for (const row of view.rows) {
    const cells = view
      .cellsIn(row)
      .filter((cell) => shownText(cell) !== '' && !used.has(placeKey(view.placeOf(cell.row, cell.column))));
    const loose: SheetCell[] = [];
    for (const cell of cells) {
      const block = blockAround(blocks, cell);
      const isCorner =
        block !== undefined && cell.row <= block.headRow + 1 && cell.column <= block.labels.main;
      if (isCorner) continue;
      const key = block && `${blocks.indexOf(block)}:${cell.column}`;
      if (!block || key === undefined) loose.push(cell);
      else if (!columns.has(key)) {
        columns.add(key);
        skipped.push(skippedColumn(view, block, cell));
      }
    }
    const [first] = loose;
    if (first)
      skipped.push({
        place: view.placeOf(first.row, first.column),
        shown: shownRow(loose),
        why: looseReason(blocks, loose),
      });
    if (skipped.length >= MOST_PLACES) break;
  }
  return skipped;
}
