import { useCallback, useMemo } from 'react';
import { DataGrid, type ColumnWidths, type SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import '@renderer/ui/Grid.css';
import { changeList, useMappingListStore } from '@renderer/stores/mapping-list-store';
import type { ProjectId } from '@shared/domain/ids';
import {
  LIST_COLUMNS,
  type InitiativeChoice,
  type ListedInitiative,
} from '@shared/domain/mapping/initiative-list';
import { registerListText } from '@shared/text/sv-mapping';
import { REGISTER_COLUMNS } from './register-columns';

export interface RegisterGridProps {
  readonly projectId: ProjectId;
  readonly rows: readonly ListedInitiative[];
  readonly choice: InitiativeChoice;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

const ROW_HEIGHT = 32;
const SCROLLBAR_HEIGHT = 18;
const idOf = ({ initiative }: ListedInitiative): string => initiative.id;

/** The register as a table of any length: sorted by its heads, chosen from by its boxes. */
export function RegisterGrid({ projectId, rows, choice, chosen, onChoose }: RegisterGridProps) {
  const { sortedBy, isDescending } = choice;
  const sortColumns = useMemo(
    (): readonly SortColumn[] => [{ columnKey: sortedBy, direction: isDescending ? 'DESC' : 'ASC' }],
    [sortedBy, isDescending],
  );
  const widths = useWidths();
  return (
    <div className="mapping-grid">
      <DataGrid<ListedInitiative, unknown, string>
        className="grid"
        style={{ blockSize: `min(100%, ${String((rows.length + 1) * ROW_HEIGHT + SCROLLBAR_HEIGHT)}px)` }}
        aria-label={registerListText.gridLabel}
        columns={REGISTER_COLUMNS}
        rows={rows}
        rowKeyGetter={idOf}
        rowHeight={ROW_HEIGHT}
        headerRowHeight={ROW_HEIGHT}
        selectedRows={chosen}
        onSelectedRowsChange={onChoose}
        sortColumns={sortColumns}
        onSortColumnsChange={([sort]) => {
          const column = LIST_COLUMNS.find((one) => one === sort?.columnKey) ?? 'title';
          changeList(projectId, { sortedBy: column, isDescending: sort?.direction === 'DESC' });
        }}
        columnWidths={widths.columnWidths}
        onColumnWidthsChange={widths.onChange}
      />
    </div>
  );
}

/** Widths as dragged, remembered on this machine. */
function useWidths(): {
  readonly columnWidths: ColumnWidths;
  readonly onChange: (widths: ColumnWidths) => void;
} {
  const remembered = useMappingListStore((state) => state.widths);
  const columnWidths = useMemo(
    () =>
      new Map(Object.entries(remembered).map(([key, width]) => [key, { type: 'resized' as const, width }])),
    [remembered],
  );
  const onChange = useCallback((widths: ColumnWidths) => {
    const resized = [...widths].filter(([, width]) => width.type === 'resized');
    useMappingListStore.setState({
      widths: Object.fromEntries(resized.map(([key, { width }]) => [key, width])),
    });
  }, []);
  return { columnWidths, onChange };
}
