import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { TRACKED_TABLES } from '@shared/domain/tracking/tracked';
import { DATA_SCHEMA } from '@shared/vault/data-schema';
import { LossError, Tally } from './count';
import { expect, test } from './fixtures';
import { times } from './settings';
import type { FaultShell } from './shell';
import { oreOf, readStored, type Stored } from './stored';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/databases');

type Tables = Pick<Stored, 'projects' | 'budgets' | 'budgetRows' | 'history'>;
interface OldDatabase {
  readonly schema: 1 | 2;
  readonly tables: Tables;
}

/** The keys of the tables as both old versions had them. */
const KEYS: Readonly<Record<string, string | string[]>> = {
  projects: 'id',
  budgets: 'id',
  budgetRows: ['budgetId', 'id'],
  notices: 'id',
  layouts: 'key',
  history: 'seq',
  meta: 'key',
};
const INDEXES: Readonly<Record<string, string>> = {
  budgets: 'projectId',
  budgetRows: 'budgetId',
  notices: 'projectId',
};
/** What the second version had besides. */
const ADDED_KEYS = { contacts: 'id' };
const LISTED_INDEXES: Readonly<Record<string, string>> = { history: 'touched' };

/** Puts an old database in place of the app's, past the app, and takes away what the new app has kept beside it. */
async function becomeOld(app: FaultShell, old: OldDatabase): Promise<void> {
  const page = await app.start();
  await page.evaluate(
    ({ version, tables, keys, indexes, listed }) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('kraftsamling');
        deleting.onerror = () => reject(new Error(String(deleting.error)));
        deleting.onsuccess = () => {
          const opening = indexedDB.open('kraftsamling', version);
          opening.onerror = () => reject(new Error(String(opening.error)));
          opening.onupgradeneeded = () => {
            for (const [name, keyPath] of Object.entries(keys)) {
              const store = opening.result.createObjectStore(name, { keyPath });
              const index = indexes[name];
              if (index !== undefined) store.createIndex(index, index);
              const list = listed[name];
              if (list !== undefined) store.createIndex(list, list, { multiEntry: true });
              for (const record of (tables as unknown as Record<string, unknown[]>)[name] ?? [])
                store.put(record);
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    {
      version: old.schema * 10,
      tables: old.tables,
      keys: old.schema === 1 ? KEYS : { ...KEYS, ...ADDED_KEYS },
      indexes: INDEXES,
      listed: old.schema === 1 ? {} : LISTED_INDEXES,
    },
  );
  await app.close();
  await app.removeVault();
}

/** Everything that was there is there, and in the new shape. */
function expectMigrated(stored: Stored, { tables }: OldDatabase): void {
  const byKey = (records: readonly unknown[]): readonly string[] =>
    records.map((one) => JSON.stringify(one)).sort();
  const missing = (['projects', 'budgets', 'budgetRows'] as const).flatMap((table) => {
    const found = new Set(byKey(stored[table]));
    return byKey(tables[table]).filter((record) => !found.has(record));
  });
  const oreOff = Number(oreOf(tables.budgetRows) - oreOf(stored.budgetRows));
  if (missing.length > 0 || oreOff !== 0)
    throw new LossError(
      { rowsLost: missing.length, oreOff: Math.abs(oreOff) },
      `${String(missing.length)} records are gone`,
    );
  expect(stored.version).toBe(DATA_SCHEMA * 10);
  for (const table of TRACKED_TABLES) expect(stored[table], table).toEqual([]);
  expect(stored.history.map(({ seq, changes, at }) => ({ seq, changes, at }))).toEqual(
    tables.history.map(({ seq, changes, at }) => ({ seq, changes, at })),
  );
  expect(
    stored.history.every(({ control, who }) => typeof control.ore === 'string' && typeof who === 'string'),
  ).toBe(true);
}

for (const name of await readdir(FIXTURES)) {
  test(`a migration that is broken off leaves the old or the new: ${name}`, async ({ appOn }) => {
    const tally = new Tally('F7');
    const old = JSON.parse(await readFile(path.join(FIXTURES, name), 'utf8')) as OldDatabase;
    const template = appOn('template');
    await becomeOld(template, old);
    const moments = times(6, 12);
    for (let moment = 0; moment <= moments; moment++) {
      const isWhole = moment === moments;
      await tally.fault(isWhole ? 'not broken off' : `killed at moment ${String(moment + 1)}`, async () => {
        const app = appOn('migrating');
        await template.copyTo(app);
        // From before the page's first line to after the last step, which takes a second or so.
        if (!isWhole) await app.startAndKill((moment * 900) / moments);
        await app.start();
        try {
          expectMigrated(await readStored(app.page), old);
          if (old.tables.projects.length > 0) {
            // A copy as it was before is kept.
            const kept = [...(await app.vaultFiles()).keys()];
            expect(kept.some((file) => file.endsWith('-migration.json'))).toBe(true);
          }
        } finally {
          await app.close();
        }
      });
    }
    tally.finish();
  });
}
