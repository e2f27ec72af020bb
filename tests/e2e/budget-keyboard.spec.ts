import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { editInLibreOffice } from '@tests/fixtures/libreoffice';
import { loadSheetFixtures, sheetFixturePath } from '@tests/fixtures/sheets/manifest';
import { OFFICIAL_TABLE } from './official-table';
import type { AppFrame } from './pages/app-frame';
import type { BudgetPage } from './pages/budget-page';
import { KeyboardUser } from './pages/keyboard-user';
import { expect, test as base } from './pages/test';

/** No test here has a mouse: locators say where the focus should be, and keys take it there. */
const test = base.extend<{ user: KeyboardUser }>({
  user: async ({ desk, projectsPage, budgetPage }, use) => {
    const user = new KeyboardUser(desk);
    await projectsPage.exampleButton.waitFor();
    await user.tabTo(projectsPage.exampleButton);
    await user.press('Enter');
    await budgetPage.grid.waitFor();
    await use(user);
  },
});

const button = (app: AppFrame, name: string | RegExp) =>
  app.content.getByRole('button', { name, exact: true });
const menuItem = (app: AppFrame, name: string | RegExp) => app.menu.getByRole('menuitem', { name });

async function goToCell(
  user: KeyboardUser,
  budgetPage: BudgetPage,
  label: string,
  year: number,
): Promise<void> {
  await user.goToRegion(budgetPage.grid);
  await user.moveTo(budgetPage.grid, await budgetPage.cell(label, year));
}

test('an amount is changed, undone, redone and exported with the keyboard alone', async ({
  user,
  app,
  budgetPage,
  prepareSave,
}, info) => {
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  await goToCell(user, budgetPage, 'Resor och logi', 2026);
  await user.type('12 000,50');
  await expect(budgetPage.editor).toBeFocused();
  await user.expectFocusSeen();
  await user.press('Enter');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 001', '32 001']);
  await user.press('ArrowUp', 'F2');
  await expect(budgetPage.editor).toHaveValue('12000,50');
  await user.press('Escape');
  await user.expectFocusSeen();
  await app.undo('ändra Resor och logi 2026');
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  await app.redo('ändra Resor och logi 2026');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 001', '32 001']);

  const file = info.outputPath('budget.xlsx');
  await prepareSave(file);
  await user.press('ControlOrMeta+e');
  await expect(app.message).toContainText('Exporterade budget.xlsx.');
  expect(existsSync(file)).toBe(true);
});

test('rules, notes, categories and rows are changed with the keyboard alone', async ({
  user,
  app,
  budgetPage,
}) => {
  await goToCell(user, budgetPage, 'Indirekta kostnader', 2026);
  await user.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(app.dialog).toBeVisible();
  await user.tabTo(app.dialog.getByRole('textbox', { name: 'Procent' }));
  await user.press('ControlOrMeta+a');
  await user.type('20,5');
  await user.press('Enter');
  await expect(app.dialog).toBeHidden();
  await expect.poll(() => budgetPage.figures('Indirekta kostnader')).toContain('410 316');
  await expect(await budgetPage.cell('Indirekta kostnader', 'Regel')).toBeFocused();

  await user.moveTo(budgetPage.grid, await budgetPage.cell('Resor och logi', 2026));
  await user.press('Shift+F2');
  await expect(app.dialog.getByRole('textbox', { name: 'Anteckning' })).toBeFocused();
  await user.type('Två resor');
  await user.tabTo(app.dialog.getByRole('button', { name: 'Spara' }));
  await user.press('Enter');
  await expect(app.dialog).toBeHidden();
  const noted = await budgetPage.cell('Resor och logi', 2026);
  await expect(noted).toContainText('Anteckning: Två resor');
  await expect(noted).toBeFocused();

  await user.press('ArrowRight', 'ArrowRight', 'Enter');
  const category = budgetPage.grid.getByRole('combobox', { name: 'Kostnadsslag' });
  await expect(category).toBeFocused();
  await user.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(await budgetPage.cell('Resor och logi', 'Kostnadsslag')).toHaveText(
    'Övriga bokförda kostnader',
  );

  await user.goToRegion(app.sidebar);
  await user.pick(button(app, 'Rad'), menuItem(app, /^Infoga rad nedanför/));
  await expect(budgetPage.editor).toBeFocused();
  await user.type('Utvärdering');
  await user.press('Enter');
  await expect.poll(() => budgetPage.labels()).toContain('Utvärdering');
});

test('a version is copied, approved and compared, and öre are restored, with the keyboard alone', async ({
  user,
  app,
  budgetPage,
  comparePage,
  restoreOrePage,
}) => {
  await user.tabTo(button(app, 'Kopiera till nytt utkast'));
  await user.press('Enter');
  await expect(budgetPage.version).toContainText(/^2\. /);
  await goToCell(user, budgetPage, 'Resor och logi', 2024);
  await user.type('10 001');
  await user.press('Enter');
  await expect.poll(() => budgetPage.figures('Resor och logi')).toContain('30 001');

  await user.goToRegion(app.sidebar);
  await user.pick(button(app, 'Fler val'), menuItem(app, 'Återskapa ören'));
  const total = app.content.getByRole('textbox', { name: '”Resor och logi” totalt', exact: true });
  await user.tabTo(total);
  await user.press('ControlOrMeta+a');
  await user.type('30 001');
  await user.press('Enter');
  await expect(restoreOrePage.found).toBeVisible();
  await user.tabTo(button(app, 'Använd örena'));
  await user.press('Enter');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 001', '10 000', '10 000', '30 001']);

  await user.tabTo(button(app, 'Jämför versioner'));
  await user.press('Enter');
  await expect(comparePage.summary).toContainText('rader skiljer sig.');
  await user.tabTo(button(app, 'Tillbaka till budgeten'));
  await user.press('Enter');
  await expect(budgetPage.grid).toBeVisible();
  await user.pick(button(app, 'Ändra status'), menuItem(app, /^Märk som inlämnad/));
  await user.pick(button(app, 'Ändra status'), menuItem(app, /^Märk som godkänd/));
  await expect(app.content.getByText('Den här versionen är låst.')).toBeVisible();
  await user.tabTo(budgetPage.version);
});

