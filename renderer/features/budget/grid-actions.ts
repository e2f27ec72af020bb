import type { RefObject } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { copyToClipboard } from '@renderer/platform/clipboard';
import type { BudgetRow } from '@shared/domain/budget/budget';
import { formatBlock, parseBlock } from '@shared/domain/budget/clipboard-block';
import type { BatchPurpose, CellEdit } from '@shared/domain/command/command';
import type { RowId } from '@shared/domain/ids';
import type { BudgetGridProps } from './BudgetGrid';
import { FIRST_YEAR_COLUMN, ruleColumnOf } from './grid-columns';
import { clearCells, copyBlock, fillCells, rowsIn, spreadText } from './grid-edits';
import type { GridLine } from './grid-lines';
import { edgesOf, extend, isSingle, type GridEdges, type GridPosition } from './grid-selection';
import { pasteInto } from './paste-into';
import type { RangeState } from './use-range';

/** Everything the grid's keys, mouse and clipboard act on. */
export interface GridContext extends BudgetGridProps {
  readonly lines: readonly GridLine[];
  readonly grid: RefObject<DataGridHandle | null>;
  readonly range: RangeState;
  readonly isLocked: boolean;
  /** Keeps the focus on a row that is about to move. */
  readonly follow: (rowId: RowId, column: number) => void;
}

export const yearsOf = ({ document }: GridContext): readonly number[] => document.budget.years;

export const edgesIn = ({ range }: GridContext): GridEdges | null => range.range && edgesOf(range.range);

const lastCell = (context: GridContext): GridPosition => ({
  line: context.lines.length - 1,
  column: ruleColumnOf(yearsOf(context)),
});

export function rowAt({ lines }: GridContext, position: GridPosition): BudgetRow | undefined {
  const line = lines[position.line];
  return line?.kind === 'row' ? line.row : undefined;
}

export function focusCell({ grid }: GridContext, position: GridPosition): void {
  grid.current?.setActivePosition({ idx: position.column, rowIdx: position.line }, { shouldFocus: true });
}

function setCells(
  { commands, document }: GridContext,
  purpose: BatchPurpose,
  cells: readonly CellEdit[],
): void {
  if (cells.length > 0)
    void commands.run(purpose, [{ kind: 'setCells', budgetId: document.budget.id, cells }]);
}

export function extendRange(context: GridContext, key: string): void {
  const { range } = context;
  if (range.range) range.setRange(extend(range.range, key, lastCell(context)));
}

export function selectAll(context: GridContext): void {
  context.range.setRange({ from: { line: 0, column: 0 }, to: lastCell(context) });
}

/** The range as text; null when there is none. */
export function copyText(context: GridContext): string | null {
  const area = edgesIn(context);
  return area && formatBlock(copyBlock(context.lines, area, yearsOf(context)));
}

export function clearRange(context: GridContext): void {
  const area = edgesIn(context);
  if (area) setCells(context, 'cut', clearCells(context.lines, area, yearsOf(context)));
}

export function cutRange(context: GridContext): void {
  const text = copyText(context);
  if (text !== null && copyToClipboard({ 'text/plain': text }) && !context.isLocked) clearRange(context);
}

export function fillRange(context: GridContext, direction: 'down' | 'right'): void {
  const area = edgesIn(context);
  if (area) setCells(context, 'fill', fillCells(context.lines, area, yearsOf(context), direction));
}

export function removeRows(context: GridContext): void {
  const area = edgesIn(context);
  const rows = area ? rowsIn(context.lines, area) : [];
  if (rows.length > 0) void context.commands.remove(rows);
}

/** Moves a row one step and follows it with the focus. */
export function moveRow(context: GridContext, position: GridPosition, step: 1 | -1): void {
  const row = rowAt(context, position);
  if (!row || rowAt(context, { ...position, line: position.line + step }) === undefined) return;
  context.follow(row.id, position.column);
  void context.commands.move(row, step);
}

/** Pastes text: one value over the whole range, or a block from its top left corner. */
export function pasteText(context: GridContext, text: string): void {
  const { lines, document, range, commands } = context;
  const area = edgesIn(context);
  const first = area && rowsIn(lines, area)[0];
  if (!area || !first || !range.range) return;
  const years = yearsOf(context);
  const block = parseBlock(text);
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only !== undefined && !isSingle(range.range)) {
    setCells(context, 'paste', spreadText(lines, area, years, only));
    return;
  }
  const year = years[area.left - FIRST_YEAR_COLUMN];
  if (area.left !== 0 && year === undefined) return;
  const anchor = { rowId: first.id, column: year ?? ('label' as const) };
  void pasteInto(document, commands, anchor, block);
}
