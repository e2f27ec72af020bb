import { useCallback, useEffect, useMemo, useRef } from 'react';
import { DataGrid, type ColumnWidths, type DataGridHandle } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import type { BudgetDocument } from '@renderer/data';
import { dropDraft } from '@renderer/stores/draft-store';
import { changeView, useViewStore } from '@renderer/stores/view-store';
import type { BudgetFigures } from '@shared/domain/budget/calculate-budget';
import type { RowId } from '@shared/domain/ids';
import { isLocked } from '@shared/domain/budget/budget';
import { budgetText } from '@shared/text/sv-budget';
import { useActiveCell, type ActiveCell } from './active-cell';
import { cellField } from './cell-drafts';
import { budgetColumns, FIRST_YEAR_COLUMN, totalColumnOf } from './grid-columns';
import { commandsOfDraft, fillLine } from './grid-edits';
import { gridLines, sumLines, type GridLine, type SumLine } from './grid-lines';
import type { BudgetCommands } from './use-budget-commands';
import { useFollowedRow } from './use-followed-row';
import { useGridKeys } from './use-grid-keys';
import { useRange } from './use-range';
import '@renderer/ui/Grid.css';
import './BudgetGrid.css';

/** A wish to move the focus to a cell; `at` makes repeated wishes distinct. */
export interface FocusWish {
  readonly rowId?: RowId | undefined;
  readonly year?: number | null | undefined;
  readonly at: number;
  readonly edits?: boolean;
}

export interface BudgetGridProps {
  readonly document: BudgetDocument;
  readonly figures: BudgetFigures;
  readonly commands: BudgetCommands;
  readonly focusWish: FocusWish | null;
  readonly onActive: (cell: ActiveCell) => void;
  readonly onEditRule: (rowId: RowId) => void;
  readonly onEditNote: (rowId: RowId, key: string) => void;
  readonly onAdded: (rowId: RowId) => void;
}

const ROW_HEIGHT = 32;
/** Room for a horizontal scrollbar and the frame, so that a short table shows every row. */
const SCROLLBAR_HEIGHT = 18;

/** The budget as a spreadsheet: arrows, typing, blocks, fill; sums and balance pinned below. */
export function BudgetGrid(props: BudgetGridProps) {
  const { document, figures, commands, focusWish, onActive } = props;
  const { budget, rows } = document;
  const { years } = budget;
  const locked = isLocked(budget);
  const showsOre = useViewStore((state) => state.showsOre);
  const grid = useRef<DataGridHandle>(null);
  const range = useRange();
  const { isShaded } = range;
  const lines = useMemo(() => gridLines(rows, figures), [rows, figures]);
  const sums = useMemo(() => sumLines(rows, figures), [rows, figures]);
  const lineIndex = useMemo(() => new Map(lines.map((line, index) => [line.key, index])), [lines]);
  const isSelected = useCallback(
    (key: string, column: number) => isShaded(lineIndex.get(key) ?? -1, column),
    [isShaded, lineIndex],
  );
  const columns = useMemo(
    () => budgetColumns({ years, showsOre, isLocked: locked, isSelected }),
    [years, showsOre, locked, isSelected],
  );
  const follow = useFollowedRow(grid, lineIndex);
  const keys = useGridKeys({ ...props, lines, grid, range, isLocked: locked, follow });
  const setActive = useActiveCell(lines, years, onActive);
  const widths = useColumnWidths();
  const balanceLine = lines.length + sums.findIndex(({ key }) => key === 'balance');
  useFocusWish(grid, focusWish, lineIndex, years, balanceLine);

  return (
    <div className="budget-grid" data-region onPointerOver={keys.onPointerOver}>
      <DataGrid<GridLine, SumLine>
        ref={grid}
        className="grid"
        style={{
          blockSize: `min(100%, ${String((lines.length + sums.length + 1) * ROW_HEIGHT + SCROLLBAR_HEIGHT)}px)`,
        }}
        aria-label={budgetText.title}
        columns={columns}
        rows={lines}
        rowKeyGetter={(line) => line.key}
        bottomSummaryRows={sums}
        rowHeight={ROW_HEIGHT}
        summaryRowHeight={ROW_HEIGHT}
        headerRowHeight={ROW_HEIGHT}
        rowClass={(line) => (line.kind === 'head' ? 'row-head' : undefined)}
        columnWidths={widths.columnWidths}
        onColumnWidthsChange={widths.onChange}
        onRowsChange={(changed, { indexes }) => {
          void saveDrafts(
            commands,
            indexes.flatMap((index) => changed[index] ?? []),
          );
        }}
        onActivePositionChange={({ row: line, rowIdx, column }) => {
          if (column && rowIdx >= 0 && line) range.begin({ line: rowIdx, column: column.idx });
          setActive({ line: rowIdx, column: column?.idx ?? 0 });
        }}
        onCellMouseDown={keys.onCellMouseDown}
        onCellDoubleClick={keys.onCellDoubleClick}
        onCellKeyDown={keys.onCellKeyDown}
        onCellCopy={keys.onCellCopy}
        onCellPaste={keys.onCellPaste}
        {...(!locked && {
          onFill: ({ columnKey, sourceRow, targetRow }) => fillLine(sourceRow, targetRow, columnKey, years),
        })}
      />
    </div>
  );
}

/** Saves what editors or the fill handle hold, as one step; what could not be saved is kept for the next time. */
async function saveDrafts(commands: BudgetCommands, lines: readonly GridLine[]): Promise<void> {
  const drafts = lines.flatMap((line) =>
    line.kind === 'row' && line.draft ? { ...line, draft: line.draft } : [],
  );
  const steps = drafts.flatMap(({ row, draft }) => commandsOfDraft(row.budgetId, row, draft));
  if (!(await commands.run('fill', steps))) return;
  for (const { row, draft } of drafts) dropDraft(cellField(row, draft.column));
}

/** Widths as dragged, remembered on this machine. */
function useColumnWidths(): {
  readonly columnWidths: ColumnWidths;
  readonly onChange: (widths: ColumnWidths) => void;
} {
  const remembered = useViewStore((state) => state.columnWidths);
  const columnWidths = useMemo(
    () =>
      new Map(Object.entries(remembered).map(([key, width]) => [key, { type: 'resized' as const, width }])),
    [remembered],
  );
  const onChange = useCallback((widths: ColumnWidths) => {
    const resized = [...widths]
      .filter(([, width]) => width.type === 'resized')
      .map(([key, { width }]) => [key, width] as const);
    changeView({ columnWidths: Object.fromEntries(resized) });
  }, []);
  return { columnWidths, onChange };
}

/** Moves the focus where a check, a new row or a search wants it, once the line is there. */
function useFocusWish(
  grid: React.RefObject<DataGridHandle | null>,
  wish: FocusWish | null,
  lineIndex: ReadonlyMap<string, number>,
  years: readonly number[],
  /** Where a wish about no row in particular leads. */
  balanceLine: number,
): void {
  const done = useRef(0);
  useEffect(() => {
    if (!wish || done.current === wish.at) return;
    const line = wish.rowId === undefined ? balanceLine : lineIndex.get(wish.rowId);
    if (line === undefined) return;
    done.current = wish.at;
    const column =
      wish.year === undefined
        ? 0
        : wish.year === null
          ? totalColumnOf(years)
          : FIRST_YEAR_COLUMN + years.indexOf(wish.year);
    grid.current?.setActivePosition(
      { idx: column, rowIdx: line },
      { shouldFocus: true, enableEditor: wish.edits ?? false },
    );
  }, [grid, wish, lineIndex, years, balanceLine]);
}
