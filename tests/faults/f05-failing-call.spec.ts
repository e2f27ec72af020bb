import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import { canFailCalls, type FaultShell } from './shell';
import { readStored } from './stored';

test.skip(!canFailCalls, 'File calls can be made to fail under the stand-in only.');

const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY'] as const;

const begin = (app: FaultShell, plan: { failAt?: number; lasts?: boolean; code?: string }) =>
  app.shell.evaluate((_, wanted) => fileFaults.begin(wanted), plan);
const end = (app: FaultShell) => app.shell.evaluate(() => fileFaults.end());

/** Takes a backup by the window's own verb, with a state that the vault verifies. */
const takeSnapshot = (app: FaultShell) =>
  app.page.evaluate(async () => {
    const written = await desktop.writeSnapshot({
      seq: 1,
      at: new Date().toISOString() as never,
      reason: 'manual',
      schema: 2,
      control: { counts: {}, ore: '0' },
      body: new TextEncoder().encode(
        '{"projects":[],"budgets":[],"budgetRows":[],"notices":[],"layouts":[],"contacts":[]}',
      ),
    });
    const listed = await desktop.listSnapshots();
    return {
      isWritten: written.ok,
      damaged: listed.ok ? listed.value.damaged.length : -1,
      count: listed.ok ? listed.value.snapshots.length : -1,
    };
  });

test('a change during which any file call fails is said not to be saved, and is saved when tried again', async ({
  appOn,
  tolerate,
}) => {
  tolerate(/^console: /);
  const tally = new Tally('F5');
  const app = appOn('user-data');
  const robot = await Robot.begin(app);
  await begin(app, {});
  await robot.change();
  const calls = await end(app);
  expect(calls.length).toBeGreaterThan(2);
  for (const code of CODES) {
    for (let call = 1; call <= calls.length; call++) {
      await tally.fault(`${code} in call ${String(call)}, ${calls[call - 1] ?? ''}`, async () => {
        await begin(app, { failAt: call, lasts: true, code });
        const said = await robot.change();
        // What is read after the bytes are on disk may fail without harm; all else must be told.
        if (said.kind === 'notSaved') expect(said.text).toContain('Inte säkrat på disken');
        await end(app);
        if (said.kind === 'notSaved') await robot.retry();
        robot.saved = robot.made;
        robot.expectKept((await readStored(app.page)).budgetRows);
      });
    }
  }
  // Every one of them is in the journal: the database is taken away, and all must come back.
  await app.close();
  await app.removeDatabase();
  const after = robot.at(await app.start());
  await after.resume();
  after.expectKept((await readStored(app.page)).budgetRows);
  tally.finish();
});

test('a backup during which any file call fails is whole or not there, and no other is harmed', async ({
  appOn,
  tolerate,
}) => {
  tolerate(/^console: /);
  const tally = new Tally('F5');
  const app = appOn('user-data');
  const robot = await Robot.begin(app);
  await robot.change();
  expect(await takeSnapshot(app)).toMatchObject({ isWritten: true, damaged: 0 });
  await begin(app, {});
  await takeSnapshot(app);
  const calls = await end(app);
  for (const [index, name] of calls.entries()) {
    const code = CODES[index % CODES.length] ?? 'EIO';
    await tally.fault(`${code} in call ${String(index + 1)}, ${name}`, async () => {
      await begin(app, { failAt: index + 1, lasts: index % 2 === 0, code });
      await takeSnapshot(app);
      await end(app);
      const listed = await app.page.evaluate(() => desktop.listSnapshots());
      if (!listed.ok) throw new Error(listed.error.code);
      expect(listed.value.damaged).toEqual([]);
      expect(listed.value.snapshots.length).toBeGreaterThan(0);
      for (const { id } of listed.value.snapshots) {
        const read = await app.page.evaluate((name_) => desktop.readSnapshot('here', name_), id);
        expect(read.ok, id).toBe(true);
      }
    });
  }
  tally.finish();
});
