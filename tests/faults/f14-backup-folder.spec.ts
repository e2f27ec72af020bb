import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import type { FaultShell } from './shell';
import { canMount } from './small-disk';
import { readStored } from './stored';

/** Something that takes a folder or file away, and what gives it back. */
interface Loss {
  readonly name: string;
  readonly take: (place: string) => Promise<void>;
  readonly giveBack: (place: string) => Promise<void>;
}

const aside = (place: string): string => `${place}.aside`;

const REMOVED: Loss = {
  name: 'removed',
  take: (place) => rename(place, aside(place)),
  giveBack: async (place) => {
    await rm(place, { recursive: true, force: true });
    await rename(aside(place), place);
  },
};
const REPLACED_BY_FILE: Loss = {
  name: 'replaced by a file',
  take: async (place) => {
    await rename(place, aside(place));
    await writeFile(place, 'i vägen');
  },
  giveBack: REMOVED.giveBack,
};
const REPLACED_BY_FOLDER: Loss = {
  name: 'replaced by a folder',
  take: async (place) => {
    await rename(place, aside(place));
    await mkdir(place);
  },
  giveBack: REMOVED.giveBack,
};

test('when the backup folder is gone or locked the window says so, and trying again mends it', async ({
  appOn,
  tolerate,
}) => {
  tolerate(/^console: /);
  const tally = new Tally('F14');
  const app = appOn('user-data');
  let robot = await Robot.begin(app);
  await robot.change();
  const cases: readonly (readonly [string, Loss])[] = [
    [app.backups, REMOVED],
    [app.backups, REPLACED_BY_FILE],
    [app.journal, REMOVED],
    [app.journal, REPLACED_BY_FOLDER],
  ];
  for (const [place, loss] of cases) {
    await tally.fault(`${path.basename(place)} ${loss.name}`, async () => {
      await loss.take(place);
      try {
        const said = await robot.change();
        expect(said.kind).toBe('notSaved');
        expect(await app.status()).toContain('Inte säkrat på disken');
      } finally {
        await loss.giveBack(place);
      }
      await robot.retry();
      robot.saved = robot.made;
      await robot.change();
      robot.expectKept((await readStored(app.page)).budgetRows);
    });
  }
  await tally.fault('all of that is in the journal', async () => {
    await app.close();
    await app.removeDatabase();
    robot = robot.at(await app.start());
    await robot.resume();
    robot.expectKept((await readStored(app.page)).budgetRows);
  });
  tally.finish();
});

test('a disk that became read-only is told of, and trying again mends it', async ({
  appOn,
  diskOn,
  tolerate,
}) => {
  test.skip(!canMount, 'A disk can be mounted read-only by root on Linux only.');
  tolerate(/^console: /);
  const tally = new Tally('F14');
  const app = appOn('user-data');
  const disk = diskOn(app.backups, 4096);
  const robot = await Robot.begin(app);
  await robot.change();
  await tally.fault('the folder read-only from a start on', async () => {
    await app.close();
    disk.protect(true);
    const later = robot.at(await app.start());
    await later.resume();
    await expect(app.page.locator('body')).toContainText(/mappen för säkerhetskopior går inte att skriva i/i);
    expect((await later.change()).kind).toBe('notSaved');
    disk.protect(false);
    await later.retry();
    later.saved = later.made;
    later.expectKept((await readStored(app.page)).budgetRows);
  });
  await app.close();
  tally.finish();
});

const stateOfSecond = (app: FaultShell) => app.page.evaluate(async () => (await desktop.secondPlace()).state);

test('when the second place is gone the view says so, the first place goes on, and trying again mends it', async ({
  appOn,
  tolerate,
}, info) => {
  tolerate(/^console: /);
  const tally = new Tally('F14');
  const app = appOn('user-data');
  const robot = await Robot.begin(app);
  await robot.change();
  await app.takeBackup();
  const second = info.outputPath('andra');
  await mkdir(second);
  await app.answerOpenDialogs(second);
  await app.page.evaluate(() => desktop.chooseSecondPlace());
  expect(await stateOfSecond(app)).toBe('good');
  for (const loss of [REMOVED, REPLACED_BY_FILE]) {
    await tally.fault(`the second place ${loss.name}`, async () => {
      await loss.take(second);
      await app.takeBackup();
      expect(await stateOfSecond(app)).toBe('unreachable');
      await expect(app.page.getByRole('region', { name: 'En andra plats' })).toContainText(
        /går inte att nå|nås inte|gick inte/,
      );
      await loss.giveBack(second);
      await app.page.evaluate(() => desktop.retrySecondPlace());
      expect(await stateOfSecond(app)).toBe('good');
    });
  }
  await tally.fault('the second place gone at the start', async () => {
    await app.close();
    await REMOVED.take(second);
    await app.start();
    await app.takeBackup();
    expect(await stateOfSecond(app)).toBe('unreachable');
    await REMOVED.giveBack(second);
    await app.page.evaluate(() => desktop.retrySecondPlace());
    expect(await stateOfSecond(app)).toBe('good');
  });
  await tally.fault('the folder of the backups replaced by a file', async () => {
    const folder = path.join(app.backups, 'snapshots');
    await REPLACED_BY_FILE.take(folder);
    await app.page.getByRole('button', { name: 'Säkerhetskopiera nu' }).click();
    await expect(app.page.getByRole('log', { name: 'Meddelanden' })).toContainText(/inte/);
    await REPLACED_BY_FILE.giveBack(folder);
    await app.takeBackup();
  });
  tally.finish();
});
