import { open, readdir, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { Tally } from './count';
import { test } from './fixtures';
import { Robot } from './robot';
import { Seeded } from './seeded';
import { times } from './settings';
import type { FaultShell } from './shell';
import { readStored } from './stored';

const LOG = /\.log$/;

interface Damage {
  readonly name: string;
  readonly act: (app: FaultShell, random: Seeded) => Promise<void>;
}

async function fileOf(app: FaultShell, kind: RegExp): Promise<string> {
  const folder = await app.databaseFolder();
  const names = (await readdir(folder)).sort();
  // LevelDB makes tables of its log when it is large enough; until then the log holds everything.
  const newest = names.findLast((name) => kind.test(name)) ?? names.findLast((name) => LOG.test(name));
  if (newest === undefined) throw new Error(`The database has no file like ${String(kind)}.`);
  return path.join(folder, newest);
}

const flip =
  (kind: RegExp): Damage['act'] =>
  async (app, random) => {
    const file = await fileOf(app, kind);
    const at = random.between(0, (await stat(file)).size - 1);
    const handle = await open(file, 'r+');
    const byte = Buffer.alloc(1);
    await handle.read(byte, 0, 1, at);
    byte[0] = (byte[0] ?? 0) ^ (1 << random.between(0, 7));
    await handle.write(byte, 0, 1, at);
    await handle.close();
  };

const cut =
  (kind: RegExp): Damage['act'] =>
  async (app, random) => {
    const file = await fileOf(app, kind);
    await truncate(file, random.between(0, (await stat(file)).size - 1));
  };

const remove =
  (kind: RegExp): Damage['act'] =>
  async (app) =>
    rm(await fileOf(app, kind));

const TABLE = /\.ldb$/;
const MANIFEST = /^MANIFEST-/;
const CURRENT = /^CURRENT$/;

const DAMAGES: readonly Damage[] = [
  { name: 'the folder removed', act: (app) => app.removeDatabase() },
  { name: 'a bit of the log flipped', act: flip(LOG) },
  { name: 'a bit of a table flipped', act: flip(TABLE) },
  { name: 'a bit of MANIFEST flipped', act: flip(MANIFEST) },
  { name: 'a bit of CURRENT flipped', act: flip(CURRENT) },
  { name: 'the log cut', act: cut(LOG) },
  { name: 'a table removed', act: remove(TABLE) },
  { name: 'MANIFEST cut', act: cut(MANIFEST) },
  { name: 'CURRENT removed', act: remove(CURRENT) },
  { name: 'the log removed', act: remove(LOG) },
];

const GROUPS = 2;

for (let group = 1; group <= GROUPS; group++) {
  test(`a database that is gone or corrupt is rebuilt and never taken for a first start (${String(group)})`, async ({
    appOn,
    tolerate,
  }) => {
    // Chromium complains of the damage, and the gate notes what it met.
    tolerate(/^console: /);
    const random = new Seeded(`F3 ${String(group)}`);
    const tally = new Tally('F3');
    const template = appOn('template');
    const robot = await Robot.begin(template);
    for (let change = 0; change < 10; change++) await robot.change();
    const second = robot.at(await template.restart());
    await second.resume();
    await second.change();
    await template.close();

    const each = times(10, 50) / GROUPS;
    for (let index = 0; index < each; index++) {
      const damage = DAMAGES[(index + (group - 1) * each) % DAMAGES.length];
      if (!damage) continue;
      await tally.fault(damage.name, async () => {
        const app = appOn('damaged');
        await template.copyTo(app);
        await damage.act(app, random);
        const after = second.at(await app.start());
        try {
          await after.resume();
          after.expectKept((await readStored(app.page)).budgetRows);
        } finally {
          await app.close();
        }
      });
    }
    tally.finish();
  });
}
