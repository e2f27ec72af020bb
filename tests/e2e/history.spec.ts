import { expectAccessible } from './pages/axe';
import { plain } from './pages/desk';
import { HistoryPage } from './pages/history-page';
import { KeyboardUser } from './pages/keyboard-user';
import { expect, test as base } from './pages/test';

const test = base.extend<{ user: KeyboardUser; historyPage: HistoryPage }>({
  user: async ({ desk }, use) => use(new KeyboardUser(desk)),
  historyPage: async ({ desk }, use) => use(new HistoryPage(desk)),
});

const STEP = 'Ändra Resor och logi 2026';

test('a cell says who changed it, and the way back to an earlier moment goes by way of a preview', async ({
  desk,
  app,
  user,
  projectsPage,
  budgetPage,
  historyPage,
}) => {
  await projectsPage.openExample();
  await user.goToRegion(budgetPage.grid);
  const cell = await budgetPage.cell('Resor och logi', 2026);
  await user.moveTo(budgetPage.grid, cell);
  await expect(historyPage.cellLine).toHaveText(/^Tillagd \d\d:\d\d på den här datorn$/);
  for (const amount of ['12 000', '15 500,50']) {
    await user.type(amount);
    await user.press('Enter', 'ArrowUp');
    await expect(cell).toBeFocused();
  }
  await expect
    .poll(async () => plain((await historyPage.cellLine.textContent()) ?? ''))
    .toMatch(/^Ändrad \d\d:\d\d på den här datorn, 12 000 → 15 500,50 kr$/);
  await expectAccessible(desk.page, 'budget with a cell’s history');

  await user.pressUntil('Shift+F6', historyPage.showHistory);
  await user.press('Enter');
  await expect(historyPage.summary).toHaveText('3 ändringar i urvalet.');
  await expect(historyPage.rowFilter).toHaveText(/Resor och logi/);
  await expect(historyPage.steps).toHaveText([new RegExp(STEP), new RegExp(STEP), /Skapa projektet/]);
  await expectAccessible(desk.page, 'history of a row');

  // The older of the two: the state right after the first change.
  await user.tabTo(historyPage.step(STEP).last());
  await user.press('Enter');
  await expect.poll(() => historyPage.changes(STEP)).toEqual(['Resor och logi 2026: 10 000 kr → 12 000 kr']);
  await expectAccessible(desk.page, 'a step with all that it changed');

  await user.tabTo(historyPage.goBack(STEP).last());
  await user.press('Enter');
  await expect(app.title).toHaveText(/^Återställ till i dag \d\d:\d\d\?$/);
  await expect(app.title).toBeFocused();
  await expect(historyPage.summary).toContainText(`Så som det var efter ”${STEP}”. 1 uppgift skiljer sig.`);
  await expect
    .poll(() => historyPage.changes('Det här ändras'))
    .toEqual(['Resor och logi 2026: 15 500,50 kr → 12 000 kr']);
  await expectAccessible(desk.page, 'an earlier moment beside now');
  await user.press('Escape');
  await expect(historyPage.goBack(STEP).last()).toBeFocused();
  await user.press('Enter');
  await user.tabTo(historyPage.restore);
  await user.press('Enter');
  await expect(app.message).toContainText('Återställt till i dag');
  await expect(historyPage.summary).toHaveText('4 ändringar i urvalet.');

  await app.goTo('Budget');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 000', '32 000']);
  await app.press('ControlOrMeta+z');
  await expect(app.message).toContainText('Ångrade: återställa till');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '15 501', '35 501']);
});

test('the history is narrowed down by day and says what was taken back', async ({
  desk,
  app,
  user,
  projectsPage,
  budgetPage,
  historyPage,
}) => {
  await projectsPage.openExample();
  await budgetPage.setAmount('Resor och logi', 2026, '12 000');
  await app.undo('ändra Resor och logi 2026');
  await app.sidebar.getByRole('link', { name: 'Historik och säkerhetskopior' }).click();
  await expect(historyPage.summary).toHaveText('3 ändringar.');
  await expect(historyPage.rowOf(STEP)).toContainText('ångrad');
  await expect(historyPage.rowOf('Ångra: ändra Resor och logi 2026')).not.toContainText('ångrad');

  await historyPage.day('Från och med').fill('i går');
  await user.press('Enter');
  await expect(app.content.getByText('Skriv datumet som 2026-11-22.')).toBeVisible();
  await expectAccessible(desk.page, 'a date that is none');
  await historyPage.day('Från och med').fill('2099-01-01');
  await user.press('Enter');
  await expect(historyPage.summary).toHaveText('Inga ändringar passar urvalet.');
  await expect(historyPage.day('Från och med')).toBeFocused();
  await expectAccessible(desk.page, 'nothing found');
  await app.content.getByRole('button', { name: 'Visa allt' }).click();
  await expect(historyPage.summary).toHaveText('3 ändringar.');
});
