import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact } from '@shared/domain/people/contact';
import type { BudgetId, PersonId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import type { BudgetRow } from '@shared/domain/budget/budget';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import { ore } from '@shared/domain/money/ore';
import { DATA_SCHEMA } from '@shared/vault/data-schema';
import { createMemoryVault, type MemoryVault } from '@tests/fixtures/memory-vault';
import { bodyOf, readAll } from '../backups/gather-snapshot';
import { execute, undo } from '../commands/execute';
import { readWorkspace } from '../commands/slice';
import { NewerDataError, openDatabase, type Database } from '../database';
import { historyAfter } from '../history-log';
import { firstTables } from '../migrations/001-first-tables';
import { ALL_MIGRATIONS } from '../migrations/all-migrations';
import { createSession, type Session } from '../session';
import { BackupsUnreadableError } from './backups-unreadable';
import { CopyFailedError } from './copy-failed';
import { openSafely, type StartReport } from './open-safely';

const budgetId = 'b' as BudgetId;
const example = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: budgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);
const travel = 'resor-och-logi' as RowId;
const setTravel = (database: Database, value: number) =>
  execute(database, {
    kind: 'setCells',
    budgetId,
    cells: [{ rowId: travel, year: 2026, entry: { kind: 'amount', ore: ore(value) } }],
  });

const anna: Contact = {
  id: 'anna' as PersonId,
  name: 'Anna Ek',
  role: '',
  organisation: '',
  email: '',
  phone: '',
  erasedAt: null,
};

let name: string;
let vault: MemoryVault;
let open: Session[];
beforeEach(() => {
  name = `gate-${crypto.randomUUID()}`;
  vault = createMemoryVault();
  open = [];
});
afterEach(async () => {
  for (const { database } of open) database.close();
  await Dexie.delete(name);
});

async function start(): Promise<{ session: Session; report: StartReport }> {
  const opened = await openSafely(vault.api, name);
  const { report } = opened;
  const problem = report.kind === 'unprotected' ? report.problem : null;
  const session = createSession(opened.database, vault.api, opened.start, problem);
  open.push(session);
  return { session, report: opened.report };
}

/** Closes the app; the vault is read anew by the next start. */
async function close({ database, keeper }: Session): Promise<void> {
  await keeper.settled();
  database.close();
  vault.restart();
}

/** A database with the example and two more changes, all of them kept. */
async function used(): Promise<Session> {
  const { session } = await start();
  await execute(session.database, { kind: 'createProject', ...example });
  await setTravel(session.database, 111);
  await setTravel(session.database, 222);
  await session.keeper.settled();
  return session;
}

async function snapshot({ database }: Session): Promise<void> {
  const { tables, seq, control, at } = await readAll(database);
  const written = await vault.api.writeSnapshot({
    seq,
    at,
    control,
    reason: 'timed',
    schema: DATA_SCHEMA,
    body: bodyOf(tables),
  });
  expect(written.ok).toBe(true);
}

const travelNow = async (database: Database): Promise<unknown> =>
  (await database.budgetRows.get([budgetId, travel]))?.amounts['2026'];

