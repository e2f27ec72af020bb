import { FINANCIER_GROUPS, SECTIONS, type FinancierGroup, type Section } from '../../domain/budget/budget';
import { comparableText } from '../../domain/export/sheet-text';
import { groupMark, rowIdOfMark, sectionMark, subtotalMark, sumMark } from '../../domain/export/row-marks';
import type { RowId } from '../../domain/ids';
import { err, ok, type Result } from '../../result';
import type { SheetCell, SheetGrid } from '../grid';
import type { OwnNote, OwnProblem } from './own-budget';
import { cellText } from './cell-text';
import { indexSheet, type SheetIndex } from './own-sheets';

/** The budget sheet with its columns, found by their heads: columns may have been inserted or moved. */
export interface BudgetSheetView {
  readonly sheet: SheetIndex;
  readonly headRow: number;
  readonly labelColumn: number;
  /** In the order of the stored years. */
  readonly yearColumns: readonly number[];
  readonly kindColumn: number | undefined;
  readonly markColumn: number;
}

/** Finds the columns in the row that holds the budget sheet's mark. */
export function viewBudgetSheet(
  found: { readonly sheet: SheetGrid; readonly cell: SheetCell },
  years: readonly number[],
  heads: { readonly label: string; readonly kind: string },
): Result<BudgetSheetView, OwnProblem> {
  const sheet = indexSheet(found.sheet);
  const headRow = found.cell.row;
  const byText = new Map<string, number>();
  for (const cell of found.sheet.cells) {
    if (cell.row !== headRow) continue;
    const text = comparableText(cellText(cell));
    if (!byText.has(text)) byText.set(text, cell.column);
  }
  const yearColumns: number[] = [];
  for (const year of years) {
    const column = byText.get(String(year));
    if (column === undefined) return err({ code: 'yearColumnMissing', year, sheet: sheet.name });
    yearColumns.push(column);
  }
  return ok({
    sheet,
    headRow,
    labelColumn: byText.get(heads.label) ?? 0,
    yearColumns,
    kindColumn: byText.get(heads.kind),
    markColumn: found.cell.column,
  });
}

/** One line inside a part of the table. */
export interface OwnLine {
  readonly row: number;
  /** What its hidden mark says; undefined when it has none. */
  readonly markedId: RowId | undefined;
  readonly section: Section;
  /** The group's block it stands in; undefined outside financing and above the first group's head. */
  readonly group: FinancierGroup | undefined;
}

const SECTION_HEADS = new Map(SECTIONS.map((section) => [sectionMark(section), section]));
const SECTION_SUMS = new Set(SECTIONS.map(sumMark));
const GROUP_HEADS = new Map(FINANCIER_GROUPS.map((group) => [groupMark(group), group]));
const GROUP_SUMS = new Set(FINANCIER_GROUPS.map(subtotalMark));

const isFilledLine = (view: BudgetSheetView, row: number): boolean =>
  [view.labelColumn, ...view.yearColumns].some(
    (column) => cellText(view.sheet.cell(row, column)).trim() !== '',
  );

/** Walks down the sheet and says of each line which part it stands in. */
export function linesOf(view: BudgetSheetView): {
  readonly lines: readonly OwnLine[];
  readonly notes: readonly OwnNote[];
} {
  const lines: OwnLine[] = [];
  const notes: OwnNote[] = [];
  let section: Section | undefined;
  let group: FinancierGroup | undefined;
  for (const row of view.sheet.rowNumbers) {
    if (row <= view.headRow) continue;
    const mark = cellText(view.sheet.cell(row, view.markColumn));
    const opened = SECTION_HEADS.get(mark);
    if (opened) [section, group] = [opened, undefined];
    else if (SECTION_SUMS.has(mark)) section = undefined;
    else if (GROUP_HEADS.has(mark)) group = GROUP_HEADS.get(mark);
    else if (GROUP_SUMS.has(mark)) group = FINANCIER_GROUPS.at(-1);
    else if (section && (rowIdOfMark(mark) !== undefined || (mark === '' && isFilledLine(view, row)))) {
      lines.push({ row, markedId: rowIdOfMark(mark), section, group });
    } else if (mark === '' && hasAmount(view, row)) {
      const text = cellText(view.sheet.cell(row, view.labelColumn));
      notes.push({ code: 'outsideTable', place: view.sheet.place(row, view.labelColumn), text });
    }
  }
  return { lines, notes };
}

const hasAmount = (view: BudgetSheetView, row: number): boolean =>
  view.yearColumns.some((column) => view.sheet.cell(row, column)?.value.type === 'number');
