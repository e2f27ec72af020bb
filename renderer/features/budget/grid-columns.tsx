import type { Column } from 'react-data-grid';
import { entryProblem, textOfEntry } from '@shared/domain/budget/cell-entry';
import type { Figures } from '@shared/domain/budget/calculate-budget';
import { printedKronor, type Ore } from '@shared/domain/money/ore';
import { describeAmountProblem } from '@shared/text/sv-amount';
import { budgetText, COST_CATEGORY_NAMES, FINANCIER_GROUP_NAMES } from '@shared/text/sv-budget';
import { formatKronor, formatOre } from '@shared/text/format';
import { CategoryEditor } from './CategoryEditor';
import { CellEditor } from './CellEditor';
import type { GridLine, RowLine, SumLine } from './grid-lines';

export interface ColumnSettings {
  readonly years: readonly number[];
  readonly showsOre: boolean;
  readonly isLocked: boolean;
  readonly isSelected: (key: string, column: number) => boolean;
}

type BudgetColumn = Column<GridLine, SumLine>;

/** The label comes first; then a column per year, the total, the category and the rule. */
export const FIRST_YEAR_COLUMN = 1;

export const totalColumnOf = (years: readonly number[]): number => FIRST_YEAR_COLUMN + years.length;
export const categoryColumnOf = (years: readonly number[]): number => totalColumnOf(years) + 1;
export const ruleColumnOf = (years: readonly number[]): number => totalColumnOf(years) + 2;

const editorOptions = { closeOnExternalRowChange: false } as const;

const isEditableLine = (line: GridLine): boolean => line.kind === 'row';

/** A zero is a figure only where somebody entered it, or where it was computed. */
function amountText(
  { row, figures }: RowLine,
  index: number,
  year: number,
  format: (amount: Ore) => string,
): string {
  const isEmpty = row.rule.kind === 'entered' && row.amounts[String(year)] === undefined;
  const amount = figures.byYear[index];
  return isEmpty || amount === undefined ? '' : format(amount);
}

function yearColumn(year: number, index: number, settings: ColumnSettings): BudgetColumn {
  const format = settings.showsOre ? formatOre : formatKronor;
  const column = FIRST_YEAR_COLUMN + index;
  return {
    key: String(year),
    name: String(year),
    width: settings.showsOre ? 120 : 104,
    minWidth: 72,
    resizable: true,
    editorOptions,
    headerCellClass: 'head-figure',
    editable: (line) => !settings.isLocked && line.kind === 'row' && line.row.rule.kind === 'entered',
    cellClass: (line) => cellClasses(line, year, settings.isSelected(line.key, column)),
    summaryCellClass: 'cell-figure',
    renderCell: ({ row: line }) => {
      if (line.kind === 'head') return line.figures ? format(line.figures.byYear[index] ?? (0 as Ore)) : '';
      const problem = entryProblem(line.row, year);
      const note = line.row.notes[String(year)];
      return (
        <>
          {problem ? (
            <RejectedEntry text={textOfEntry(line.row, year)} why={describeAmountProblem(problem)} />
          ) : (
            amountText(line, index, year, format)
          )}
          {note !== undefined && <NoteMark note={note} />}
        </>
      );
    },
    renderEditCell: (cell) =>
      cell.row.kind === 'row' && (
        <CellEditor
          isFigure
          line={cell.row}
          column={String(year)}
          label={`${cell.row.row.label} ${String(year)}`}
          stored={textOfEntry(cell.row.row, year)}
          cell={cell}
        />
      ),
    renderSummaryCell: ({ row }) => (
      <SumFigure line={row} amount={row.figures.byYear[index]} format={format} />
    ),
  };
}

function cellClasses(line: GridLine, year: number, isSelected: boolean): string {
  const names = ['cell-figure'];
  if (line.kind === 'head') names.push('cell-head');
  else if (line.row.rule.kind !== 'entered') names.push('cell-computed');
  else if (line.row.rejected[String(year)] !== undefined) names.push('cell-rejected');
  if (isSelected) names.push('cell-selected');
  return names.join(' ');
}

const NoteMark = ({ note }: { readonly note: string }) => (
  <span className="note-mark" title={note}>
    <span className="visually-hidden">{`${budgetText.editNote}: ${note}`}</span>
  </span>
);

const RejectedEntry = ({ text, why }: { readonly text: string; readonly why: string }) => (
  <span title={why}>
    <span aria-hidden="true">✕ </span>
    {text}
    <span className="visually-hidden">{why}</span>
  </span>
);

interface SumFigureProps {
  readonly line: SumLine;
  readonly amount: Ore | undefined;
  readonly format: (amount: Ore) => string;
}

