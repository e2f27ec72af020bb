import { writeFile } from 'node:fs/promises';
import { WRONG_TYPES } from '@tests/fixtures/hostile/wrong-types';
import { loadSheetFixtures, sheetFixturePath } from '@tests/fixtures/sheets/manifest';
import { expectAccessible, violations } from './pages/axe';
import { expect, test } from './pages/test';

const fixturePath = (file: string): string => {
  const fixture = loadSheetFixtures().find((one) => one.file === file);
  if (!fixture) throw new Error(`${file} is not among the fixtures.`);
  return sheetFixturePath(fixture);
};

test('axe finds nothing where projects are listed, made and put away', async ({
  desk,
  app,
  projectsPage,
}) => {
  const check = (state: string) => expectAccessible(desk.page, state);
  await expect(projectsPage.exampleButton).toBeVisible();
  const page = desk.page.locator('html');
  await expect(page).toHaveAttribute('lang', 'sv');
  await page.evaluate((element) => element.removeAttribute('lang'));
  expect((await violations(desk.page)).join('\n')).toContain('html-has-lang');
  await page.evaluate((element) => element.setAttribute('lang', 'sv'));
  await check('no projects yet');

  await app.content.getByRole('button', { name: 'Nytt projekt' }).click();
  await check('new project');
  await app.content.getByRole('button', { name: 'Skapa projekt' }).click();
  await expect(app.content.getByText('Projektet saknar namn. Skriv ett namn.')).toBeVisible();
  await check('new project refused');

  await app.press('ControlOrMeta+o');
  await projectsPage.openExample();
  await app.goToProjects();
  await desk.page.getByRole('button', { name: 'Fler val för Kraftsamling barn och unga' }).click();
  await expect(desk.page.getByRole('menu')).toBeVisible();
  await check('menu of a project');
  await desk.page.getByRole('menuitem', { name: 'Arkivera projektet' }).click();
  await expect(app.content.getByText('Alla projekt ligger i arkivet.')).toBeVisible();
  await check('all in the archive, with a message');

  await app.setTheme('Mörkt');
  await expect(page).toHaveAttribute('data-theme', 'dark');
});

test('axe finds nothing in the budget, its menus, dialogs, editors, errors and locked state', async ({
  desk,
  app,
  projectsPage,
  budgetPage,
}) => {
  const check = (state: string) => expectAccessible(desk.page, state);
  await projectsPage.openExample();
  await check('budget');

  await budgetPage.select('Indirekta kostnader', 2025);
  await budgetPage.openMenu('Rad');
  await check('menu of a row');
  await desk.page.getByRole('menuitem', { name: /^Ändra regel/ }).click();
  await expect(app.dialog).toBeVisible();
  await check('rule dialog');
  await app.dialog.getByRole('textbox', { name: 'Procent' }).fill('mycket');
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(app.dialog.getByText('”mycket” är inte en procentsats.')).toBeVisible();
  await check('rule dialog refused');
  await app.press('Escape');
  await expect(app.dialog).toBeHidden();

  await budgetPage.select('Resor och logi', 2025);
  await app.press('Shift+F2');
  await app.dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Två resor');
  await check('note dialog');
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(app.dialog).toBeHidden();

  await budgetPage.setAmount('Resor och logi', 2024, 'ca 10 000');
  await expect(budgetPage.check('innehåller ”ca 10 000”')).toBeVisible();
  await budgetPage.select('Resor och logi', 2024);
  await check('rejected entry');
  await app.press('Enter');
  await expect(budgetPage.editor).toBeVisible();
  await check('editor open');
  await app.press('Escape');
  await (await budgetPage.cell('Resor och logi', 'Kostnadsslag')).dblclick();
  await expect(budgetPage.grid.getByRole('combobox')).toBeVisible();
  await check('category open');
  await app.press('Escape');
  await budgetPage.selectBlock(['Egen personal', 2024], ['Resor och logi', 2026]);
  await check('block marked');

  await budgetPage.toggleOre();
  await budgetPage.openMenu('Fler val');
  await check('more choices, with öre');
  await app.press('Escape');
  await app.content.getByRole('button', { name: /Version$/ }).click();
  await expect(desk.page.getByRole('listbox')).toBeVisible();
  await check('versions open');
  await app.press('Escape');
  await budgetPage.setStatus(/^Märk som inlämnad/);
  await budgetPage.setStatus(/^Märk som godkänd/);
  await expect(app.content.getByText('Den här versionen är låst.')).toBeVisible();
  await check('locked');
});

