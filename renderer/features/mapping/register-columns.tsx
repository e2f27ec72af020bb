import {
  SELECT_COLUMN_KEY,
  SelectCellFormatter,
  useHeaderRowSelection,
  useRowSelection,
  type Column,
  type RenderCellProps,
  type RenderHeaderCellProps,
} from 'react-data-grid';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import type { ListColumn, ListedInitiative } from '@shared/domain/mapping/initiative-list';
import { LIST_COLUMN_NAMES, mappingText, registerListText } from '@shared/text/sv-mapping';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '@shared/text/sv-work-names';

type RegisterColumn = Column<ListedInitiative>;

const WIDTHS: Readonly<Record<ListColumn, number>> = {
  title: 192,
  actor: 124,
  sector: 80,
  municipalities: 116,
  focusAreas: 132,
  targetGroup: 92,
  evidence: 104,
  status: 76,
  isPublic: 64,
};

/** What a cell shows, and says on hover when it does not fit. */
function textOf(
  { initiative, actor, municipalities, focusAreas }: ListedInitiative,
  column: ListColumn,
): string {
  switch (column) {
    case 'title':
    case 'targetGroup':
      return initiative[column];
    case 'actor':
      return actor;
    case 'sector':
      return initiative.sector === 'unknown' ? '' : SECTOR_NAMES[initiative.sector];
    case 'municipalities':
      return initiative.isWholeCounty ? mappingText.wholeCounty : municipalities.join(', ');
    case 'focusAreas':
      return focusAreas.join(', ');
    case 'evidence':
      return EVIDENCE_NAMES[initiative.evidence];
    case 'status':
      return INITIATIVE_STATUS_NAMES[initiative.status];
    case 'isPublic':
      return initiative.isPublic ? mappingText.yes : mappingText.no;
  }
}

const QUIET: readonly ListColumn[] = ['sector', 'evidence', 'status', 'isPublic'];

function plainColumn(column: ListColumn): RegisterColumn {
  return {
    key: column,
    name: LIST_COLUMN_NAMES[column],
    width: WIDTHS[column],
    minWidth: 64,
    resizable: true,
    sortable: true,
    ...(QUIET.includes(column) && { cellClass: 'cell-quiet' }),
    renderCell: ({ row }) => {
      const text = textOf(row, column);
      return <span title={text}>{text}</span>;
    },
  };
}

const titleColumn: RegisterColumn = {
  ...plainColumn('title'),
  frozen: true,
  renderCell: ({ row: { initiative }, tabIndex }) => (
    <a
      className="mapping-title"
      tabIndex={tabIndex}
      title={initiative.title}
      href={routeToHash(recordRoute('initiatives', initiative.projectId, initiative.id))}
    >
      {initiative.title}
    </a>
  ),
};

function ChooseAll({ tabIndex }: RenderHeaderCellProps<ListedInitiative>) {
  const { isIndeterminate, isRowSelected, onRowSelectionChange } = useHeaderRowSelection();
  return (
    <SelectCellFormatter
      aria-label={registerListText.chooseAll}
      tabIndex={tabIndex}
      indeterminate={isIndeterminate}
      value={isRowSelected}
      onChange={(checked) => {
        onRowSelectionChange({ checked: isIndeterminate ? false : checked });
      }}
    />
  );
}

function ChooseRow({ row, tabIndex }: RenderCellProps<ListedInitiative>) {
  const { isRowSelected, onRowSelectionChange } = useRowSelection();
  return (
    <SelectCellFormatter
      aria-label={registerListText.choose(row.initiative.title)}
      tabIndex={tabIndex}
      value={isRowSelected}
      onChange={(checked, isShiftClick) => {
        onRowSelectionChange({ row, checked, isShiftClick });
      }}
    />
  );
}

const chooseColumn: RegisterColumn = {
  key: SELECT_COLUMN_KEY,
  name: '',
  width: 40,
  minWidth: 40,
  maxWidth: 40,
  frozen: true,
  renderHeaderCell: (props) => <ChooseAll {...props} />,
  renderCell: (props) => <ChooseRow {...props} />,
};

/** The register's columns: the box to choose by, the title that leads to the initiative, and the rest as text. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  chooseColumn,
  titleColumn,
  ...(
    [
      'actor',
      'sector',
      'municipalities',
      'focusAreas',
      'targetGroup',
      'evidence',
      'status',
      'isPublic',
    ] as const
  ).map(plainColumn),
];
