import { readFile } from 'node:fs/promises';
import { loadSheetFixtures, sheetFixturePath } from '@tests/fixtures/sheets/manifest';
import { OFFICIAL_TABLE } from './official-table';
import { ImportPage } from './pages/import-page';
import { expect, test as base } from './pages/test';

/** The same pages in an ordinary browser, whose file chooser takes the place of the shell's dialog. */
const test = base.extend({
  desk: async ({ browserPage }, use) => use({ page: browserPage }),
  importPage: async ({ desk }, use) =>
    use(
      new ImportPage(desk, (file) => {
        desk.page.once('filechooser', (chooser) => void chooser.setFiles(file));
        return Promise.resolve();
      }),
    ),
});

test('in a plain browser an edit is there after a reload, and can still be undone', async ({
  desk,
  app,
  projectsPage,
  budgetPage,
}) => {
  await projectsPage.openExample();
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  await budgetPage.setAmount('Resor och logi', 2026, '12 000,50');
  await expect(app.saved).toHaveText(/^Sparat/);
  await desk.page.reload();
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 001', '32 001']);
  await app.undo('ändra Resor och logi 2026');
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
});

test('in a plain browser exports are downloads, and the downloaded workbook reads back without a difference', async ({
  desk,
  app,
  projectsPage,
  budgetPage,
  importPage,
}, info) => {
  await projectsPage.openExample();
  const downloading = desk.page.waitForEvent('download');
  await budgetPage.press('Exportera till Excel');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(
    /^Kraftsamling barn och unga budget v1 \d{4}-\d\d-\d\d\.xlsx$/,
  );
  const file = info.outputPath('hämtad.xlsx');
  await download.saveAs(file);

  const csv = desk.page.waitForEvent('download');
  await budgetPage.chooseMore('Exportera CSV');
  expect(await readFile(await (await csv).path(), 'utf8')).toContain(
    'Summa finansiering;;674573;1381523;844661;2900757',
  );

  await budgetPage.press('Importera');
  await importPage.choose(file);
  await expect(app.content.getByText('Inga skillnader mellan arbetsboken och budgeten.')).toBeVisible();
});

test('in a plain browser a chosen sheet is reviewed, accepted and taken back', async ({
  app,
  projectsPage,
  budgetPage,
  importPage,
}) => {
  const fixture = loadSheetFixtures().find(({ file }) => file === 'csv-utf8-bom.csv');
  if (!fixture) throw new Error('The fixture is missing.');
  await projectsPage.openExample();
  await budgetPage.press('Importera');
  await importPage.choose(sheetFixturePath(fixture));
  await expect(importPage.title).toHaveText('Granska csv-utf8-bom.csv');
  await importPage.accept();
  await expect(budgetPage.version).toContainText(/^2\. /);
  await app.undo('importera');
  await expect(budgetPage.version).toContainText(/^1\. /);
});
