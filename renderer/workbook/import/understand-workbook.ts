import type { BudgetRow } from '@shared/domain/budget/budget';
import type { CellPlace, ReadNote, WorkbookGrid } from '@shared/sheets/grid';
import type { SheetLayout } from '@shared/sheets/layout-key';
import type { OwnBudget, OwnProblem } from '@shared/sheets/own-workbook/own-budget';
import { readOwnWorkbook } from '@shared/sheets/own-workbook/read-own-workbook';
import { targetOf } from '@shared/sheets/plan/import-choices';
import { recogniseBudget } from '@shared/sheets/recognise/recognise-budget';
import type { ReadAs, RecognisedTable, RecognisedWorkbook } from '@shared/sheets/recognised';
import { excerptSheet, type SheetExcerpt } from './excerpt-sheet';

export type ForcedReadings = Readonly<Record<string, ReadAs>>;

/** What the app knows beforehand: the budget's rows and the layouts it remembers. */
export interface KnownBefore {
  readonly rows: readonly BudgetRow[];
  readonly layouts: readonly SheetLayout[];
  /** Table's id → how the user wants its amounts read. */
  readonly forced?: ForcedReadings;
}

/** A file that was read, and what it means: all that the window needs, and not the whole grid. */
export interface UnderstoodWorkbook {
  readonly fileName: string;
  readonly notes: readonly ReadNote[];
  /** Set when this app wrote the workbook and it can be read back as such. */
  readonly own: OwnBudget | null;
  /** Why a workbook of ours is read like anybody's. */
  readonly ownProblem: OwnProblem | null;
  readonly recognised: RecognisedWorkbook;
  /** The sheets that have something in them. */
  readonly sheets: readonly SheetExcerpt[];
}

function placesIn(table: RecognisedTable): readonly CellPlace[] {
  const rows = table.rows.flatMap((row) => [row.place, ...row.amounts.map((amount) => amount.place)]);
  const sums = table.sums.flatMap((sum) => [sum.place, ...sum.checks.map((check) => check.place)]);
  return [...table.years.map((year) => year.place), ...rows, ...sums];
}

/** Says what a grid means: our own workbook, and in any case what stands in it as a sheet. */
export function understandWorkbook(grid: WorkbookGrid, known: KnownBefore): UnderstoodWorkbook {
  const own = readOwnWorkbook(grid);
  const rows = known.rows.map((row) => ({ id: row.id, label: row.label, target: targetOf(row) }));
  const recognised = recogniseBudget(grid, {
    rows,
    layouts: known.layouts,
    ...(known.forced && { forced: known.forced }),
  });
  const places = recognised.tables.flatMap(placesIn);
  return {
    fileName: grid.fileName,
    notes: grid.notes,
    own: own !== 'notOurs' && own.ok ? own.value : null,
    ownProblem: own !== 'notOurs' && !own.ok ? own.error : null,
    recognised,
    sheets: grid.sheets.filter((sheet) => sheet.cells.length > 0).map((sheet) => excerptSheet(sheet, places)),
  };
}
