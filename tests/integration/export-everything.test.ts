import { writeEverythingWorkbook } from '@renderer/workbook/write/write-workbook';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import type { Workspace } from '@shared/domain/command/workspace';
import { EMPTY_WORKSPACE } from '@shared/domain/command/workspace';
import { controlOf } from '@shared/domain/journal/control';
import type { SheetGrid, WorkbookGrid } from '@shared/sheets/grid';
import { readOwnWorkbook } from '@shared/sheets/own-workbook/read-own-workbook';
import { everythingOf, sampleWorkspace } from '@tests/fixtures/everything-sample';
import { gridOf } from '@tests/fixtures/export-sample';
import { convertInLibreOffice } from '@tests/fixtures/libreoffice';
import { expect, test } from 'vitest';

async function workbookOf(tables: Workspace): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeEverythingWorkbook(everythingOf(tables));
  if (!written.ok) throw new Error(`The export refused: ${written.error.code}`);
  return written.value;
}

function sheetOf(grid: WorkbookGrid, name: string): SheetGrid {
  const sheet = grid.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name} among ${grid.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

const textAt = (sheet: SheetGrid, row: number, column: number): string => {
  const value = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return value === undefined ? '' : 'text' in value ? value.text : '';
};

/** Öre of the number in the third column of the line that begins with these words. */
function oreOnLine(sheet: SheetGrid, words: string): string {
  const row = sheet.cells.find(({ value }) => value.type === 'text' && value.text === words)?.row ?? -1;
  return String(Math.round(Number(textAt(sheet, row, 2)) * 100));
}

/** The sum in öre of all cells under heads that are years. */
function sumOfYears(sheet: SheetGrid): bigint {
  const years = sheet.cells.filter(
    ({ row, value }) => row === 0 && value.type === 'text' && /^\d{4}$/.test(value.text),
  );
  const columns = new Set(years.map((cell) => cell.column));
  return sheet.cells
    .filter(({ row, column, value }) => row > 0 && columns.has(column) && value.type === 'number')
    .reduce(
      (sum, { value }) => sum + BigInt(Math.round(Number('text' in value ? value.text : '') * 100)),
      0n,
    );
}

test('LibreOffice opens the workbook of everything and comes to the same control total and figures', async () => {
  const tables = sampleWorkspace();
  const [recalculated] = await convertInLibreOffice([await workbookOf(tables)], 'xlsx');
  const grid = await gridOf(recalculated ?? new Uint8Array());
  const { ore } = controlOf(tables);

  expect(sumOfYears(sheetOf(grid, 'Budgetrader')) + sumOfYears(sheetOf(grid, 'Besked'))).toBe(BigInt(ore));
  const contents = sheetOf(grid, 'Innehåll');
  expect(oreOnLine(contents, 'Summa av alla inmatade belopp, kr')).toBe(ore);
  expect(oreOnLine(contents, 'Samma summa räknad i bladen Budgetrader och Besked, kr')).toBe(ore);

  const projects = new Map(tables.projects.map((project) => [project.id, project]));
  expect(grid.sheets.slice(7).map((sheet) => sheet.name)).toEqual([
    'Kraftsamling barn och unga v1',
    'Kraftsamling barn och unga v2',
    'Kopia av Kraftsamling ett lå v1',
  ]);
  for (const [index, budget] of tables.budgets.entries()) {
    const sheet = grid.sheets[7 + index];
    if (!sheet) throw new Error('A budget has no sheet');
    expect(textAt(sheet, 0, 0)).toBe(projects.get(budget.projectId)?.name);
    const rows = tables.budgetRows.filter((row) => row.budgetId === budget.id);
    const figures = calculateBudget(rows, budget.years);
    const lines: readonly (readonly [string, readonly number[]])[] = [
      ['Summa bokförda kostnader', [...figures.bookedCosts.byYear, figures.bookedCosts.total]],
      ['Summa finansiering', [...figures.financing.byYear, figures.financing.total]],
      ['Differens (finansiering − kostnader)', [...figures.balance.byYear, figures.balance.total]],
    ];
    for (const [label, expected] of lines) {
      const row = sheet.cells.find(({ value }) => value.type === 'text' && value.text === label)?.row ?? -1;
      const found = expected.map((_, year) => Math.round(Number(textAt(sheet, row, year + 1)) * 100));
      expect(found, `${sheet.name}: ${label}`).toEqual(expected);
    }
  }
}, 120_000);

test('the workbook of everything names every record once, and is not taken for one budget of ours', async () => {
  const tables = sampleWorkspace();
  const grid = await gridOf(await workbookOf(tables));
  const rowsOf = (name: string): number => Math.max(...sheetOf(grid, name).cells.map((cell) => cell.row));
  expect(['Projekt', 'Versioner', 'Budgetrader', 'Besked', 'Kontakter'].map(rowsOf)).toEqual([
    tables.projects.length,
    tables.budgets.length,
    tables.budgetRows.length,
    tables.notices.length,
    tables.contacts.length,
  ]);
  const phone = sheetOf(grid, 'Kontakter').cells.find((cell) => cell.row === 1 && cell.column === 4);
  expect(phone?.value).toEqual({ type: 'text', text: '=1+1' });
  expect(phone?.formula).toBeUndefined();
  expect(readOwnWorkbook(grid)).toBe('notOurs');
});

test('with nothing in the app there is still a workbook that says so', async () => {
  const grid = await gridOf(await workbookOf(EMPTY_WORKSPACE));
  expect(oreOnLine(sheetOf(grid, 'Innehåll'), 'Summa av alla inmatade belopp, kr')).toBe('0');
});
