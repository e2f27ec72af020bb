import { expect, test as base } from './pages/test';

/** The same pages in an ordinary browser. */
const test = base.extend({
  desk: async ({ browserPage }, use) => use({ page: browserPage }),
});

test('in a plain browser a second tab is told that the first has the data, and can take over', async ({
  desk,
  app,
  projectsPage,
  budgetPage,
}) => {
  const first = desk.page;
  await projectsPage.openExample();
  await budgetPage.setAmount('Resor och logi', 2026, '12 000');
  await expect(app.saved).toHaveText(/^Sparat/);
  const address = first.url();
  const second = await first.context().newPage();
  await second.goto(address);
  await expect(second.getByText(/öppet i en annan flik/)).toBeVisible();
  await first.close();
  desk.page = second;
  await second.getByRole('button', { name: 'Försök igen' }).click();
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 000', '32 000']);
  await second.close();
});

test('in a plain browser a lost database is built again from the files', async ({
  desk,
  app,
  projectsPage,
  budgetPage,
}) => {
  await projectsPage.openExample();
  await budgetPage.setAmount('Resor och logi', 2026, '12 000');
  await expect(app.saved).toHaveText(/^Sparat/);
  const address = desk.page.url();
  // A page of the same address that has no data open: one of the app's own files.
  const styles = desk.page.locator('link[rel="stylesheet"]').first();
  await desk.page.goto(await styles.evaluate((link: HTMLLinkElement) => link.href));
  await desk.page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((done) => {
        indexedDB.deleteDatabase(name).onsuccess = done;
      });
  });
  await desk.page.goto(address);
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 000', '32 000']);
});
