import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { DataGrid, type ColumnWidths, type DataGridHandle, type SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { keepColumnWidths, useActivityListStore } from '@renderer/stores/activity-list-store';
import '@renderer/ui/Grid.css';
import type { Activity } from '@shared/domain/activity/activity';
import type { ActivityChoices, ActivityColumn } from '@shared/domain/activity/activity-choices';
import type { ActivityLine } from '@shared/domain/activity/activity-list';
import type { ActivityNames } from '@shared/domain/activity/activity-names';
import type { ActivityId } from '@shared/domain/ids';
import type { Period } from '@shared/domain/tracking/within-period';
import { activitiesText } from '@shared/text/sv-activities';
import { activityColumns, TITLE_COLUMN } from './activity-columns';
import type { GridLine } from './grid-line';
import { useActivityEdits } from './use-activity-edits';
import { useActivityKeys } from './use-activity-keys';

export interface ActivityGridProps {
  readonly project: Period;
  readonly lines: readonly ActivityLine[];
  readonly names: ActivityNames;
  readonly columns: readonly ActivityColumn[];
  readonly sort: ActivityChoices['sort'];
  readonly chosen: ReadonlySet<ActivityId>;
  /** The activity whose line is to be seen, and whether it takes the focus. */
  readonly shown: { readonly id: ActivityId; readonly takesFocus: boolean } | null;
  readonly onSort: (sort: ActivityChoices['sort']) => void;
  readonly onChoose: (chosen: ReadonlySet<ActivityId>) => void;
  readonly onOpen: (activity: Activity) => void;
  readonly onToggle: (groupKey: string) => void;
  /** The index of the line one is in. */
  readonly onActive: (line: number) => void;
}

const ROW_HEIGHT = 32;
/** Room for a horizontal scrollbar and the frame, so that a short table shows every row. */
const SCROLLBAR_HEIGHT = 18;

function Grid(props: ActivityGridProps) {
  const { lines, names, columns: wanted, sort, chosen, shown, onSort, onChoose, onToggle } = props;
  const grid = useRef<DataGridHandle>(null);
  const { refused, save, drop } = useActivityEdits(props.project);
  const columns = useMemo(
    () => activityColumns({ names, columns: wanted, refused, onToggle }),
    [names, wanted, refused, onToggle],
  );
  const selectedRows = useMemo(() => keysOf(lines, chosen), [lines, chosen]);
  const onKeyDown = useActivityKeys({ ...props, grid, onDrop: drop });
  const widths = useColumnWidths();
  useShownLine(grid, lines, shown);
  return (
    <div className="activity-grid" data-region>
      <DataGrid<GridLine, unknown, string>
        ref={grid}
        className="grid"
        style={{
          blockSize: `min(100%, ${String((lines.length + 1) * ROW_HEIGHT + SCROLLBAR_HEIGHT)}px)`,
        }}
        aria-label={activitiesText.title}
        aria-description={activitiesText.gridHelp}
        columns={columns}
        rows={lines}
        rowKeyGetter={(line) => line.key}
        rowHeight={ROW_HEIGHT}
        headerRowHeight={ROW_HEIGHT}
        rowClass={(line) => (line.kind === 'group' ? 'row-group' : undefined)}
        isRowSelectionDisabled={(line) => line.kind === 'group'}
        selectedRows={selectedRows}
        onSelectedRowsChange={(keys) => {
          onChoose(chosenAfter(lines, chosen, selectedRows, keys));
        }}
        sortColumns={sort ? [{ columnKey: sort.column, direction: sort.isDescending ? 'DESC' : 'ASC' }] : []}
        onSortColumnsChange={(sorted) => {
          onSort(sortOf(sorted));
        }}
        columnWidths={widths.columnWidths}
        onColumnWidthsChange={widths.onChange}
        onRowsChange={(changed, { indexes }) => {
          void save(indexes.flatMap((index) => changed[index] ?? []));
        }}
        onActivePositionChange={({ rowIdx }) => {
          props.onActive(rowIdx);
        }}
        onCellKeyDown={onKeyDown}
      />
    </div>
  );
}

/** The activities as a table: sorted by its heads, edited in its cells, chosen by row. Only the lines in view are drawn. */
export const ActivityGrid = memo(Grid);

/** The keys of the lines whose activities are chosen; one in two groups has two. */
const keysOf = (lines: readonly ActivityLine[], chosen: ReadonlySet<ActivityId>): ReadonlySet<string> =>
  new Set(
    chosen.size === 0
      ? []
      : lines.flatMap((line) => (line.kind === 'activity' && chosen.has(line.activity.id) ? [line.key] : [])),
  );

/** What is chosen when the table says that other lines are. */
function chosenAfter(
  lines: readonly ActivityLine[],
  chosen: ReadonlySet<ActivityId>,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): ReadonlySet<ActivityId> {
  const next = new Set(chosen);
  for (const line of lines) {
    if (line.kind === 'group' || before.has(line.key) === after.has(line.key)) continue;
    if (after.has(line.key)) next.add(line.activity.id);
    else next.delete(line.activity.id);
  }
  return next;
}

/** The column that was asked for last. */
function sortOf(sorted: readonly SortColumn[]): ActivityChoices['sort'] {
  const last = sorted.at(-1);
  return last ? { column: last.columnKey as ActivityColumn, isDescending: last.direction === 'DESC' } : null;
}

/** Widths as dragged, remembered on this machine. */
function useColumnWidths() {
  const remembered = useActivityListStore((state) => state.columnWidths);
  const columnWidths = useMemo<ColumnWidths>(
    () => new Map(Object.entries(remembered).map(([key, width]) => [key, { type: 'resized', width }])),
    [remembered],
  );
  const onChange = useCallback((widths: ColumnWidths) => {
    const resized = [...widths].flatMap(([key, { type, width }]) =>
      type === 'resized' ? [[key, width] as const] : [],
    );
    keepColumnWidths({ ...useActivityListStore.getState().columnWidths, ...Object.fromEntries(resized) });
  }, []);
  return { columnWidths, onChange };
}

/** Brings the line of an activity into view, once it is there: a new one, or the one that one comes back from. */
function useShownLine(
  grid: React.RefObject<DataGridHandle | null>,
  lines: readonly ActivityLine[],
  shown: ActivityGridProps['shown'],
): void {
  const done = useRef<ActivityGridProps['shown']>(null);
  useEffect(() => {
    if (!shown || done.current === shown) return;
    const rowIdx = lines.findIndex((line) => line.kind === 'activity' && line.activity.id === shown.id);
    if (rowIdx < 0) return;
    done.current = shown;
    if (shown.takesFocus)
      grid.current?.setActivePosition({ idx: TITLE_COLUMN, rowIdx }, { shouldFocus: true });
    else grid.current?.scrollToCell({ rowIdx });
  }, [grid, lines, shown]);
}
