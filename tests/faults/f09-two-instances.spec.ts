import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startAgain } from '../e2e/fixtures';
import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import { Seeded } from './seeded';
import type { FaultShell } from './shell';
import { readStored } from './stored';

/** The sequence numbers in the journal: one writer leaves 1, 2, 3 … */
async function sequences(app: FaultShell): Promise<readonly number[]> {
  const lines = (await readFile(app.journal, 'utf8')).trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const { record } = JSON.parse(line.slice(line.indexOf(' ') + 1)) as { record: { seq: number } };
    return record.seq;
  });
}

async function expectOneWriter(app: FaultShell, robot: Robot): Promise<void> {
  expect(await robot.change()).toEqual({ kind: 'saved' });
  const written = await sequences(app);
  expect(written).toEqual(written.map((_, index) => index + 1));
  robot.expectKept((await readStored(app.page)).budgetRows);
}

test('a second start gives way, at any moment, and the first goes on writing alone', async ({ appOn }) => {
  const tally = new Tally('F9');
  const app = appOn('user-data');
  const robot = await Robot.begin(app);
  await tally.fault('a second start while nothing happens', async () => {
    expect(await startAgain(app.userData)).toBe(0);
    await expectOneWriter(app, robot);
  });
  await tally.fault('a second start while changes are being saved', async () => {
    const second = startAgain(app.userData);
    for (let change = 0; change < 20; change++) await robot.change();
    expect(await second).toBe(0);
    await expectOneWriter(app, robot);
  });
  await tally.fault('three more starts at once', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => startAgain(app.userData)));
    expect(codes).toEqual([0, 0, 0]);
    await expectOneWriter(app, robot);
  });
  await tally.fault('a second start, and the first is closed', async () => {
    expect(await startAgain(app.userData)).toBe(0);
    const after = robot.at(await app.restart());
    await after.resume();
    await expectOneWriter(app, after);
  });
  tally.finish();
});

test('after a kill the app starts again in spite of the lock that was left', async ({ appOn }) => {
  const random = new Seeded('F9');
  const tally = new Tally('F9');
  const app = appOn('user-data');
  let robot = await Robot.begin(app);
  for (let kill = 1; kill <= 3; kill++) {
    await tally.fault(`everything killed, time ${String(kill)}`, async () => {
      await robot.goOn();
      await new Promise((resolve) => setTimeout(resolve, random.between(5, 300)));
      await app.kill();
      robot = robot.at(await app.start());
      await robot.resume();
      robot.expectKept((await readStored(app.page)).budgetRows);
      await expectOneWriter(app, robot);
    });
  }
  await tally.fault('only the main process killed: its browser goes too', async () => {
    await robot.goOn();
    await app.killMain();
    robot = robot.at(await app.start());
    await robot.resume();
    robot.expectKept((await readStored(app.page)).budgetRows);
    await expectOneWriter(app, robot);
  });
  // Locks that name a process which is somebody else's now, or none.
  for (const holder of [String(process.pid), '999999999']) {
    await tally.fault(`a lock left by process ${holder}`, async () => {
      await app.close();
      await writeFile(path.join(app.userData, 'stand-in.lock'), holder);
      robot = robot.at(await app.start());
      await robot.resume();
      await expectOneWriter(app, robot);
    });
  }
  tally.finish();
});
