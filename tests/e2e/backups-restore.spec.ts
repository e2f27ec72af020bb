import { BackupsPage } from './pages/backups-page';
import type { Desk } from './pages/desk';
import { KeyboardUser } from './pages/keyboard-user';
import { expect, test as base } from './pages/test';

interface Backups {
  user: KeyboardUser;
  backups: BackupsPage;
  /** Goes to the backups from wherever one is, by keys. */
  goToBackups: () => Promise<void>;
}

/** No test here has a mouse: locators say where the focus should be, and keys take it there. */
const test = base.extend<Backups>({
  user: async ({ desk }, use) => use(new KeyboardUser(desk)),
  backups: async ({ desk }, use) => use(new BackupsPage(desk)),
  goToBackups: async ({ app, user, backups }, use) =>
    use(async () => {
      await user.goToRegion(app.sidebar);
      await user.tabTo(app.sidebar.getByRole('link', { name: 'Historik och säkerhetskopior' }));
      await user.press('Enter');
      await user.tabTo(app.content.getByRole('link', { name: 'Säkerhetskopior', exact: true }));
      await user.press('Enter');
      await expect(backups.title).toHaveText('Säkerhetskopior');
      await expect(backups.button('Säkerhetskopiera nu')).toBeVisible();
    }),
});

/** What the clock on the window's wall says; the shell runs in Stockholm. */
const setClock = async ({ page }: Desk, time: string): Promise<void> => {
  await page.clock.setFixedTime(time);
};

test('yesterday’s backup is found, compared, restored and taken back with the keyboard alone', async ({
  desk,
  app,
  user,
  backups,
  goToBackups,
  projectsPage,
  budgetPage,
}) => {
  await setClock(desk, '2026-11-21T13:32:00Z');
  await user.tabTo(projectsPage.exampleButton);
  await user.press('Enter');
  await budgetPage.grid.waitFor();
  await goToBackups();
  await user.tabTo(backups.button('Säkerhetskopiera nu'));
  await user.press('Enter');
  await expect(app.message).toContainText('Säkerhetskopierat i dag 14:32.');

  await setClock(desk, '2026-11-22T08:15:00Z');
  await user.goToRegion(app.sidebar);
  await user.tabTo(app.sidebar.getByRole('link', { name: 'Budget', exact: true }));
  await user.press('Enter');
  await budgetPage.grid.waitFor();
  await user.goToRegion(budgetPage.grid);
  await user.moveTo(budgetPage.grid, await budgetPage.cell('Resor och logi', 2026));
  await user.type('12 000,50');
  await user.press('Enter');
  const after = ['10 000', '10 000', '12 001', '32 001'];
  await expect.poll(() => budgetPage.figures('Resor och logi')).toEqual(after);

  await goToBackups();
  await expect.poll(() => backups.days()).toContain('I går');
  const yesterday = backups.compare('i går 14:32').first();
  await user.tabTo(yesterday);
  await user.press('Enter');
  await expect(backups.title).toHaveText('Återställ till i går 14:32?');
  await expect(backups.title).toBeFocused();
  await expect(backups.state).toContainText('1 uppgift skiljer sig.');
  expect(await backups.linesOf(backups.changes)).toContainEqual([
    'Resor och logi 2026',
    expect.stringMatching(/^12 000,50/),
    expect.stringMatching(/^10 000/),
  ]);
  const sides = await backups.linesOf(backups.sides);
  expect(sides.slice(0, 3)).toEqual([
    ['Projekt', '1', '1'],
    ['Budgetversioner', '1', '1'],
    ['Budgetrader', '6', '6'],
  ]);

  await user.press('Escape');
  await expect(backups.title).toHaveText('Säkerhetskopior');
  await expect(yesterday).toBeFocused();
  await user.expectFocusSeen();
  await user.press('Enter');
  await user.tabTo(backups.button('Återställ'));
  await user.press('Enter');
  await expect(app.message).toContainText('Återställt till i går 14:32. En säkerhetskopia');
  await expect(backups.title).toHaveText('Säkerhetskopior');
  await expect
    .poll(async () => (await backups.linesOf(backups.table)).map(([, why]) => why))
    .toContain('Före återställning');

  await user.goToRegion(app.sidebar);
  await user.tabTo(app.sidebar.getByRole('link', { name: 'Budget', exact: true }));
  await user.press('Enter');
  const before = ['10 000', '10 000', '10 000', '30 000'];
  await expect.poll(() => budgetPage.figures('Resor och logi')).toEqual(before);
  await user.press('ControlOrMeta+z');
  await expect.poll(() => budgetPage.figures('Resor och logi')).toEqual(after);
});

test('up, down, home and end lead from one backup to another, and the one Ångra takes a restore back', async ({
  desk,
  app,
  user,
  backups,
  goToBackups,
  projectsPage,
  budgetPage,
}) => {
  await projectsPage.openExample();
  for (const minute of ['10', '20', '30']) {
    await setClock(desk, `2026-11-22T08:${minute}:00Z`);
    await budgetPage.setAmount('Resor och logi', 2026, `${minute} 000`);
    await goToBackups();
    await user.tabTo(backups.button('Säkerhetskopiera nu'));
    await user.press('Enter');
    await expect(app.message).toContainText(`Säkerhetskopierat i dag 09:${minute}.`);
    await app.goTo('Budget');
    await budgetPage.grid.waitFor();
  }
  await goToBackups();
  await user.tabTo(backups.compare('i dag 09:30'));
  await user.press('ArrowDown');
  await expect(backups.compare('i dag 09:20')).toBeFocused();
  await user.press('End');
  await user.expectFocusSeen();
  await user.press('Home');
  await expect(backups.compare('i dag 09:30')).toBeFocused();
  await user.press('Enter');
  await expect(backups.state).toContainText('Inget skiljer sig.');
  await expect(backups.button('Återställ')).toBeHidden();
  await user.tabTo(backups.button('Tillbaka'));
  await user.press('Enter');
  await expect(backups.compare('i dag 09:30')).toBeFocused();

  await user.press('ArrowDown', 'Enter');
  await user.tabTo(backups.button('Återställ'));
  await user.press('Enter');
  await expect(app.message).toContainText('Återställt till i dag 09:20.');
  await user.goToRegion(app.statusLine);
  await user.tabTo(app.undoButton);
  await user.press('Enter');
  await expect(app.message).toContainText('Ångrade: återställa till säkerhetskopian från 2026-11-22 09:20');
  await app.goTo('Budget');
  await expect.poll(() => budgetPage.figures('Resor och logi')).toContain('30 000');
});
