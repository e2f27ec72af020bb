import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import type { RowId } from '@shared/domain/ids';

interface Followed {
  readonly rowId: RowId;
  readonly column: number;
  readonly from: number | undefined;
}

/** Keeps the focus on a row that is about to move: the browser takes it from an element that changes place. */
export function useFollowedRow(
  grid: RefObject<DataGridHandle | null>,
  lineIndex: ReadonlyMap<string, number>,
): (rowId: RowId, column: number) => void {
  const followed = useRef<Followed | null>(null);
  useEffect(() => {
    const { current } = followed;
    const line = current ? lineIndex.get(current.rowId) : undefined;
    if (!current || line === undefined || line === current.from) return;
    followed.current = null;
    grid.current?.setActivePosition({ idx: current.column, rowIdx: line }, { shouldFocus: true });
  }, [grid, lineIndex]);
  return useCallback(
    (rowId, column) => {
      followed.current = { rowId, column, from: lineIndex.get(rowId) };
    },
    [lineIndex],
  );
}
