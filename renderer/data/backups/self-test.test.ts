import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DATA_SCHEMA } from '@shared/vault/data-schema';
import { budgetId, example } from '@tests/fixtures/command-arbitrary';
import { createMemoryVault, type MemoryVault } from '@tests/fixtures/memory-vault';
import { execute } from '../commands/execute';
import { createSession, type Session } from '../session';
import { openSafely } from '../start/open-safely';
import { bodyOf, readAll } from './gather-snapshot';
import { isSelfTestDue, lastSelfTestOf, selfTestOf } from './self-test';
import { takeSnapshotOf } from './take-snapshot';

let vault: MemoryVault;
let session: Session;
beforeEach(async () => {
  vault = createMemoryVault();
  const { database, start } = await openSafely(vault.api, `self-test-${crypto.randomUUID()}`);
  session = createSession(database, vault.api, start);
  await execute(database, { kind: 'createProject', ...example });
});
afterEach(async () => {
  await session.database.delete();
});

it('restores backup and journal into a scratch database, finds them equal, and leaves nothing behind', async () => {
  expect((await takeSnapshotOf(session, 'manual')).ok).toBe(true);
  await execute(session.database, { kind: 'renameBudget', budgetId, name: 'Ny' });
  await session.keeper.settled();
  const before = vault.contents();
  expect(await selfTestOf(session)).toMatchObject({ isGood: true });
  expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith(session.database.name))).toEqual([
    session.database.name,
  ]);
  const { 'Backups/settings.json': _, ...after } = vault.contents();
  expect(after).toEqual(before);
});

it('finds a database that is not what its backups say', async () => {
  await session.keeper.settled();
  await session.database.budgets.update(budgetId, { name: 'Behind the history’s back' });
  expect((await selfTestOf(session)).isGood).toBe(false);
  expect(lastSelfTestOf(session)?.isGood).toBe(false);
  expect(session.upkeep.problem()).toEqual({ kind: 'selfTest' });
});

it('finds a backup that holds something else, although the whole journal would give everything back', async () => {
  await session.keeper.settled();
  const { tables, seq, control, at } = await readAll(session.database);
  const other = { ...tables, budgets: tables.budgets.map((budget) => ({ ...budget, name: 'En annan' })) };
  const draft = { seq, at, control, reason: 'timed', schema: DATA_SCHEMA, body: bodyOf(other) } as const;
  expect((await vault.api.writeSnapshot(draft)).ok).toBe(true);
  expect((await selfTestOf(session)).isGood).toBe(false);
});

it('restores from the next that can be read when the newest is damaged and the journal begins after it', async () => {
  await takeSnapshotOf(session, 'manual');
  expect((await vault.api.replaceJournal(1, [])).ok).toBe(true);
  const taken = await takeSnapshotOf(session, 'manual');
  const id = taken.ok ? (taken.value?.id ?? '') : '';
  await vault.damage(`snapshots/${id}`, 0.8);
  expect(await selfTestOf(session)).toMatchObject({ isGood: true });
});

it('never runs twice at once', async () => {
  await session.keeper.settled();
  const both = await Promise.all([selfTestOf(session), selfTestOf(session)]);
  expect(both[0]).toBe(both[1]);
  expect(await selfTestOf(session)).not.toBe(both[0]);
});

it('is due when there was none, after a month, and a day after one that failed', async () => {
  await session.keeper.settled();
  const { at } = await selfTestOf(session);
  const days = (count: number): Date => new Date(Date.parse(at) + count * 86_400_000);
  expect([isSelfTestDue(session, days(1)), isSelfTestDue(session, days(31))]).toEqual([false, true]);
  await session.database.budgets.update(budgetId, { name: 'x' });
  await selfTestOf(session);
  expect([0.9, 1.1].map((count) => isSelfTestDue(session, days(count)))).toEqual([false, true]);
});
