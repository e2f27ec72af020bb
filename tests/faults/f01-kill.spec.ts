import { Tally } from './count';
import { test } from './fixtures';
import { Robot } from './robot';
import { Seeded } from './seeded';
import { times } from './settings';
import { readStored } from './stored';

const GROUPS = 2;

for (let group = 1; group <= GROUPS; group++) {
  test(`nothing that was called saved is lost when the app is killed in the middle of writing (${String(group)})`, async ({
    appOn,
  }) => {
    const random = new Seeded(`F1 ${String(group)}`);
    const tally = new Tally('F1');
    const app = appOn('user-data');
    let robot = await Robot.begin(app);
    for (let kill = 1; kill <= times(20, 200) / GROUPS; kill++) {
      const after = random.between(5, 1500);
      await tally.fault(`killed ${String(after)} ms after the first change was saved`, async () => {
        await robot.goOn();
        await new Promise((resolve) => setTimeout(resolve, after));
        await app.kill();
        robot = robot.at(await app.start());
        await robot.resume();
        robot.expectKept((await readStored(app.page)).budgetRows);
        await robot.expectShown();
      });
    }
    tally.finish();
  });
}
