import { readFile, writeFile } from 'node:fs/promises';
import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import type { SheetGrid } from '@shared/sheets/grid';
import { convertInLibreOffice, editInLibreOffice } from '@tests/fixtures/libreoffice';
import { OFFICIAL_TABLE } from './official-table';
import type { ShownLine } from './pages/budget-page';
import { plain } from './pages/desk';
import { expect, test } from './pages/test';

test.skip(process.platform !== 'linux', 'LibreOffice is driven on Linux only');

const BALANCE = 'Differens';

async function budgetSheet(bytes: Uint8Array): Promise<SheetGrid> {
  const read = await readWorkbook('budget.xlsx', new Uint8Array(bytes));
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === 'Budget') : undefined;
  if (!sheet) throw new Error('The workbook has no sheet called Budget.');
  return sheet;
}

/** The line's numbers in öre, years and total: labels stand in the first column. */
function oreInFile({ cells }: SheetGrid, label: string): readonly number[] {
  const isLabel = (text: string): boolean => (label === BALANCE ? text.startsWith(BALANCE) : text === label);
  const row = cells.find(
    ({ column, value }) => column === 0 && value.type === 'text' && isLabel(value.text),
  )?.row;
  return [1, 2, 3, 4].map((column) => {
    const cell = cells.find((one) => one.row === row && one.column === column);
    return cell?.value.type === 'number' ? Math.round(Number(cell.value.text) * 100) : Number.NaN;
  });
}

/** "456 852,30" → 45685230 */
const oreShown = (figure: string): number => Number(figure.replace(/[✓✕ ,]/g, '').replace('−', '-'));

/** The exported workbook after LibreOffice has computed every formula anew. */
async function recalculated(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const [bytes = new Uint8Array()] = await convertInLibreOffice([await readFile(file)], 'xlsx');
  return bytes;
}

test('the exported workbook recalculates to the app’s own öre and reads back without a difference', async ({
  app,
  projectsPage,
  budgetPage,
  importPage,
  prepareSave,
}, info) => {
  const file = info.outputPath('budget.xlsx');
  await projectsPage.openExample();
  await prepareSave(file);
  await budgetPage.press('Exportera till Excel');
  await expect(app.message).toContainText('Exporterade budget.xlsx.');

  const outside = await recalculated(file);
  const sheet = await budgetSheet(outside);
  await budgetPage.toggleOre();
  await expect.poll(() => budgetPage.figures('Resor och logi')).toContain('30 000,00');
  const lines = await budgetPage.printedFigures();
  expect(lines).toHaveLength(OFFICIAL_TABLE.length);
  for (const { label, figures } of lines)
    expect(oreInFile(sheet, label), label).toEqual(figures.map(oreShown));

  const [csv] = await convertInLibreOffice([outside], 'csv');
  const printed = new TextDecoder()
    .decode(csv)
    .split(/\r?\n/)
    .map((line) => line.split(';').map((field) => plain(field.replaceAll('"', ''))));
  const official = OFFICIAL_TABLE.filter(({ label }) => label !== BALANCE);
  const asPrinted = ({ label }: ShownLine) => printed.find(([first]) => first === label)?.slice(1, 5);
  expect(official.map(asPrinted)).toEqual(official.map(({ figures }) => figures));

  const back = info.outputPath('omräknad.xlsx');
  await writeFile(back, outside);
  await budgetPage.press('Importera');
  await importPage.choose(back);
  await expect(importPage.title).toHaveText('Ändringar i omräknad.xlsx');
  await expect(app.content.getByText('Inga skillnader mellan arbetsboken och budgeten.')).toBeVisible();
  expect(await importPage.changes()).toEqual([]);
});

test('a row and an amount changed in the workbook outside are exactly what the import shows, takes in and gives back', async ({
  app,
  projectsPage,
  budgetPage,
  importPage,
  prepareSave,
}, info) => {
  const file = info.outputPath('budget.xlsx');
  await projectsPage.openExample();
  await prepareSave(file);
  await budgetPage.press('Exportera till Excel');
  await expect(app.message).toContainText('Exporterade budget.xlsx.');

  const sheet = await budgetSheet(await readFile(file));
  const travel = sheet.cells.find(
    ({ column, value }) => column === 0 && value.type === 'text' && value.text === 'Resor och logi',
  );
  const row = (travel?.row ?? -1) + 1;
  const [edited = new Uint8Array()] = await editInLibreOffice([
    {
      bytes: await readFile(file),
      steps: [
        { op: 'setNumber', sheet: 'Budget', cell: `D${String(row)}`, value: 12_000.5 },
        { op: 'insertRow', sheet: 'Budget', row: row + 1 },
        { op: 'setText', sheet: 'Budget', cell: `A${String(row + 1)}`, text: 'Utvärdering' },
        { op: 'setNumber', sheet: 'Budget', cell: `C${String(row + 1)}`, value: 40_000 },
      ],
    },
  ]);
  const changed = info.outputPath('ändrad.xlsx');
  await writeFile(changed, edited);
  await budgetPage.press('Importera');
  await importPage.choose(changed);
  await expect(importPage.summary).toHaveText('2 av 2 ändringar är valda. Inget är ändrat än.');
  expect(await importPage.changes()).toEqual([
    ['Resor och logi 2026', '10 000', '12 000,50', '+2 000,50', `Budget!D${String(row)}`],
    ['Utvärdering är tillagd', '', '40 000', '+40 000', `Budget!A${String(row + 1)}`],
  ]);

  await importPage.accept();
  await expect.poll(() => budgetPage.figures('Utvärdering')).toEqual(['', '40 000', '', '40 000']);
  expect(await budgetPage.figures('Resor och logi')).toEqual(['10 000', '10 000', '12 001', '32 001']);
  expect(await budgetPage.figures('Summa bokförda kostnader')).toEqual([
    '674 573',
    '1 421 523',
    '846 661',
    '2 942 758',
  ]);
  expect(await budgetPage.figures(BALANCE)).toEqual(['✓ 0', '✓ 0', '✓ 0', '✓ 0']);
  await app.undo('importera');
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
});