test('a sheet is imported, reviewed, accepted and taken back with the keyboard alone', async ({
  user,
  app,
  budgetPage,
  importPage,
  prepareOpen,
}) => {
  const fixture = loadSheetFixtures().find(({ file }) => file === 'pm-plain.xlsx');
  await prepareOpen(fixture ? sheetFixturePath(fixture) : null);
  await user.press('ControlOrMeta+i');
  await expect(importPage.title).toHaveText('Importera');
  await user.tabTo(button(app, 'Välj fil…'));
  await user.press('Enter');
  await expect(importPage.title).toHaveText('Granska pm-plain.xlsx');
  await user.press('Escape');
  await expect(importPage.title).toHaveText('Importera');

  await user.tabTo(button(app, 'Välj fil…'));
  await user.press('Enter');
  await expect(importPage.title).toHaveText('Granska pm-plain.xlsx');
  await user.tabTo(app.content.getByRole('checkbox', { name: 'Ta med Resor och logi' }));
  await user.press('Space', 'Space');
  await user.tabTo(app.content.getByRole('textbox', { name: 'Namn på versionen' }));
  await user.press('ControlOrMeta+a');
  await user.type('Från finansiären');
  await user.press('Enter');
  await expect(app.message).toContainText('Importerade pm-plain.xlsx.');
  await expect(budgetPage.version).toContainText('2. Från finansiären · Utkast');
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  await app.undo('importera');
  await expect(budgetPage.version).toContainText(/^1\. /);
});

test('our own workbook, edited outside, is taken in and back with the keyboard alone', async ({
  user,
  app,
  budgetPage,
  importPage,
  prepareSave,
  prepareOpen,
}, info) => {
  test.skip(process.platform !== 'linux', 'LibreOffice is driven on Linux only');
  const file = info.outputPath('budget.xlsx');
  await prepareSave(file);
  await user.press('ControlOrMeta+e');
  await expect(app.message).toContainText('Exporterade budget.xlsx.');
  const steps = [{ op: 'setNumber', sheet: 'Budget', cell: 'D9', value: 12_000.5 }] as const;
  const [edited = new Uint8Array()] = await editInLibreOffice([{ bytes: await readFile(file), steps }]);
  await writeFile(file, edited);
  await prepareOpen(file);

  await user.press('ControlOrMeta+i');
  await user.tabTo(button(app, 'Välj fil…'));
  await user.press('Enter');
  await expect(importPage.title).toHaveText('Ändringar i budget.xlsx');
  expect(await importPage.changes()).toEqual([
    ['Resor och logi 2026', '10 000', '12 000,50', '+2 000,50', 'Budget!D9'],
  ]);
  await user.tabTo(app.content.getByRole('checkbox', { name: 'Ta in: Resor och logi 2026' }));
  await user.tabTo(button(app, 'Importera'));
  await user.press('Enter');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 001', '32 001']);
  await app.undo('importera');
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
});

test('a project is made and its fields are edited with the keyboard alone', async ({
  user,
  app,
  budgetPage,
  projectPage,
}) => {
  await user.press('ControlOrMeta+n');
  await expect(app.content.getByRole('textbox', { name: 'Namn' })).toBeFocused();
  await user.type('Nattugglan');
  await user.press('Tab', 'Tab');
  await user.type('2026-07-01');
  await user.press('Tab');
  await user.type('2027-06-30');
  await user.press('Enter');
  await user.tabTo(button(app, 'Lägg till kostnadsrad'));
  await user.press('Enter');
  await expect(budgetPage.editor).toBeFocused();
  await user.type('Egen personal');
  await user.press('Tab');
  await user.expectFocusSeen();

  await user.goToRegion(app.sidebar);
  await user.tabTo(app.sidebar.getByRole('link', { name: 'Projektet' }));
  await user.press('Enter');
  await user.tabTo(projectPage.field('Diarienummer (dnr)'));
  await user.type('26RS1');
  await user.press('Enter');
  await expect(app.content.getByText('dnr 26RS1.')).toBeVisible();
});

test('Tab, Shift+Tab and F6 lead everywhere and out again', async ({ user, app, budgetPage }) => {
  const parts = [
    app.sidebar,
    button(app, 'Exportera till Excel'),
    budgetPage.version,
    budgetPage.grid,
    budgetPage.checks.getByRole('button').or(budgetPage.checks).first(),
    app.undoButton,
  ];
  for (const part of parts) await user.tabTo(part);
  for (const part of [...parts].reverse()) await user.tabBackTo(part);
  await user.goToRegion(budgetPage.grid);
  await user.press('F6');
  await expect(budgetPage.grid.locator(':focus')).toHaveCount(0);
  await user.pressUntil('Shift+F6', app.sidebar);
  await user.pressUntil('Shift+F6', app.undoButton);
  await user.pressUntil('Tab', app.sidebar);
});