test('axe finds nothing in an empty budget, the project, comparing and restoring öre', async ({
  desk,
  app,
  projectsPage,
  budgetPage,
  projectPage,
  comparePage,
  restoreOrePage,
}) => {
  const check = (state: string) => expectAccessible(desk.page, state);
  await projectsPage.create({ name: 'Tomt', start: '2026-01-01', end: '2026-12-31' });
  await expect(app.content.getByText('Budgeten har inga rader än.').first()).toBeVisible();
  await check('empty budget');
  await app.goTo('Projektet');
  await expect(projectPage.section('Finansieringsbeslut')).toBeVisible();
  await check('project without a decision');
  await app.content.getByRole('button', { name: 'Lägg in finansieringsbeslut' }).click();
  await app.content.getByRole('button', { name: 'Lägg in beslutet' }).click();
  await check('decision refused');

  await app.press('ControlOrMeta+o');
  await projectsPage.openExample();
  await app.goTo('Projektet');
  await projectPage.field('Beslutsdatum').fill('i höst');
  await app.press('Enter');
  await expect(app.content.getByText('”i höst” är inte ett datum.')).toBeVisible();
  await check('project, with a date refused');

  await app.goTo('Budget');
  await budgetPage.press('Kopiera till nytt utkast');
  await expect(budgetPage.version).toContainText(/^2\. /);
  await budgetPage.press('Jämför versioner');
  await expect(comparePage.summary).toContainText('Inga skillnader.');
  await check('comparison without differences');
  await app.goTo('Budget');
  await budgetPage.setAmount('Resor och logi', 2026, '9 000');
  await budgetPage.press('Jämför versioner');
  await expect(comparePage.summary).toContainText('rader skiljer sig.');
  await check('comparison');

  await app.goTo('Budget');
  await budgetPage.setAmount('Resor och logi', 2024, '10 001');
  await budgetPage.chooseMore('Återskapa ören');
  await restoreOrePage.declare('”Resor och logi” totalt', 'tolv');
  await restoreOrePage.search();
  await expect(restoreOrePage.problem).toBeVisible();
  await check('printed table with a box that is no figure');
  await restoreOrePage.declare('”Resor och logi” totalt', '30 009');
  await restoreOrePage.search();
  await expect(restoreOrePage.problem).toContainText('Det finns inga ören');
  await check('no öre found');
  await restoreOrePage.declare('”Resor och logi” totalt', '29 001');
  await restoreOrePage.search();
  await expect(restoreOrePage.found).toBeVisible();
  await check('öre found');

  await desk.page.evaluate(() => {
    location.hash = '#/projekt/finns-inte/budget';
  });
  await expect(app.title).toHaveText('Sidan finns inte');
  await check('missing');
});

test('axe finds nothing in importing: start, refusals, reviews and notices', async ({
  desk,
  app,
  projectsPage,
  budgetPage,
  importPage,
  prepareSave,
}, info) => {
  const check = (state: string) => expectAccessible(desk.page, state);
  await projectsPage.openExample();
  const exported = info.outputPath('egen.xlsx');
  await prepareSave(exported);
  await budgetPage.press('Exportera till Excel');
  await expect(app.message).toContainText('Exporterade');
  await budgetPage.setAmount('Resor och logi', 2026, '9 000');

  await budgetPage.press('Importera');
  await check('import');
  for (const fileName of ['hemlig.xlsx', 'utf8.csv']) {
    const file = info.outputPath(fileName);
    await writeFile(file, WRONG_TYPES.find((one) => one.fileName === fileName)?.bytes() ?? new Uint8Array());
    await importPage.choose(file);
    await expect(importPage.problem).toBeVisible();
    await check(`import of ${fileName}`);
  }
  await app.content.getByRole('button', { name: 'Välj en annan fil' }).click();
  await expect(importPage.title).toHaveText('Importera');

  for (const fileName of [
    'pm-plain.xlsx',
    'hidden-rows-excel.xlsx',
    'error-text-amount.xlsx',
    'error-sum-two-kronor-off.xlsx',
  ]) {
    await importPage.choose(fixturePath(fileName));
    await expect(importPage.title).toHaveText(`Granska ${fileName}`);
    await importPage.openDetails();
    await check(`review of ${fileName}`);
    await importPage.cancel();
  }

  await importPage.choose(exported);
  await expect(importPage.title).toHaveText('Ändringar i egen.xlsx');
  await expect(
    app.content.getByText(
      'Inget är ändrat i arbetsboken sedan den exporterades. Budgeten har ändrats sedan dess.',
    ),
  ).toBeVisible();
  await check('review of our own workbook');
  await app.press('Escape');
  await expect(importPage.title).toHaveText('Importera');

  await importPage.choose(fixturePath('pm-plain.xlsx'));
  await app.content.getByRole('radio', { name: 'Finansiärens besked' }).press('Space');
  await expect(app.content.getByRole('textbox', { name: 'Datum' })).toBeVisible();
  await check('financier’s notice');
  await importPage.accept();
  await budgetPage.press('Importera');
  await expect(app.content.getByRole('table', { name: /^Sökta, föreslagna och beviljade/ })).toBeVisible();
  await check('import with notices and a remembered layout');
});

test('axe finds nothing in a budget of 200 rows', async ({
  desk,
  projectsPage,
  budgetPage,
  importPage,
  app,
}, info) => {
  await projectsPage.create({ name: 'Stort', start: '2024-01-01', end: '2026-12-31' });
  await app.content.getByRole('button', { name: 'Importera', exact: true }).first().click();
  const lines = Array.from(
    { length: 200 },
    (_, index) => `Kostnad ${String(index + 1)};${String(index)};1;2`,
  );
  const file = info.outputPath('stort.csv');
  await writeFile(file, `\ufeff${['Kostnader;2024;2025;2026', ...lines].join('\r\n')}\r\n`);
  await importPage.choose(file);
  await expect(importPage.title).toHaveText('Granska stort.csv');
  await expectAccessible(desk.page, 'review of 200 rows');
  await importPage.accept();
  await expect
    .poll(() => budgetPage.figures('Summa bokförda kostnader'))
    .toEqual(['19 900', '200', '400', '20 500']);
  await expectAccessible(desk.page, 'budget of 200 rows');
  await budgetPage.select('Kostnad 3', 2025);
  await app.press('ControlOrMeta+End');
  await expectAccessible(desk.page, 'the last rows of 200');
});

test('data saved by a newer version are left alone, and axe finds nothing where that is said', async ({
  desk,
  app,
}) => {
  await expect(app.title).toBeVisible();
  await desk.page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('kraftsamling', 9990);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
        opening.onerror = () => fail(new Error('The newer database could not be made.'));
      }),
  );
  await desk.page.reload();
  await expect(app.title).toHaveText('Uppgifterna är sparade av en nyare version');
  await expectAccessible(desk.page, 'newer data');
});
