import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';
import { TRACKED_TABLES } from '@shared/domain/tracking/tracked';
import { createMemoryVault, type MemoryVault } from '@tests/fixtures/memory-vault';
import { workSampleRecords } from '@tests/fixtures/work-sample';
import { execute, undo } from '../commands/execute';
import { readWorkspace } from '../commands/slice';
import { openDatabase, type Database } from '../database';
import { historyAfter } from '../history-log';
import { createSession, type Session } from '../session';
import { openSafely } from '../start/open-safely';
import { firstTables } from './001-first-tables';
import { journal } from './002-journal';

const projectId = 'p' as ProjectId;
const budgetId = 'b' as BudgetId;
const example = kraftsamlingExample(
  { project: projectId, budget: budgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);

let name: string;
let vault: MemoryVault;
let session: Session | undefined;
beforeEach(() => {
  name = `migration-${crypto.randomUUID()}`;
  vault = createMemoryVault();
});
afterEach(async () => {
  session?.database.close();
  await Dexie.delete(name);
});

async function start(): Promise<Session> {
  const { database, start: found } = await openSafely(vault.api, name);
  session = createSession(database, vault.api, found);
  return session;
}

async function stop({ database, keeper }: Session): Promise<void> {
  expect(await keeper.settled()).toBe(true);
  database.close();
  vault.restart();
}

const setTravel = (database: Database, value: number) =>
  execute(database, {
    kind: 'setCells',
    budgetId,
    cells: [{ rowId: 'resor-och-logi' as RowId, year: 2026, entry: { kind: 'amount', ore: ore(value) } }],
  });

/** The database as version 2 left it, with the journal that belongs to it: what it held before the work came. */
async function secondVersion(): Promise<void> {
  const now = await start();
  await execute(now.database, { kind: 'createProject', ...example });
  await setTravel(now.database, 111);
  await setTravel(now.database, 222);
  await undo(now.database);
  const kept = new Map<string, unknown[]>();
  for (const table of now.database.tables) kept.set(table.name, await table.toArray());
  await stop(now);
  await Dexie.delete(name);
  const old = new Dexie(name);
  old.version(1).stores({ ...firstTables.stores });
  old.version(2).stores({ ...journal.stores });
  await old.open();
  for (const table of old.tables) await table.bulkAdd(kept.get(table.name) ?? []);
  expect(old.tables.map((table) => table.name)).not.toContain('activities');
  old.close();
}

it('keeps every record and every step of the history, with the new tables empty', async () => {
  await secondVersion();
  const old = await new Dexie(name).open();
  const [rows, history] = [
    await old.table<unknown>('budgetRows').toArray(),
    await old.table<unknown>('history').toArray(),
  ];
  old.close();
  const database = await openDatabase(name);
  const tables = await readWorkspace(database);
  expect(tables).toMatchObject({ projects: [example.project], budgets: [example.budget], budgetRows: rows });
  for (const table of TRACKED_TABLES) expect(tables[table], table).toEqual([]);
  expect(await database.history.toArray()).toEqual(history);
  expect((await database.meta.get('undo'))?.seq).toBe(4);
  database.close();
});

it('goes on from its journal after a copy of what was there, and takes the work in', async () => {
  await secondVersion();
  const now = await start();
  const [before] = Object.keys(vault.contents()).filter((path) => path.endsWith('-migration.json'));
  expect(before).toBeDefined();
  expect((await undo(now.database)).ok).toBe(true);
  const saved = await execute(now.database, {
    ...{ kind: 'saveTracked', projectId, detail: 'allt', records: workSampleRecords(projectId) },
  });
  expect(saved.ok).toBe(true);
  await stop(now);
  const again = await start();
  expect((await readWorkspace(again.database)).activities).toHaveLength(1);
  expect((await historyAfter(again.database, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
});

it('is rebuilt from the copy of the older version, where that is all that is left', async () => {
  await secondVersion();
  const now = await start();
  const tables = await readWorkspace(now.database);
  await stop(now);
  await Dexie.delete(name);
  await vault.files.remove('journal.jsonl');
  const { database, report, start: found } = await openSafely(vault.api, name);
  session = createSession(database, vault.api, found);
  expect(report).toMatchObject({ kind: 'rebuilt', snapshot: { reason: 'migration', seq: 4 } });
  expect(await readWorkspace(database)).toEqual(tables);
});
