import type { ElectronApplication, Page } from '@playwright/test';
import type { Desk } from './pages/desk';
import { MappingPage } from './pages/mapping-page';
import { expect, test } from './pages/test';
import { crashPage, revivedWindow } from './revived-window';

test.beforeEach(({ tolerate }) => {
  tolerate(/Target crashed|Page crashed/);
});

/** Crashes the window, and goes on in it when it has come back. */
async function crash(shell: ElectronApplication, desk: Desk, userData: string) {
  await crashPage(shell);
  const revived = await revivedWindow(userData);
  desk.page = revived.page;
  return revived;
}

const press = ({ keyboard }: Page, key: string): Promise<void> => keyboard.press(key);

test('an amount typed and not saved stands in its cell again after a crash, and Enter saves it', async ({
  shell,
  desk,
  projectsPage,
  budgetPage,
}, info) => {
  await projectsPage.openExample();
  await budgetPage.select('Resor och logi', 2026);
  await desk.page.keyboard.type('12 000');
  await using _revived = await crash(shell, desk, info.outputPath('user-data'));

  await expect(budgetPage.editor).toHaveValue('12 000');
  await expect(budgetPage.editor).toBeFocused();
  await press(desk.page, 'Enter');
  const figures = ['10 000', '10 000', '12 000', '32 000'];
  await expect.poll(() => budgetPage.figures('Resor och logi')).toEqual(figures);
  await expect(budgetPage.editor).toHaveCount(0);

  await desk.page.reload();
  await expect.poll(() => budgetPage.figures('Resor och logi')).toEqual(figures);
  await expect(budgetPage.editor).toHaveCount(0);
});

test('a label that was being typed comes back too, and Esc gives it up for good', async ({
  shell,
  desk,
  projectsPage,
  budgetPage,
}, info) => {
  await projectsPage.openExample();
  await (await budgetPage.cell('Resor och logi', 'Benämning')).dblclick();
  await budgetPage.editor.fill('Resor, logi och');
  await using _revived = await crash(shell, desk, info.outputPath('user-data'));

  await expect(budgetPage.editor).toHaveValue('Resor, logi och');
  await press(desk.page, 'Escape');
  await expect(budgetPage.row('Resor och logi')).toBeVisible();
  await desk.page.reload();
  await expect(budgetPage.row('Resor och logi')).toBeVisible();
  await expect(budgetPage.editor).toHaveCount(0);
});

test('a text that was being typed in a field is offered after a crash, and written in only when the user says so', async ({
  shell,
  desk,
  app,
  projectsPage,
  budgetPage,
}, info) => {
  await projectsPage.openExample();
  await budgetPage.grid.waitFor();
  const field = () => app.content.getByRole('textbox', { name: 'Diarienummer' }).first();
  const offer = () => app.content.getByText('Text som inte hann sparas: ”KS 2026/17”');
  await desk.page.evaluate(() => {
    location.hash = location.hash.replace(/\/budget.*$/, '');
  });
  const stored = await field().inputValue();
  await field().fill('KS 2026/17');
  await using _revived = await crash(shell, desk, info.outputPath('user-data'));

  await expect(offer()).toBeVisible();
  await expect(field()).toHaveValue(stored);
  await app.content.getByRole('button', { name: 'Skriv in' }).click();
  await expect(field()).toHaveValue('KS 2026/17');
  await expect(field()).toBeFocused();
  await expect(app.saved).toHaveText(/^Sparat/);
  await desk.page.reload();
  await expect(field()).toHaveValue('KS 2026/17');
  await expect(offer()).toHaveCount(0);
});

test('what was being written about an initiative is offered after a crash', async ({
  shell,
  desk,
  projectsPage,
}, info) => {
  const words = 'Skolorna i Nora och Hällefors.';
  await projectsPage.openExample();
  const mapping = new MappingPage(desk);
  await mapping.open();
  const [first = ''] = await mapping.titles();
  await mapping.show(first);
  await mapping.field('Effekt').fill(words);
  await using _revived = await crash(shell, desk, info.outputPath('user-data'));

  const offer = desk.page.getByText(`Text som inte hann sparas: ”${words}”`);
  await expect(offer).toBeVisible();
  await desk.page.getByRole('button', { name: 'Skriv in' }).click();
  await expect(mapping.field('Effekt')).toHaveValue(words);
  await expect(offer).toHaveCount(0);
});

test('what was typed in a cell that no longer takes it is told, and can be thrown away', async ({
  shell,
  desk,
  app,
  projectsPage,
  budgetPage,
}, info) => {
  await projectsPage.openExample();
  await budgetPage.select('Resor och logi', 2026);
  await desk.page.keyboard.type('12 000');
  // As if it had been typed in a year that the budget no longer has.
  const key = await desk.page.evaluate(() => {
    const name = Object.keys(localStorage).find((one) => one.startsWith('kraftsamling-draft/')) ?? '';
    const gone = name.replace(/\/2026$/, '/2031');
    localStorage.setItem(gone, localStorage.getItem(name) ?? '');
    localStorage.removeItem(name);
    return gone;
  });
  await using _revived = await crash(shell, desk, info.outputPath('user-data'));

  const told = app.message.getByText('Text som inte hann sparas i Resor och logi 2031: ”12 000”');
  await expect(told).toBeVisible();
  await expect(budgetPage.editor).toHaveCount(0);
  await app.statusLine.getByRole('button', { name: 'Släng' }).click();
  await expect(told).toHaveCount(0);
  expect(await desk.page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
});
