import { ExactDecimal } from '../../domain/money/exact-decimal';
import type { RowRule } from '../../domain/budget/budget';
import type { BudgetDocument } from '../../domain/export/budget-document';
import { ASSUMPTIONS_PERCENT_COLUMN } from '../../domain/export/assumptions-sheet';
import { rowIdOfMark } from '../../domain/export/row-marks';
import { comparableText } from '../../domain/export/sheet-text';
import type { RowId } from '../../domain/ids';
import { parsePercent, type Percent } from '../../domain/money/percent';
import { exportText } from '../../text/sv-export';
import type { CellPlace, SheetCell, WorkbookGrid } from '../grid';
import type { OwnNote } from './own-budget';
import { cellText } from './cell-text';
import { findAssumptionsMark, indexSheet } from './own-sheets';

export interface ReadPercents {
  readonly percents: ReadonlyMap<RowId, { readonly percent: Percent; readonly place: CellPlace }>;
  readonly notes: readonly OwnNote[];
}

/** A percentage as it stands in a cell: the fraction behind "21,39 %", or such text. */
function readPercent(cell: SheetCell): Percent | undefined {
  const text =
    cell.value.type === 'number' ? new ExactDecimal(cell.value.text).times(100).toFixed() : cellText(cell);
  const parsed = parsePercent(text);
  return parsed.ok ? parsed.value : undefined;
}

const percentOfRule = (rule: RowRule): Percent | undefined => ('percent' in rule ? rule.percent : undefined);

/** The percentages of computed rows as they stand on the sheet of assumptions; none when that sheet is gone. */
export function readPercents(grid: WorkbookGrid, stored: BudgetDocument): ReadPercents {
  const found = findAssumptionsMark(grid);
  const percents = new Map<RowId, { percent: Percent; place: CellPlace }>();
  const notes: OwnNote[] = [];
  if (!found) return { percents, notes };
  const sheet = indexSheet(found.sheet);
  const head = found.sheet.cells.find(
    (cell) =>
      cell.row === found.cell.row && comparableText(cellText(cell)) === exportText.ruleColumns.percent,
  );
  const column = head?.column ?? ASSUMPTIONS_PERCENT_COLUMN;
  const kept = new Map(stored.rows.map((row) => [row.id, percentOfRule(row.rule)]));
  for (const row of sheet.rowNumbers) {
    const id = rowIdOfMark(cellText(sheet.cell(row, found.cell.column)));
    const before = id === undefined ? undefined : kept.get(id);
    const cell = sheet.cell(row, column);
    if (id === undefined || before === undefined || percents.has(id) || cell === undefined) continue;
    const place = sheet.place(row, column);
    const percent = readPercent(cell);
    percents.set(id, { percent: percent ?? before, place });
    if (percent === undefined)
      notes.push({ code: 'unreadablePercent', place, text: cellText(cell), kept: before });
  }
  return { percents, notes };
}