/** A sum; a balance that is not zero is marked with a sign besides its colour. */
function SumFigure({ line, amount = 0 as Ore, format }: SumFigureProps) {
  if (line.key !== 'balance') return format(amount);
  if (amount === 0) return <span className="balance-good">{`✓ ${format(amount)}`}</span>;
  // Less than half a krona is still no balance, and must not look like one.
  return (
    <span className="balance-bad">{`✕ ${printedKronor(amount) === 0 ? formatOre(amount) : format(amount)}`}</span>
  );
}

function labelColumn(settings: ColumnSettings): BudgetColumn {
  return {
    key: 'label',
    name: budgetText.label,
    width: 296,
    minWidth: 160,
    frozen: true,
    resizable: true,
    editorOptions,
    editable: (line) => !settings.isLocked && isEditableLine(line),
    cellClass: (line) =>
      [line.kind === 'head' ? 'cell-head' : '', settings.isSelected(line.key, 0) ? 'cell-selected' : ''].join(
        ' ',
      ),
    summaryCellClass: 'cell-sum-label',
    renderCell: ({ row: line }) => {
      if (line.kind === 'head') return line.label;
      const note = line.row.notes['label'];
      return (
        <>
          <span title={line.row.label}>{line.row.label}</span>
          {note !== undefined && <NoteMark note={note} />}
        </>
      );
    },
    renderEditCell: (cell) =>
      cell.row.kind === 'row' && (
        <CellEditor
          line={cell.row}
          column="label"
          label={budgetText.label}
          stored={cell.row.row.label}
          cell={cell}
        />
      ),
    renderSummaryCell: ({ row }) => row.label,
  };
}

/** A row's category, or the group its financier belongs to, in words. */
export const categoryOf = ({ row }: RowLine): string =>
  row.section === 'financing' ? FINANCIER_GROUP_NAMES[row.group] : COST_CATEGORY_NAMES[row.category];

function categoryColumn(settings: ColumnSettings): BudgetColumn {
  return {
    key: 'category',
    name: budgetText.category,
    width: 184,
    minWidth: 96,
    resizable: true,
    editorOptions,
    editable: (line) => !settings.isLocked && isEditableLine(line),
    cellClass: (line) =>
      `cell-quiet ${settings.isSelected(line.key, categoryColumnOf(settings.years)) ? 'cell-selected' : ''}`,
    renderCell: ({ row: line }) =>
      line.kind === 'row' ? <span title={categoryOf(line)}>{categoryOf(line)}</span> : '',
    renderEditCell: ({ row: line, onRowChange }) =>
      line.kind === 'row' && (
        <CategoryEditor
          row={line.row}
          chosen={line.draft?.text}
          onChoose={(text, isFinal) => {
            onRowChange({ ...line, draft: { column: 'category', text } }, isFinal);
          }}
        />
      ),
  };
}

function ruleColumn(settings: ColumnSettings): BudgetColumn {
  return {
    key: 'rule',
    name: budgetText.rule,
    width: 232,
    minWidth: 96,
    resizable: true,
    cellClass: (line) =>
      `cell-quiet ${settings.isSelected(line.key, ruleColumnOf(settings.years)) ? 'cell-selected' : ''}`,
    renderCell: ({ row: line }) =>
      line.kind === 'row' ? <span title={line.ruleText}>{line.ruleText}</span> : '',
  };
}

function totalColumn(settings: ColumnSettings): BudgetColumn {
  const format = settings.showsOre ? formatOre : formatKronor;
  const total = (figures: Figures | null): string => (figures ? format(figures.total) : '');
  const column = totalColumnOf(settings.years);
  return {
    key: 'total',
    name: budgetText.total,
    width: settings.showsOre ? 128 : 112,
    minWidth: 72,
    resizable: true,
    headerCellClass: 'head-figure',
    cellClass: (line) =>
      `cell-figure cell-total ${line.kind === 'head' ? 'cell-head' : 'cell-computed'} ${settings.isSelected(line.key, column) ? 'cell-selected' : ''}`,
    summaryCellClass: 'cell-figure cell-total',
    renderCell: ({ row: line }) => total(line.figures),
    renderSummaryCell: ({ row }) => <SumFigure line={row} amount={row.figures.total} format={format} />,
  };
}

/** The grid's columns, figures next to their labels as in the printed budget. */
export function budgetColumns(settings: ColumnSettings): readonly BudgetColumn[] {
  return [
    labelColumn(settings),
    ...settings.years.map((year, index) => yearColumn(year, index, settings)),
    totalColumn(settings),
    categoryColumn(settings),
    ruleColumn(settings),
  ];
}
