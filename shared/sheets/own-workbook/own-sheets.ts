import { checksum } from '../../domain/export/checksum';
import { DATA_FORMAT, DATA_MARK } from '../../domain/export/data-sheet';
import type { BudgetDocument } from '../../domain/export/budget-document';
import { ASSUMPTIONS_MARK, BUDGET_MARK } from '../../domain/export/row-marks';
import { err, ok, type Result } from '../../result';
import type { CellPlace, SheetCell, SheetGrid, WorkbookGrid } from '../grid';
import { cellText } from './cell-text';
import type { OwnProblem } from './own-budget';
import { storedDocument } from './stored-schema';

/** A sheet that can be asked for a cell. */
export interface SheetIndex {
  readonly name: string;
  /** Filled rows from the top. */
  readonly rowNumbers: readonly number[];
  cell(row: number, column: number): SheetCell | undefined;
  place(row: number, column: number): CellPlace;
}

export function indexSheet(sheet: SheetGrid): SheetIndex {
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? new Map<number, SheetCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return {
    name: sheet.name,
    rowNumbers: [...rows.keys()].sort((a, b) => a - b),
    cell: (row, column) => rows.get(row)?.get(column),
    place: (row, column) => ({ sheet: sheet.name, row, column }),
  };
}

const isText = (cell: SheetCell, text: string): boolean =>
  cell.value.type === 'text' && cell.value.text === text;

/** The sheet and cell where a mark of ours stands, whatever the sheet has been renamed to. */
export function findMark(
  grid: WorkbookGrid,
  mark: string,
): { readonly sheet: SheetGrid; readonly cell: SheetCell } | undefined {
  for (const sheet of grid.sheets) {
    const cell = sheet.cells.find((one) => isText(one, mark));
    if (cell) return { sheet, cell };
  }
  return undefined;
}

export const findBudgetMark = (grid: WorkbookGrid) => findMark(grid, BUDGET_MARK);
export const findAssumptionsMark = (grid: WorkbookGrid) => findMark(grid, ASSUMPTIONS_MARK);

/** The sheet with the hidden data; undefined when the workbook is none of ours or has lost it. */
export function findDataSheet(grid: WorkbookGrid): SheetIndex | undefined {
  const found = grid.sheets.find(
    (sheet) => sheet.cells[0] !== undefined && isText(sheet.cells[0], DATA_MARK),
  );
  return found && indexSheet(found);
}

/** The document as it was exported. */
export function readStored(data: SheetIndex): Result<BudgetDocument, OwnProblem> {
  const [head = 0, ...chunkRows] = data.rowNumbers;
  const format = cellText(data.cell(head, 1));
  if (/^\d+$/.test(format) && Number(format) > DATA_FORMAT) return err({ code: 'newerFormat', format });
  const json = chunkRows.map((row) => cellText(data.cell(row, 0)).slice(1, -1)).join('');
  if (format !== String(DATA_FORMAT) || checksum(json) !== cellText(data.cell(head, 2)))
    return err({ code: 'dataDamaged' });
  const parsed = storedDocument.safeParse(parseJson(json));
  return parsed.success ? ok(parsed.data) : err({ code: 'dataDamaged' });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
