import { useCallback, useMemo } from 'react';
import { DataGrid, type Column, type ColumnWidths, type SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import '@renderer/ui/Grid.css';
import { changeActorChoice, useActorListStore } from '@renderer/stores/actor-list-store';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import {
  ACTOR_COLUMNS,
  type ActorChoice,
  type ActorColumn,
  type ListedActor,
} from '@shared/domain/actor/actor-list';
import type { ProjectId } from '@shared/domain/ids';
import { formatInteger } from '@shared/text/format';
import { ACTOR_COLUMN_NAMES, actorsText } from '@shared/text/sv-actors';
import { SECTOR_NAMES } from '@shared/text/sv-work-names';

export interface ActorGridProps {
  readonly projectId: ProjectId;
  readonly rows: readonly ListedActor[];
  readonly choice: ActorChoice;
}

const ROW_HEIGHT = 32;
const SCROLLBAR_HEIGHT = 18;
const WIDTHS: Readonly<Record<ActorColumn, number>> = {
  name: 280,
  sector: 96,
  municipalities: 200,
  roles: 200,
  engagements: 104,
  latest: 104,
};

function textOf({ actor, municipalities, engagements, latest }: ListedActor, column: ActorColumn): string {
  switch (column) {
    case 'name':
      return actor.name;
    case 'sector':
      return actor.sector === 'unknown' ? '' : SECTOR_NAMES[actor.sector];
    case 'municipalities':
      return actor.isWholeCounty ? actorsText.wholeCounty : municipalities.join(', ');
    case 'roles':
      return actor.roles.join(', ');
    case 'engagements':
      return formatInteger(engagements);
    case 'latest':
      return latest ?? '';
  }
}

function columnOf(column: ActorColumn): Column<ListedActor> {
  return {
    key: column,
    name: ACTOR_COLUMN_NAMES[column],
    width: WIDTHS[column],
    minWidth: 64,
    resizable: true,
    sortable: true,
    frozen: column === 'name',
    ...(column === 'engagements' && { cellClass: 'cell-figure', headerCellClass: 'head-figure' }),
    renderCell: ({ row, tabIndex }) => {
      const text = textOf(row, column);
      if (column !== 'name') return <span title={text}>{text}</span>;
      const { projectId, id } = row.actor;
      return (
        <a
          className="actors-name"
          tabIndex={tabIndex}
          title={text}
          href={routeToHash(recordRoute('actors', projectId, id))}
        >
          {text}
        </a>
      );
    },
  };
}

const COLUMNS: readonly Column<ListedActor>[] = ACTOR_COLUMNS.map(columnOf);
const idOf = ({ actor }: ListedActor): string => actor.id;

/** The actors as a table of any length, sorted by its heads. */
export function ActorGrid({ projectId, rows, choice: { sortedBy, isDescending } }: ActorGridProps) {
  const sortColumns = useMemo(
    (): readonly SortColumn[] => [{ columnKey: sortedBy, direction: isDescending ? 'DESC' : 'ASC' }],
    [sortedBy, isDescending],
  );
  const widths = useWidths();
  return (
    <div className="actors-grid">
      <DataGrid<ListedActor, unknown, string>
        className="grid"
        style={{ blockSize: `min(100%, ${String((rows.length + 1) * ROW_HEIGHT + SCROLLBAR_HEIGHT)}px)` }}
        aria-label={actorsText.gridLabel}
        columns={COLUMNS}
        rows={rows}
        rowKeyGetter={idOf}
        rowHeight={ROW_HEIGHT}
        headerRowHeight={ROW_HEIGHT}
        sortColumns={sortColumns}
        onSortColumnsChange={([sort]) => {
          const column = ACTOR_COLUMNS.find((one) => one === sort?.columnKey) ?? 'name';
          changeActorChoice(projectId, { sortedBy: column, isDescending: sort?.direction === 'DESC' });
        }}
        columnWidths={widths.columnWidths}
        onColumnWidthsChange={widths.onChange}
      />
    </div>
  );
}

/** Widths as dragged, remembered on this machine. */
function useWidths() {
  const remembered = useActorListStore((state) => state.widths);
  const columnWidths = useMemo(
    (): ColumnWidths =>
      new Map(Object.entries(remembered).map(([key, width]) => [key, { type: 'resized', width }])),
    [remembered],
  );
  const onChange = useCallback((widths: ColumnWidths) => {
    const resized = [...widths].filter(([, width]) => width.type === 'resized');
    useActorListStore.setState({
      widths: Object.fromEntries(resized.map(([key, { width }]) => [key, width])),
    });
  }, []);
  return { columnWidths, onChange };
}
