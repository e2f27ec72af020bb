import { BudgetPage } from '../e2e/pages/budget-page';
import { crashPage, revivedWindow } from '../e2e/revived-window';
import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import { Seeded } from './seeded';
import { times } from './settings';
import { readStored } from './stored';

test('a page that crashes, or hangs until it is ended, comes back with all that was saved and what was being typed', async ({
  appOn,
  tolerate,
}) => {
  tolerate(/Target crashed|Page crashed/);
  const random = new Seeded('F10');
  const tally = new Tally('F10');
  const app = appOn('user-data');
  let robot = await Robot.begin(app);
  for (let crash = 1; crash <= times(5, 20); crash++) {
    const isHung = crash % 2 === 0;
    await tally.fault(`${isHung ? 'hung' : 'crashed'}, ${String(crash)}`, async () => {
      const budget = new BudgetPage(robot);
      for (let change = random.between(1, 5); change > 0; change--) await robot.change();
      await budget.select('Egen personal', 2026);
      await robot.page.keyboard.type('12 345');
      if (isHung) {
        const endless = robot.page.evaluate(() => {
          for (;;);
        });
        endless.catch(() => undefined);
      }
      await crashPage(app.shell);
      {
        await using revived = await revivedWindow(app.userData);
        const after = new BudgetPage(revived);
        await expect(after.editor).toHaveValue('12 345');
        await revived.page.keyboard.press('Escape');
        robot.expectKept((await readStored(revived.page)).budgetRows);
      }
      // A window of its own for the next one: Playwright lets a crashed page answer no more.
      robot = robot.at(await app.restart());
      await robot.resume();
      robot.expectKept((await readStored(app.page)).budgetRows);
    });
  }
  tally.finish();
});
