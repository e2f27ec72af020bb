import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import { times } from './settings';
import { canMount } from './small-disk';
import { readStored } from './stored';

test.skip(!canMount, 'A small disk can be mounted by root on Linux only.');

const PAGE = 4096;

test('on a full disk nothing is called saved that is not, no backup is rotated out, and room mends it', async ({
  appOn,
  diskOn,
  tolerate,
}) => {
  tolerate(/^console: /);
  const tally = new Tally('F4');
  const app = appOn('user-data');
  const disk = diskOn(app.backups, 4096);
  let robot = await Robot.begin(app);
  await robot.change();
  const backups = () => readdir(path.join(app.backups, 'snapshots')).catch((): string[] => []);
  const steps = times(12, 24);
  for (let step = 0; step < steps; step++) {
    const free = Math.floor((step * 6) / steps) * PAGE;
    await tally.fault(`${String(free)} bytes free, step ${String(step + 1)}`, async () => {
      const before = await backups();
      disk.fill(free);
      let isFull = false;
      // The journal's last page takes some changes more before there is no room.
      for (let change = 0; change < 40 && !isFull; change++)
        isFull = (await robot.change()).kind === 'notSaved';
      expect(isFull, 'the disk never became full').toBe(true);
      expect(await app.status()).toMatch(/Inte säkrat på disken: disken är full/);
      expect(await backups()).toEqual(expect.arrayContaining(before));
      disk.empty();
      await robot.retry();
      robot.saved = robot.made;
      expect(await robot.change()).toEqual({ kind: 'saved' });
      robot.expectKept((await readStored(app.page)).budgetRows);
      if (step % 6 !== 5) return;
      // From the journal alone: what was waiting is in it.
      await app.close();
      await app.removeDatabase();
      robot = robot.at(await app.start());
      await robot.resume();
      robot.expectKept((await readStored(app.page)).budgetRows);
    });
  }
  await app.close();
  tally.finish();
});
