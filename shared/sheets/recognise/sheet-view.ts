import type { CellPlace, CellRange, SheetCell, SheetGrid } from '../grid';

/** Merged ranges larger than this are decoration, never a head or a label. */
const LARGEST_MERGE = 1_000;
const ROW_STEP = 2_000_000;

/** A sheet to look things up in; seen turned (rows as columns) when the years run down. */
export interface SheetView {
  readonly name: string;
  readonly turned: boolean;
  /** Rows with at least one filled cell, ascending. */
  readonly rows: readonly number[];
  /** A row's filled cells from left to right. */
  readonly cellsIn: (row: number) => readonly SheetCell[];
  /** The cell stored right here. */
  readonly own: (row: number, column: number) => SheetCell | undefined;
  /** The cell seen here: its own, or that of the merged range that covers it. */
  readonly at: (row: number, column: number) => SheetCell | undefined;
  readonly mergeAt: (row: number, column: number) => CellRange | undefined;
  readonly isHidden: (row: number) => boolean;
  /** The place in the real sheet, whichever way it is seen. */
  readonly placeOf: (row: number, column: number) => CellPlace;
}

const turnCell = (cell: SheetCell): SheetCell => ({ ...cell, row: cell.column, column: cell.row });

const turnRange = (range: CellRange): CellRange => ({
  top: range.left,
  left: range.top,
  bottom: range.right,
  right: range.bottom,
});

const keyOf = (row: number, column: number): number => row * ROW_STEP + column;

function indexMerges(merges: readonly CellRange[]): Map<number, CellRange> {
  const covered = new Map<number, CellRange>();
  for (const range of merges) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > LARGEST_MERGE) continue;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1)
        covered.set(keyOf(row, column), range);
    }
  }
  return covered;
}

/** Makes a sheet searchable, as it lies or turned so that columns become rows. */
export function viewSheet(sheet: SheetGrid, turned = false): SheetView {
  const cells = turned ? sheet.cells.map(turnCell) : sheet.cells;
  const merges = indexMerges(turned ? sheet.merges.map(turnRange) : sheet.merges);
  const byPlace = new Map<number, SheetCell>();
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    byPlace.set(keyOf(cell.row, cell.column), cell);
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  for (const row of byRow.values()) row.sort((a, b) => a.column - b.column);
  const hidden = new Set(turned ? sheet.hiddenColumns : sheet.hiddenRows);
  const own = (row: number, column: number): SheetCell | undefined => byPlace.get(keyOf(row, column));
  const mergeAt = (row: number, column: number): CellRange | undefined => merges.get(keyOf(row, column));
  return {
    name: sheet.name,
    turned,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cellsIn: (row) => byRow.get(row) ?? [],
    own,
    at: (row, column) => {
      const here = own(row, column);
      const range = here ? undefined : mergeAt(row, column);
      return range ? own(range.top, range.left) : here;
    },
    mergeAt,
    isHidden: (row) => hidden.has(row),
    placeOf: (row, column) =>
      turned ? { sheet: sheet.name, row: column, column: row } : { sheet: sheet.name, row, column },
  };
}
