import { Tally } from './count';
import { test } from './fixtures';
import { Robot } from './robot';
import { Seeded } from './seeded';
import { times } from './settings';
import { canFailCalls } from './shell';
import { readStored } from './stored';

test.skip(!canFailCalls, 'What is synced can be seen under the stand-in only.');

test('what was called saved survives a power cut that takes all that was not synced, and the database', async ({
  appOn,
}) => {
  const random = new Seeded('F6');
  const tally = new Tally('F6');
  const app = appOn('user-data');
  let robot = await Robot.begin(app);
  await robot.change();
  for (let cut = 1; cut <= times(6, 20); cut++) {
    await tally.fault(`power cut ${String(cut)}`, async () => {
      await robot.goOn();
      await new Promise((resolve) => setTimeout(resolve, random.between(5, 500)));
      // What is said after this moment is not counted: the cut is at it.
      const { saved } = robot;
      const durable = await app.shell.evaluate(() => fileFaults.durable());
      await app.kill();
      await app.putBack(durable);
      await app.removeDatabase();
      robot = robot.at(await app.start());
      robot.saved = saved;
      await robot.resume();
      robot.expectKept((await readStored(app.page)).budgetRows);
    });
  }
  tally.finish();
});
