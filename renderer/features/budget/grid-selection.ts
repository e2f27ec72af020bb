/** A cell of the grid: index of its line and of its column. */
export interface GridPosition {
  readonly line: number;
  readonly column: number;
}

/** A rectangle of cells, from where it was begun to where it has been drawn. */
export interface GridRange {
  readonly from: GridPosition;
  readonly to: GridPosition;
}

/** The rectangle's edges, both ends included. */
export interface GridEdges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const edgesOf = ({ from, to }: GridRange): GridEdges => ({
  top: Math.min(from.line, to.line),
  bottom: Math.max(from.line, to.line),
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
});

export const isInside = (edges: GridEdges, line: number, column: number): boolean =>
  line >= edges.top && line <= edges.bottom && column >= edges.left && column <= edges.right;

export const isSingle = ({ from, to }: GridRange): boolean =>
  from.line === to.line && from.column === to.column;

/** Moves the end of a range by an arrow key, kept within the grid. */
export function extend(range: GridRange, key: string, last: GridPosition): GridRange {
  const { line, column } = range.to;
  const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), most);
  switch (key) {
    case 'ArrowUp':
      return { ...range, to: { line: clamp(line - 1, last.line), column } };
    case 'ArrowDown':
      return { ...range, to: { line: clamp(line + 1, last.line), column } };
    case 'ArrowLeft':
      return { ...range, to: { line, column: clamp(column - 1, last.column) } };
    case 'ArrowRight':
      return { ...range, to: { line, column: clamp(column + 1, last.column) } };
    default:
      return range;
  }
}
