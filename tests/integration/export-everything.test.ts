import { writeEverythingWorkbook } from '@renderer/workbook/write/write-workbook';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import type { Workspace } from '@shared/domain/command/workspace';
import { EMPTY_WORKSPACE } from '@shared/domain/command/workspace';
import { controlOf } from '@shared/domain/journal/control';
import { TRACKED_TABLES } from '@shared/domain/tracking/tracked';
import type { SheetGrid, WorkbookGrid } from '@shared/sheets/grid';
import { readOwnWorkbook } from '@shared/sheets/own-workbook/read-own-workbook';
import { TRACKED_TABLE_NAMES } from '@shared/text/sv-work-names';
import { everythingOf, sampleWorkspace } from '@tests/fixtures/everything-sample';
import { gridOf } from '@tests/fixtures/export-sample';
import { convertInLibreOffice } from '@tests/fixtures/libreoffice';
import { expect, test } from 'vitest';

/** The sheets before the versions' own: what is in it, six tables beside the work, and the work's. */
const FIRST_BUDGET = 7 + TRACKED_TABLES.length;

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

const AMOUNT_HEAD = /^(?:(?:Sökt |Reserverat |Beviljat |Utbetalt )?\d{4}|Planerad kostnad|Faktisk kostnad)$/;

/** The sum in öre of all cells under heads of amounts. */
function sumOfAmounts(sheet: SheetGrid): bigint {
  const years = sheet.cells.filter(
    ({ row, value }) => row === 0 && value.type === 'text' && AMOUNT_HEAD.test(value.text),
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

  const sums = ['Budgetrader', 'Besked', 'Aktiviteter', 'Piloter'].map((name) =>
    sumOfAmounts(sheetOf(grid, name)),
  );
  expect(sums.reduce((sum, one) => sum + one, 0n)).toBe(BigInt(ore));
  expect(sums.every((sum) => sum !== 0n)).toBe(true);
  const contents = sheetOf(grid, 'Innehåll');
  expect(oreOnLine(contents, 'Summa av alla inmatade belopp, kr')).toBe(ore);
  expect(
    oreOnLine(contents, 'Samma summa räknad i bladen Budgetrader, Besked, Aktiviteter och Piloter, kr'),
  ).toBe(ore);

  const projects = new Map(tables.projects.map((project) => [project.id, project]));
  expect(grid.sheets.slice(FIRST_BUDGET).map((sheet) => sheet.name)).toEqual([
    'Kraftsamling barn och unga v1',
    'Kraftsamling barn och unga v2',
    'Kopia av Kraftsamling ett lå v1',
  ]);
  for (const [index, budget] of tables.budgets.entries()) {
    const sheet = grid.sheets[FIRST_BUDGET + index];
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

/** The first record of a sheet, by the heads of its columns; dates and numbers as they stand in the cells. */
function firstRecord(sheet: SheetGrid): Readonly<Record<string, string>> {
  const heads = sheet.cells.filter(({ row }) => row === 0);
  return Object.fromEntries(
    heads.map(({ column }) => [textAt(sheet, 0, column), textAt(sheet, 1, column)] as const),
  );
}

test('the workbook of everything has a sheet for each table of the work, with names for what it points to', async () => {
  const tables = sampleWorkspace();
  const grid = await gridOf(await workbookOf(tables));
  for (const table of TRACKED_TABLES) {
    const { cells } = sheetOf(grid, TRACKED_TABLE_NAMES[table]);
    expect(Math.max(...cells.map(({ row }) => row)), table).toBe(tables[table].length);
    const heads = cells.filter(({ row }) => row === 0).map(({ column }) => column);
    expect(new Set(cells.map(({ column }) => column)).size, table).toBe(heads.length);
  }
  expect(firstRecord(sheetOf(grid, 'Aktiviteter'))).toMatchObject({
    Projekt: 'Kraftsamling barn och unga',
    Slag: 'Resultatspridning',
    Benämning: 'Forum i Nora',
    Status: 'Genomförd',
    Delmål: 'Stärkt gemensamt lärande',
    Kommuner: 'Örebro och Nora',
    Aktörer: 'Idrottsklubben',
    Pilot: 'Läxhjälp på biblioteket',
    Kvinnor: '12',
    'Faktisk kostnad': '12345.5',
    Budgetrad: 'Resor och logi',
  });
  expect(firstRecord(sheetOf(grid, 'Piloter'))).toMatchObject({
    Läge: 'Uppskalad i ordinarie verksamhet',
    Sökande: 'Idrottsklubben',
    'Sökt 2025': '300000',
    'Utbetalt 2025': '500.5',
    'Tar över': 'Kulturförvaltningen',
  });
  expect(firstRecord(sheetOf(grid, 'Mätvärden'))).toMatchObject({
    Indikator: 'Deltagare i forum',
    Värde: '82.5',
  });
  const date = sheetOf(grid, 'Aktiviteter').cells.find(({ value }) => value.type === 'date');
  expect(date?.value).toMatchObject({ type: 'date' });
});

test('with nothing in the app there is still a workbook that says so', async () => {
  const grid = await gridOf(await workbookOf(EMPTY_WORKSPACE));
  expect(oreOnLine(sheetOf(grid, 'Innehåll'), 'Summa av alla inmatade belopp, kr')).toBe('0');
});
