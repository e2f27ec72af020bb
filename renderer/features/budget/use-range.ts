import { useCallback, useState } from 'react';
import { edgesOf, isInside, isSingle, type GridPosition, type GridRange } from './grid-selection';

export interface RangeState {
  readonly range: GridRange | null;
  readonly setRange: (range: GridRange | null) => void;
  /** Makes one cell the whole range. */
  readonly begin: (position: GridPosition) => void;
  /** Draws the range on to another cell. */
  readonly drawTo: (position: GridPosition) => void;
  /** Whether a cell is to be shaded; a range of one cell needs no shade beside the grid's own frame. */
  readonly isShaded: (line: number, column: number) => boolean;
}

/** The rectangle of cells that copy, clear, fill and delete work on. */
export function useRange(): RangeState {
  const [range, setRange] = useState<GridRange | null>(null);
  const begin = useCallback((position: GridPosition) => {
    setRange((old) =>
      old && isSingle(old) && old.from.line === position.line && old.from.column === position.column
        ? old
        : { from: position, to: position },
    );
  }, []);
  const drawTo = useCallback((position: GridPosition) => {
    setRange((old) => (old ? { from: old.from, to: position } : old));
  }, []);
  const isShaded = useCallback(
    (line: number, column: number) =>
      range !== null && !isSingle(range) && isInside(edgesOf(range), line, column),
    [range],
  );
  return { range, setRange, begin, drawTo, isShaded };
}
