import { readFile } from 'node:fs/promises';
import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import type { FaultShell } from './shell';
import { readStored } from './stored';
import { journalLines } from './vault-text';

/** From the last place on Earth where a day ends to the first where it begins, with half hours and summer time. */
const ZONES = [
  'Pacific/Pago_Pago',
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/St_Johns',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Stockholm',
  'Europe/Helsinki',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;

/** The days on which Sweden changes its clocks in 2026, a minute before it does. */
const CHANGES = ['2026-03-29T00:59:00Z', '2026-10-25T00:59:00Z'] as const;

const YEAR = 365 * 24 * 3600_000;

/** Sets the clocks of the window and of the main process. */
async function setClock(app: FaultShell, time: number): Promise<void> {
  await app.page.clock.setFixedTime(time);
  await app.shell.evaluate((_, now) => {
    const shell = globalThis as typeof globalThis & { realDate?: DateConstructor };
    const RealDate = (shell.realDate ??= Date);
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given: unknown[]) =>
        Reflect.construct(target, given.length === 0 ? [now] : given) as object,
      get: (target, key): unknown => (key === 'now' ? () => now : Reflect.get(target, key)),
    });
  }, time);
}

/** The dates that the example was decided and runs between: days, which no zone may move. */
async function dates(app: FaultShell): Promise<unknown> {
  const { projects } = await readStored(app.page);
  return projects.map(({ start, end, decision }) => ({ start, end, decision: decision?.decidedOn }));
}

const backups = async (app: FaultShell): Promise<readonly string[]> =>
  [...(await app.vaultFiles()).keys()].filter((name) => name.startsWith('snapshots'));

for (const half of [0, 1]) {
  test(`history and backups follow the sequence and no day moves, whatever the clock says (${String(half + 1)})`, async ({
    appOn,
  }) => {
    const tally = new Tally('F12');
    for (const zone of ZONES.slice(half * 6, half * 6 + 6)) {
      const app = appOn(zone.replace('/', '-'), { timezoneId: zone });
      const robot = await Robot.begin(app);
      const decided = await dates(app);
      for (const change of CHANGES) {
        await tally.fault(`${zone} when the clocks change at ${change}`, async () => {
          const at = Date.parse(change);
          // Over the change, back before it, a year back and a year on.
          for (const time of [at, at + 2 * 60_000, at - 3600_000, at - YEAR, at + YEAR, at]) {
            await setClock(app, time);
            expect(await robot.change()).toEqual({ kind: 'saved' });
          }
          const before = await backups(app);
          for (const time of [at, at - YEAR, at + YEAR]) {
            await setClock(app, time);
            await app.takeBackup();
          }
          // A jump in time takes none of the others out.
          expect(await backups(app)).toEqual(expect.arrayContaining([...before]));
          const stored = await readStored(app.page);
          expect(stored.history.map(({ seq }) => seq)).toEqual(stored.history.map((_, index) => index + 1));
          const lines = journalLines(await readFile(app.journal, 'utf8')).slice(1);
          expect(lines).toHaveLength(stored.history.length);
          robot.expectKept(stored.budgetRows);
          expect(await dates(app)).toEqual(decided);
          await app.page.getByRole('link', { name: 'Budget', exact: true }).click();
          await robot.resume();
        });
      }
      await app.close();
    }
    tally.finish();
  });
}
