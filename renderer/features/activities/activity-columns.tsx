import {
  SelectCellFormatter,
  useHeaderRowSelection,
  useRowSelection,
  type Column,
  type RenderCellProps,
  type RenderEditCellProps,
  type RenderHeaderCellProps,
} from 'react-data-grid';
import { TextEditor } from '@renderer/ui/TextEditor';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, type Activity } from '@shared/domain/activity/activity';
import { ACTIVITY_COLUMNS, type ActivityColumn } from '@shared/domain/activity/activity-choices';
import type { ActivityNames } from '@shared/domain/activity/activity-names';
import { formatInteger } from '@shared/text/format';
import { activitiesText, ACTIVITY_COLUMN_NAMES } from '@shared/text/sv-activities';
import { isEdited, textOf, type EditedColumn } from './activity-edits';
import { cellText, isFigure, sumText } from './activity-texts';
import { CellChoice } from './CellChoice';
import { cellKey, groupName, type GridLine, type RefusedEdit } from './grid-line';

export interface ColumnSettings {
  readonly names: ActivityNames;
  /** Those beside the title. */
  readonly columns: readonly ActivityColumn[];
  /** By cellKey. */
  readonly refused: ReadonlyMap<string, RefusedEdit>;
  readonly onToggle: (groupKey: string) => void;
}

type GridColumn = Column<GridLine>;

const WIDTHS: Readonly<Record<ActivityColumn, number>> = {
  title: 296,
  kind: 144,
  status: 104,
  start: 112,
  end: 112,
  responsible: 136,
  objectives: 184,
  focusAreas: 200,
  municipalities: 160,
  participants: 88,
  plannedCost: 152,
  actualCost: 152,
  function: 168,
  pilot: 168,
  actors: 168,
  costRow: 152,
};

/** A text this short fits its cell, and needs no other place to be read in full. */
const SHORT = 16;

/** The box that chooses a row stands first; then the title. */
export const TITLE_COLUMN = 1;

function ChooseRow({ row: line, tabIndex }: RenderCellProps<GridLine>) {
  const { isRowSelected, onRowSelectionChange } = useRowSelection();
  if (line.kind === 'group') return null;
  return (
    <SelectCellFormatter
      aria-label={activitiesText.choose(line.activity.title)}
      tabIndex={tabIndex}
      value={isRowSelected}
      onChange={(checked, isShiftClick) => {
        onRowSelectionChange({ row: line, checked, isShiftClick });
      }}
    />
  );
}

function ChooseAll({ tabIndex }: RenderHeaderCellProps<GridLine>) {
  const { isIndeterminate, isRowSelected, onRowSelectionChange } = useHeaderRowSelection();
  return (
    <SelectCellFormatter
      aria-label={activitiesText.chooseAll}
      tabIndex={tabIndex}
      indeterminate={isIndeterminate}
      value={isRowSelected}
      onChange={(checked) => {
        onRowSelectionChange({ checked: isIndeterminate ? false : checked });
      }}
    />
  );
}

const chooseColumn: GridColumn = {
  key: 'chosen',
  name: '',
  width: 40,
  minWidth: 40,
  frozen: true,
  headerCellClass: 'cell-choose',
  cellClass: (line) => (line.kind === 'group' ? 'cell-choose cell-group' : 'cell-choose'),
  renderCell: (props) => <ChooseRow {...props} />,
  renderHeaderCell: (props) => <ChooseAll {...props} />,
};

interface GroupHeadProps {
  readonly line: Extract<GridLine, { kind: 'group' }>;
  readonly tabIndex: number;
  readonly onToggle: (groupKey: string) => void;
}

function GroupHead({ line, tabIndex, onToggle }: GroupHeadProps) {
  const name = groupName(line);
  return (
    <button
      type="button"
      className="group-toggle"
      tabIndex={tabIndex}
      title={name}
      aria-expanded={!line.isCollapsed}
      onClick={() => {
        onToggle(line.key);
      }}
    >
      <span aria-hidden="true">{line.isCollapsed ? '▸' : '▾'}</span>
      <span className="group-name">{name}</span>
      <span className="group-count">{formatInteger(line.group.sums.count)}</span>
    </button>
  );
}

const Refused = ({ text, error }: RefusedEdit) => (
  <span title={error}>
    <span aria-hidden="true">✕ </span>
    {text}
    <span className="visually-hidden">{error}</span>
  </span>
);

interface EditCellProps {
  readonly cell: RenderEditCellProps<GridLine>;
  readonly activity: Activity;
  readonly column: EditedColumn;
  readonly settings: ColumnSettings;
}

function EditCell({ cell, activity, column, settings: { names, refused } }: EditCellProps) {
  const { row: line, onRowChange, onClose } = cell;
  const label = ACTIVITY_COLUMN_NAMES[column];
  const text =
    line.draft?.text ?? refused.get(cellKey(activity.id, column))?.text ?? textOf(activity, column);
  const change = (typed: string, isFinal = false): void => {
    onRowChange({ ...line, draft: { column, text: typed } }, isFinal);
  };
  if (column === 'kind' || column === 'status') {
    const options =
      column === 'kind'
        ? ACTIVITY_KINDS.map((value) => ({ value, label: names.kinds[value] }))
        : ACTIVITY_STATUSES.map((value) => ({ value, label: names.statuses[value] }));
    return <CellChoice label={label} value={text} options={options} onChoose={change} />;
  }
  return (
    <TextEditor
      label={`${label}, ${activity.title}`}
      text={text}
      isFigure={isFigure(column)}
      onChange={change}
      onLeave={() => {
        onClose(true, false);
      }}
    />
  );
}

function cellClasses(line: GridLine, column: ActivityColumn, { refused }: ColumnSettings): string {
  const names = [isFigure(column) ? 'cell-figure' : ''];
  if (line.kind === 'group') names.push('cell-group');
  else if (refused.has(cellKey(line.activity.id, column))) names.push('cell-rejected');
  return names.join(' ');
}

function shownColumn(column: ActivityColumn, settings: ColumnSettings): GridColumn {
  const { names, refused, onToggle } = settings;
  return {
    key: column,
    name: ACTIVITY_COLUMN_NAMES[column],
    width: WIDTHS[column],
    minWidth: 64,
    resizable: true,
    sortable: true,
    frozen: column === 'title',
    headerCellClass: isFigure(column) ? 'head-figure' : undefined,
    cellClass: (line) => cellClasses(line, column, settings),
    renderCell: ({ row: line, tabIndex }) => {
      if (line.kind === 'group')
        return column === 'title' ? (
          <GroupHead line={line} tabIndex={tabIndex} onToggle={onToggle} />
        ) : (
          sumText(line.group.sums, column)
        );
      const wrong = refused.get(cellKey(line.activity.id, column));
      if (wrong) return <Refused {...wrong} />;
      const text = cellText(line.activity, column, names);
      return text.length < SHORT ? text : <span title={text}>{text}</span>;
    },
    ...(isEdited(column) && {
      editable: (line) => line.kind === 'activity',
      editorOptions: { closeOnExternalRowChange: false },
      renderEditCell: (cell) =>
        cell.row.kind === 'activity' && (
          <EditCell cell={cell} activity={cell.row.activity} column={column} settings={settings} />
        ),
    }),
  };
}

/** The table's columns: the box that chooses, the title, and what else is to be shown. */
export const activityColumns = (settings: ColumnSettings): readonly GridColumn[] => [
  chooseColumn,
  ...ACTIVITY_COLUMNS.filter((column) => column === 'title' || settings.columns.includes(column)).map(
    (column) => shownColumn(column, settings),
  ),
];
