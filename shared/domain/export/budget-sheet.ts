import { budgetText, COST_CATEGORY_NAMES, describeRule } from '../../text/sv-budget';
import { STATUS_NAMES } from '../../text/sv-budget-status';
import { exportText } from '../../text/sv-export';
import type { BudgetRow } from '../budget/budget';
import type { RowId } from '../ids';
import type { Ore } from '../money/ore';
import type { BudgetDocument } from './budget-document';
import type { CellContent, ExportCell, ExportName, ExportRow, ExportSheet, StyleRole } from './export-sheet';
import type { ControlLine, ExportTable, TableLine } from './export-table';
import { budgetFormulas, type BudgetFormulas } from './budget-formulas';
import {
  BALANCE_MARK,
  BUDGET_MARK,
  CONTROL_MARK,
  groupMark,
  rowMark,
  sectionMark,
  subtotalMark,
  sumMark,
} from './row-marks';
import { sheetText } from './sheet-text';

/** Rows above the first line of the table: four of title, one of heads. */
const HEAD_ROW = 4;
export const FIRST_LINE = HEAD_ROW + 1;

/** Where the columns of the budget sheet are, from 0; years start at 1. */
export const budgetColumns = (years: number) => {
  const total = 1 + years;
  return {
    label: 0,
    firstYear: 1,
    total,
    share: total + 1,
    kind: total + 2,
    rule: total + 3,
    mark: total + 4,
  };
};

const text = (value: string): CellContent | null =>
  value === '' ? null : { type: 'text', text: sheetText(value) };

/** The word for what a row is, as it stands in the sheet and is read back from it. */
export function kindWord(row: BudgetRow): string {
  if (row.section === 'financing') return exportText.groupWords[row.group];
  return row.section === 'inKind' ? exportText.inKindWords[row.category] : COST_CATEGORY_NAMES[row.category];
}

interface Looks {
  readonly label: StyleRole;
  readonly figure: StyleRole;
  readonly share: StyleRole;
}

function looksOf(line: TableLine): Looks {
  switch (line.kind) {
    case 'section':
      return { label: 'section', figure: 'section', share: 'section' };
    case 'group':
      return { label: 'group', figure: 'group', share: 'group' };
    case 'subtotal':
      return { label: 'subtotalLabel', figure: 'subtotal', share: 'subtotalShare' };
    case 'sum':
      return { label: 'sumLabel', figure: 'sum', share: 'sumShare' };
    case 'balance':
      return { label: 'balanceLabel', figure: 'balance', share: 'words' };
    case 'control':
      return { label: 'controlLabel', figure: 'control', share: 'words' };
    case 'row':
      return {
        label: line.row.section === 'financing' ? 'labelInGroup' : 'label',
        figure: line.row.rule.kind === 'entered' ? 'amount' : 'computed',
        share: 'share',
      };
    case 'gap':
      return { label: 'label', figure: 'amount', share: 'words' };
  }
}

function markOf(line: TableLine): string {
  switch (line.kind) {
    case 'section':
      return sectionMark(line.section);
    case 'group':
      return groupMark(line.group);
    case 'subtotal':
      return subtotalMark(line.group);
    case 'sum':
      return sumMark(line.section);
    case 'balance':
      return BALANCE_MARK;
    case 'control':
      return CONTROL_MARK;
    case 'row':
      return rowMark(line.row.id);
    case 'gap':
      return '';
  }
}

interface Drawing {
  readonly table: ExportTable;
  readonly rows: readonly BudgetRow[];
  readonly formulas: BudgetFormulas;
}

const fractionOf = (part: Ore, whole: Ore): CellContent =>
  whole === 0 ? { type: 'text', text: '' } : { type: 'fraction', value: part / whole };

function figureCells(line: TableLine, index: number, { table, formulas }: Drawing): ExportCell[] {
  const columns = budgetColumns(table.years.length);
  const looks = looksOf(line);
  if (!('cells' in line)) {
    const bar =
      line.kind === 'gap'
        ? []
        : table.years.map((_, at) => columns.firstYear + at).concat(columns.total, columns.share);
    return bar.map((column) => ({ column, role: looks.figure, content: null }));
  }
  const cells = line.cells.map((value, year): ExportCell => {
    const column = columns.firstYear + year;
    const formula = formulas.year(index, year);
    if (typeof value === 'string') return { column, role: 'rejected', content: text(value) };
    const content: CellContent | null = value === null ? null : { type: 'amount', ore: value };
    return { column, role: looks.figure, content, formula };
  });
  cells.push({
    column: columns.total,
    role: looks.figure === 'amount' ? 'computed' : looks.figure,
    content: { type: 'amount', ore: line.total },
    formula: formulas.total(index),
  });
  const shareFormula = formulas.share(index);
  const content = shareFormula === undefined ? null : fractionOf(line.total, table.figures.financing.total);
  cells.push({ column: columns.share, role: looks.share, content, formula: shareFormula });
  return cells;
}

