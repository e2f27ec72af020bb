import type { ElectronApplication, Page } from '@playwright/test';
import type { Desk } from './pages/desk';
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
