import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import type { FaultShell } from './shell';
import { readStored } from './stored';
import { chained, journalLines, resealed } from './vault-text';

/** Raises the version of the window's database, as a newer app does; the open app lets go of it. */
const raiseDatabase = (app: FaultShell, version: number) =>
  app.page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kraftsamling', wanted);
        opening.onupgradeneeded = () => void opening.result.createObjectStore('later');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    version,
  );

async function editJournal(app: FaultShell, edit: (line: string, index: number) => string): Promise<void> {
  const lines = journalLines(await readFile(app.journal, 'utf8'));
  await writeFile(app.journal, chained(lines.map(edit)));
}

async function onlyNewerSnapshots(app: FaultShell): Promise<void> {
  for (const [name, bytes] of await app.vaultFiles()) {
    if (!name.startsWith('snapshots')) continue;
    await writeFile(path.join(app.backups, name), resealed(bytes, { schema: 99 }));
  }
  await rm(app.journal);
  await app.removeDatabase();
}

const CASES: readonly (readonly [string, (app: FaultShell) => Promise<void>])[] = [
  ['the database is one schema newer', () => Promise.resolve()],
  ['the database is of a far newer app', () => Promise.resolve()],
  [
    'the journal’s last record has a newer schema',
    (app) => editJournal(app, (line) => line.replace(/^\{"schema":\d+/, '{"schema":99')),
  ],
  [
    'the journal has a newer format',
    (app) =>
      editJournal(app, (line, index) => (index === 0 ? line.replace('"version":1', '"version":2') : line)),
  ],
  ['there are only backups of a newer app', onlyNewerSnapshots],
];
const VERSIONS = [30, 990];

test('data of a newer app are shown as such, and nothing is written', async ({ appOn, tolerate }) => {
  tolerate(/^console: /);
  const tally = new Tally('F8');
  const template = appOn('template');
  const robot = await Robot.begin(template);
  for (let change = 0; change < 3; change++) await robot.change();
  await template.takeBackup();
  await template.close();
  for (const [index, [name, prepare]] of CASES.entries()) {
    await tally.fault(name, async () => {
      const app = appOn('newer');
      await template.copyTo(app);
      const version = VERSIONS[index];
      if (version !== undefined) {
        await app.start();
        await raiseDatabase(app, version);
        await app.close();
      } else await prepare(app);
      const before = await app.vaultFiles();
      await app.start();
      try {
        await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
          'Uppgifterna är sparade av en nyare version',
        );
        const hasDatabase = await app.page.evaluate(async () => (await indexedDB.databases()).length > 0);
        if (hasDatabase) {
          const stored = await readStored(app.page);
          expect(stored.version).toBe(version ?? 20);
          robot.expectKept(stored.budgetRows);
        } else expect(index).toBe(CASES.length - 1);
      } finally {
        await app.close();
      }
      expect(await app.vaultFiles()).toEqual(before);
    });
  }
  tally.finish();
});