function lineRow(line: TableLine, index: number, drawing: Drawing): ExportRow {
  const columns = budgetColumns(drawing.table.years.length);
  const looks = looksOf(line);
  const cells: ExportCell[] = [];
  if (line.kind !== 'gap')
    cells.push({ column: columns.label, role: looks.label, content: text(line.label) });
  cells.push(
    ...(line.kind === 'control' ? controlCells(line, index, drawing) : figureCells(line, index, drawing)),
  );
  if (line.kind === 'row') {
    cells.push({ column: columns.kind, role: 'words', content: text(kindWord(line.row)) });
    const words = describeRule(line.row.rule, drawing.rows);
    if (words !== '') cells.push({ column: columns.rule, role: 'words', content: text(words) });
  }
  const mark = markOf(line);
  if (mark !== '') cells.push({ column: columns.mark, role: 'hidden', content: text(mark) });
  return line.kind === 'gap' ? { cells, height: 9 } : { cells };
}

function controlCells({ words }: ControlLine, index: number, { formulas, table }: Drawing): ExportCell[] {
  const { firstYear } = budgetColumns(table.years.length);
  return words.map((word, at) => ({
    column: firstYear + at,
    role: 'control',
    content: { type: 'text', text: word },
    formula: formulas.control(index, at),
  }));
}

function headRows({ project, budget, exportedOn }: BudgetDocument): ExportRow[] {
  const columns = budgetColumns(budget.years.length);
  const version = exportText.version(budget.version, budget.name, STATUS_NAMES[budget.status]);
  const diaryNumber = project.diaryNumber === '' ? exportText.noDiaryNumber : project.diaryNumber;
  const line = (role: StyleRole, value: string, height?: number): ExportRow => ({
    cells: [{ column: 0, role, content: text(value) }],
    ...(height !== undefined && { height }),
  });
  return [
    line('title', project.name, 24),
    line('subtitle', `${exportText.documentTitle} · ${version}`),
    line('meta', exportText.diaryAndPeriod(diaryNumber, project.start, project.end)),
    line('meta', exportText.exported(exportedOn)),
    {
      cells: [
        { column: 0, role: 'head', content: text(exportText.labelHead) },
        ...budget.years.map((year, at): ExportCell => ({
          column: columns.firstYear + at,
          role: 'headFigure',
          content: { type: 'number', value: year },
        })),
        { column: columns.total, role: 'headFigure', content: text(budgetText.total) },
        { column: columns.share, role: 'headFigure', content: text(exportText.shareHead) },
        { column: columns.kind, role: 'headWords', content: text(exportText.kindHead) },
        { column: columns.rule, role: 'headWords', content: text(exportText.ruleHead) },
        { column: columns.mark, role: 'hidden', content: text(BUDGET_MARK) },
      ],
      height: 30,
    },
  ];
}

/** ASCII, so that they can be typed in any formula in any language. */
const SUM_NAMES = {
  cost: 'kraft_kostnader',
  financing: 'kraft_finansiering',
  inKind: 'kraft_bidrag_annat',
} as const;
const GROUP_NAMES = { public: 'kraft_offentlig_finansiering', private: 'kraft_privat_finansiering' } as const;

function sumNames({ lines, years }: ExportTable): ExportName[] {
  const columns = budgetColumns(years.length);
  return lines.flatMap((line, index): ExportName[] => {
    const name =
      line.kind === 'sum'
        ? SUM_NAMES[line.section]
        : line.kind === 'subtotal'
          ? GROUP_NAMES[line.group]
          : line.kind === 'balance'
            ? 'kraft_differens'
            : undefined;
    if (name === undefined) return [];
    const row = FIRST_LINE + index;
    return [
      { name, row, left: columns.firstYear, right: columns.total },
      { name: `${name}_totalt`, row, left: columns.total, right: columns.total },
    ];
  });
}

/** The sheet people look at: title, costs, financing, sums, control rows, in kind. */
export function budgetSheet(
  document: BudgetDocument,
  table: ExportTable,
  percentCells: ReadonlyMap<RowId, string>,
): ExportSheet {
  const formulas = budgetFormulas(table, FIRST_LINE, percentCells);
  const drawing: Drawing = { table, rows: document.rows, formulas };
  const figure = { width: 14 };
  return {
    name: exportText.budgetSheet,
    hidden: false,
    columns: [
      { width: 62 },
      ...table.years.map(() => figure),
      figure,
      { width: 13 },
      { width: 30 },
      { width: 34 },
      { width: 10, hidden: true },
    ],
    rows: [...headRows(document), ...table.lines.map((line, index) => lineRow(line, index, drawing))],
    headRow: HEAD_ROW,
    names: sumNames(table),
  };
}
