import { useCallback, useEffect, useRef } from 'react';
import type { RowId } from '@shared/domain/ids';
import { FIRST_YEAR_COLUMN } from './grid-columns';
import type { GridLine } from './grid-lines';
import type { GridPosition } from './grid-selection';

/** The cell the user is in, for the line above the grid and for the row menu. */
export interface ActiveCell {
  readonly rowId: RowId | null;
  /** null outside the year columns. */
  readonly year: number | null;
}

/** What stands at a position of the grid; no row on headings and sums. */
export function activeCellAt(
  lines: readonly GridLine[],
  years: readonly number[],
  { line: index, column }: GridPosition,
): ActiveCell {
  const line = lines[index];
  return {
    rowId: line?.kind === 'row' ? line.row.id : null,
    year: years[column - FIRST_YEAR_COLUMN] ?? null,
  };
}

/**
 * Tells which cell the user is in, also when rows come or go: the grid keeps its place, and then another row stands there.
 * Without that, the row menu would act on a row that is not the marked one.
 */
export function useActiveCell(
  lines: readonly GridLine[],
  years: readonly number[],
  onActive: (cell: ActiveCell) => void,
): (position: GridPosition) => void {
  const position = useRef<GridPosition | null>(null);
  useEffect(() => {
    if (position.current) onActive(activeCellAt(lines, years, position.current));
  }, [lines, years, onActive]);
  return useCallback(
    (to) => {
      position.current = to;
      onActive(activeCellAt(lines, years, to));
    },
    [lines, years, onActive],
  );
}