describe('the start gate', () => {
  it('opens an empty app as a first start', async () => {
    expect((await start()).report).toEqual({ kind: 'opened' });
  });

  it('opens what was closed as it was', async () => {
    const session = await used();
    const before = await readWorkspace(session.database);
    await close(session);
    const again = await start();
    expect(again.report).toEqual({ kind: 'opened' });
    expect(await readWorkspace(again.session.database)).toEqual(before);
  });

  it('gives the journal what it lacks when the app was killed in between', async () => {
    const session = await used();
    session.database.close();
    const behind = await openDatabase(name);
    await setTravel(behind, 333);
    behind.close();
    vault.restart();
    expect((await start()).report).toEqual({ kind: 'opened' });
    const read = await vault.api.readJournal();
    expect(read.ok && read.value.records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('replays what a database that fell behind lacks, and undo goes on', async () => {
    const session = await used();
    const { database } = session;
    await database.budgetRows.update([budgetId, travel], { amounts: { '2026': ore(111) } });
    const row = example.rows.find(({ id }) => id === travel);
    await database.budgetRows.update([budgetId, travel], {
      amounts: { ...row?.amounts, '2026': ore(111) },
    });
    await database.history.delete(3);
    await close(session);
    const again = await start();
    expect(again.report).toEqual({ kind: 'replayed', records: 1 });
    expect(await travelNow(again.session.database)).toBe(222);
    await undo(again.session.database);
    expect(await travelNow(again.session.database)).toBe(111);
  });

  it.each(['the journal alone', 'a backup and the journal after it'])(
    'rebuilds a lost database from %s, with its history and its undo',
    async (from) => {
      const session = await used();
      if (from.startsWith('a backup')) {
        await snapshot(session);
        await setTravel(session.database, 333);
      }
      const before = await readWorkspace(session.database);
      await close(session);
      await Dexie.delete(name);
      const again = await start();
      expect(again.report).toMatchObject({ kind: 'rebuilt', isComplete: true });
      expect(await readWorkspace(again.session.database)).toEqual(before);
      const records = await historyAfter(again.session.database, 0);
      expect(records.at(-1)?.label.kind).toBe('recovery');
      expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
      await undo(again.session.database);
      expect(await travelNow(again.session.database)).toBe(from.startsWith('a backup') ? 222 : 111);
      await close(again.session);
      expect((await start()).report).toEqual({ kind: 'opened' });
    },
  );

  it('rebuilds a database in which something is missing without a word in its history', async () => {
    const session = await used();
    const before = await readWorkspace(session.database);
    await session.database.budgetRows.delete([budgetId, travel]);
    await close(session);
    const again = await start();
    expect(again.report).toMatchObject({ kind: 'rebuilt', isComplete: true });
    expect(await readWorkspace(again.session.database)).toEqual(before);
  });

  it('rebuilds from backups when journal and database are both gone: never a first start', async () => {
    const session = await used();
    await snapshot(session);
    const before = await readWorkspace(session.database);
    await close(session);
    await Dexie.delete(name);
    await vault.files.remove('journal.jsonl');
    const again = await start();
    expect(again.report).toMatchObject({ kind: 'rebuilt', snapshot: { seq: 3 }, isComplete: false });
    expect(await readWorkspace(again.session.database)).toEqual(before);
    await setTravel(again.session.database, 444);
    await close(again.session);
    await Dexie.delete(name);
    const third = await start();
    expect(third.report).toMatchObject({ kind: 'rebuilt', isComplete: true });
    expect(await travelNow(third.session.database)).toBe(444);
  });

  it.each(['missing', 'damaged'])('writes a journal that is %s anew from the database', async (how) => {
    const session = await used();
    await undo(session.database, { who: 'me' as PersonId, why: '' });
    await close(session);
    if (how === 'missing') await vault.files.remove('journal.jsonl');
    else await vault.damage('journal.jsonl', 0.001);
    expect((await start()).report).toEqual({ kind: 'journalRenewed', isComplete: true });
    const read = await vault.api.readJournal();
    expect(read.ok && [read.value.isDamaged, read.value.records.length]).toEqual([false, 4]);
  });

  it('takes out of a damaged journal what the database lacks before writing it anew', async () => {
    const session = await used();
    for (const value of [333, 444, 555]) await setTravel(session.database, value);
    await close(session);
    const behind = await openDatabase(name);
    for (const seq of [6, 5]) {
      const record = await behind.history.get(seq);
      for (const { before } of record?.changes ?? []) await behind.budgetRows.put(before as BudgetRow);
      await behind.history.delete(seq);
    }
    behind.close();
    await vault.damage('journal.jsonl', 0.999);
    await vault.damage('journal.jsonl', 0.05);
    await vault.damage('journal.jsonl', 0.001);
    const again = await start();
    expect(again.report).toEqual({ kind: 'journalRenewed', isComplete: true });
    expect(await travelNow(again.session.database)).toBe(444);
  });

  it('does not say that all is there when a backup tells of more than database and journal', async () => {
    const session = await used();
    await snapshot(session);
    await close(session);
    const behind = await openDatabase(name);
    const record = await behind.history.get(3);
    for (const { before } of record?.changes ?? []) await behind.budgetRows.put(before as BudgetRow);
    await behind.history.delete(3);
    behind.close();
    await vault.files.remove('journal.jsonl');
    expect((await start()).report).toEqual({ kind: 'journalRenewed', isComplete: false });
  });

  it('waits for a backup that is locked just now rather than going back to an older one', async () => {
    const session = await used();
    await snapshot(session);
    await setTravel(session.database, 333);
    await snapshot(session);
    await close(session);
    await Dexie.delete(name);
    await vault.files.remove('journal.jsonl');
    vault.lock((file) => file.includes('000000004'));
    await expect(openSafely(vault.api, name)).rejects.toThrow(BackupsUnreadableError);
    vault.lock(() => false);
    expect(await travelNow((await start()).session.database)).toBe(333);
  });

  it('says what is missing when the journal is damaged and the database lost', async () => {
    const session = await used();
    await snapshot(session);
    await setTravel(session.database, 333);
    await setTravel(session.database, 444);
    await setTravel(session.database, 555);
    await close(session);
    await Dexie.delete(name);
    await vault.damage('journal.jsonl', 0.8);
    const again = await start();
    expect(again.report).toMatchObject({ kind: 'rebuilt', isComplete: false });
    expect([222, 333, 444]).toContain(await travelNow(again.session.database));
    await close(again.session);
    expect((await start()).report).toEqual({ kind: 'opened' });
  });

  it('keeps two histories that part: the database as it was seen, the journal’s file set aside', async () => {
    const session = await used();
    await close(session);
    const elsewhere = createMemoryVault();
    const own = vault;
    await Dexie.delete(name);
    vault = elsewhere;
    const other = await start();
    await execute(other.session.database, { kind: 'createProject', ...example });
    for (const value of [1, 2, 3]) await setTravel(other.session.database, value);
    await close(other.session);
    vault = own;
    vault.restart();
    const again = await start();
    expect(again.report).toEqual({ kind: 'journalRenewed', isComplete: false });
    expect(await travelNow(again.session.database)).toBe(3);
    const aside = (await vault.files.list('')).filter((file) => /^journal-.+\.jsonl$/.test(file.name));
    expect(aside).toHaveLength(1);
  });

  it('fills the database without a word about damage after an erasure', async () => {
    const session = await used();
    const last = (await historyAfter(session.database, 2))[0];
    if (!last) throw new Error('There is no last record.');
    await vault.api.erasePerson('somebody' as PersonId, {
      ...last,
      seq: 4,
      changes: [],
      label: { kind: 'erasePerson', detail: '', year: null },
    });
    await close(session);
    await Dexie.delete(name);
    const again = await start();
    expect(again.report).toEqual({ kind: 'erased', isSecondLeft: false });
    expect((await historyAfter(again.session.database, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  /** Anna is erased from the vault, and the app ends before the database is cleared. */
  async function erasedInVault(isListed: boolean): Promise<Session> {
    const session = await used();
    await execute(session.database, { kind: 'saveContact', contact: anna });
    if (!isListed) await execute(session.database, { kind: 'removeContact', contactId: anna.id });
    await session.keeper.settled();
    const last = (await historyAfter(session.database, 3)).at(-1);
    if (!last) throw new Error('There is no last record.');
    const label = { kind: 'erasePerson', detail: '', year: null } as const;
    const erased = await vault.api.erasePerson(anna.id, { ...last, seq: last.seq + 1, changes: [], label });
    expect(erased.ok).toBe(true);
    await close(session);
    return session;
  }

  it.each([
    { who: 'somebody who was erased', isListed: true },
    { who: 'somebody of the past who was erased, in its history alone', isListed: false },
  ])('empties and rebuilds a database that still names $who', async ({ isListed }) => {
    await erasedInVault(isListed);
    const again = await start();
    expect(again.report).toEqual({ kind: 'erased', isSecondLeft: false });
    if (isListed) expect(await again.session.database.contacts.get(anna.id)).toMatchObject({ name: '' });
    expect(JSON.stringify(await historyAfter(again.session.database, 0))).not.toContain('Anna');
    await close(again.session);
    expect((await start()).report).toEqual({ kind: 'opened' });
  });

  it('never empties a database that the vault cannot give back', async () => {
    await erasedInVault(true);
    await vault.files.remove('journal.jsonl');
    const again = await start();
    expect(await travelNow(again.session.database)).toBe(222);
  });
});

describe('when the backups cannot be read', () => {
  it('a database with what an unfinished erasure left in it is shown, not emptied', async () => {
    const session = await used();
    await close(session);
    const begun = [{ id: 'anna', at: '2026-01-01T00:00:00.000Z', done: false }];
    await vault.files.write('erased.json', new TextEncoder().encode(JSON.stringify(begun)));
    const database = await openDatabase(name);
    await execute(database, { kind: 'saveContact', contact: anna });
    database.close();
    vault.restart();
    vault.fill(true);
    const again = await start();
    expect(again.report).toEqual({ kind: 'unprotected', problem: { code: 'vaultFull' } });
    expect(await travelNow(again.session.database)).toBe(222);
  });

  it('what the journal has more is shown all the same, and what it lacks is kept once it can be', async () => {
    const session = await used();
    await session.database.history.delete(3);
    const row = example.rows.find(({ id }) => id === travel);
    await session.database.budgetRows.update([budgetId, travel], {
      amounts: { ...row?.amounts, '2026': ore(111) },
    });
    await close(session);
    vault.fill(true);
    const again = await start();
    expect(again.report).toMatchObject({ kind: 'unprotected' });
    expect(await travelNow(again.session.database)).toBe(222);
    await setTravel(again.session.database, 333);
    expect(await again.session.keeper.settled()).toBe(false);
    vault.fill(false);
    expect(await again.session.keeper.settled()).toBe(true);
    const read = await vault.api.readJournal();
    expect(read.ok && read.value.records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('an empty database is not taken for a first start', async () => {
    vault.fail('EPERM');
    await expect(openSafely(vault.api, name)).rejects.toThrow(BackupsUnreadableError);
    expect((await indexedDB.databases()).some((one) => one.name === name)).toBe(false);
  });

  it('a database with data is shown, and it says that nothing is secured', async () => {
    const session = await used();
    await close(session);
    vault.fail('EPERM');
    expect((await start()).report).toMatchObject({ kind: 'unprotected' });
  });
});

describe('data of another version', () => {
  it('newer than the app: refused without a write, in database, journal and backups alike', async () => {
    const newer = await openDatabase(name, [...ALL_MIGRATIONS, { version: 99, stores: { later: 'id' } }]);
    newer.close();
    await vault.api.startVault();
    const before = vault.contents();
    await expect(openSafely(vault.api, name)).rejects.toThrow(NewerDataError);
    expect(vault.contents()).toEqual(before);
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(990);
  });

  async function oldDatabase(): Promise<void> {
    const old = new Dexie(name);
    old.version(1).stores({ ...firstTables.stores });
    await old.open();
    await old.table('projects').add(example.project);
    await old.table('budgets').add(example.budget);
    await old.table('budgetRows').bulkAdd([...example.rows]);
    const changes = [
      { table: 'projects', key: 'p', before: null, after: example.project },
      { table: 'budgets', key: 'b', before: null, after: example.budget },
      ...example.rows.map((row) => ({ table: 'budgetRows', key: `b/${row.id}`, before: null, after: row })),
    ];
    const label = { kind: 'createProject', detail: 'x', year: null };
    await old
      .table('history')
      .add({ seq: 1, at: '2024-08-01T00:00:00.000Z', label, changes, undoes: null, redoes: null });
    await old.table('meta').put({ key: 'undo', undo: [1], redo: [] });
    old.close();
  }

  it('older than the app: copied first, then migrated, and journaled from the first change', async () => {
    await oldDatabase();
    const { session, report } = await start();
    expect(report).toEqual({ kind: 'opened' });
    const listed = await vault.api.listSnapshots();
    expect(
      listed.ok && listed.value.snapshots.map(({ reason, schema, seq }) => [reason, schema, seq]),
    ).toEqual([['migration', 1, 1]]);
    const [record] = await historyAfter(session.database, 0);
    expect(record).toMatchObject({
      who: '',
      why: '',
      control: { counts: { budgetRows: example.rows.length } },
    });
    const read = await vault.api.readJournal();
    expect(read.ok && read.value.records).toEqual([record]);
    expect(await session.database.history.where('touched').equals('projects/p').count()).toBe(1);
    expect((await undo(session.database)).ok).toBe(true);
    expect(await session.database.projects.count()).toBe(0);
  });

  it('is left as it is when no copy can be kept', async () => {
    await oldDatabase();
    await vault.api.startVault();
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vault.fail('ENOSPC');
    await expect(openSafely(vault.api, name)).rejects.toThrow(CopyFailedError);
    complaint.mockRestore();
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(10);
  });
});
