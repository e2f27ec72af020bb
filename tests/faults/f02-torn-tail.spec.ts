import { readdir, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { LossError, Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import { Seeded } from './seeded';
import type { FaultShell } from './shell';
import { readStored } from './stored';

const NAMES = Array.from({ length: 50 }, (_, index) => `Rad ${String(index + 1)}`);

/** Cuts bytes off the newest log of the database, as an interrupted write leaves it. */
async function tearTail(app: FaultShell, bytes: number): Promise<void> {
  const folder = await app.databaseFolder();
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  const newest = path.join(folder, logs.at(-1) ?? '');
  const { size } = await stat(newest);
  await truncate(newest, Math.max(0, size - bytes));
}

/** The rows that are missing or different; `told`: whether the window said that something had been lost. */
async function readBack(app: FaultShell): Promise<{ readonly missing: number; readonly told: string }> {
  const told = await app.status();
  const { budgetRows } = await readStored(app.page);
  const amounts = new Map(budgetRows.map((row) => [row.label, row.amounts['2024']]));
  const missing = NAMES.filter((name, index) => amounts.get(name) !== (index + 1) * 100);
  return { missing: missing.length, told };
}

/** Cut the tail, start, add fifty rows, close, start again: measured to empty an IndexedDB whole. */
async function tearAndStart(app: FaultShell, bytes: number, withJournal: boolean) {
  await tearTail(app, bytes);
  if (!withJournal) await rm(app.backups, { recursive: true });
  const robot = new Robot(await app.start());
  const first = await app.status();
  await robot.resume();
  expect(await robot.addRows(NAMES)).toEqual({ kind: 'saved' });
  await app.close();
  if (!withJournal) await rm(app.backups, { recursive: true });
  await app.start();
  const back = await readBack(app);
  await app.close();
  return { missing: back.missing, told: `${first} ${back.told}` };
}

/** A budget with twenty changes behind it, closed. */
async function usedApp(app: FaultShell): Promise<void> {
  const robot = await Robot.begin(app);
  for (let change = 0; change < 20; change++) await robot.change();
  await app.close();
}

const GROUPS = 2;
const CUTS_A_GROUP = 6;

for (let group = 1; group <= GROUPS; group++) {
  test(`a torn tail of the database loses nothing (${String(group)})`, async ({ appOn }) => {
    const random = new Seeded(`F2 ${String(group)}`);
    const tally = new Tally('F2');
    const template = appOn('template');
    await usedApp(template);
    for (let cut = 1; cut <= CUTS_A_GROUP; cut++) {
      const bytes = cut === 1 ? 9 : random.between(1, 4000);
      await tally.fault(`${String(bytes)} bytes cut off`, async () => {
        const app = appOn('torn');
        await template.copyTo(app);
        const { missing, told } = await tearAndStart(app, bytes, true);
        console.info(`F2, ${String(bytes)} bytes: ${told.replace(/\s+/g, ' ')}`);
        if (missing > 0)
          throw new LossError({ rowsLost: missing, oreOff: 0 }, `${String(missing)} rows are gone`);
      });
    }
    tally.finish();
  });
}

test('without the journal the same torn tail does lose rows: the fault is real', async ({ appOn }) => {
  const template = appOn('template');
  await usedApp(template);
  const lost: number[] = [];
  for (const bytes of [9, 5, 20]) {
    const app = appOn('torn');
    await template.copyTo(app);
    lost.push((await tearAndStart(app, bytes, false)).missing);
  }
  expect(Math.max(...lost)).toBe(NAMES.length);
});
