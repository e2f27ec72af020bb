import { afterEach, beforeEach, expect, it } from 'vitest';
import { budgetId, example } from '@tests/fixtures/command-arbitrary';
import { createMemoryVault, type MemoryVault } from '@tests/fixtures/memory-vault';
import { execute } from '../commands/execute';
import { createSession, type Session } from '../session';
import { openSafely } from '../start/open-safely';
import { snapshotBefore } from './snapshot-before';
import { takeSnapshotOf } from './take-snapshot';

let vault: MemoryVault;
let session: Session;
beforeEach(async () => {
  vault = createMemoryVault();
  const { database, start } = await openSafely(vault.api, `snapshots-${crypto.randomUUID()}`);
  session = createSession(database, vault.api, start);
});
afterEach(async () => {
  await session.database.delete();
});
const count = async (): Promise<number> => {
  const listed = await vault.api.listSnapshots();
  return listed.ok ? listed.value.snapshots.length : -1;
};

it('takes none of nothing', async () => {
  expect(await takeSnapshotOf(session, 'timed')).toEqual({ ok: true, value: null });
  expect(await count()).toBe(0);
});

it('holds everything, and takes another only when something has changed or the user asks', async () => {
  await execute(session.database, { kind: 'createProject', ...example });
  const taken = await takeSnapshotOf(session, 'timed');
  expect(taken).toMatchObject({
    ok: true,
    value: { seq: 1, reason: 'timed', control: { counts: { budgetRows: example.rows.length } } },
  });
  expect(await takeSnapshotOf(session, 'timed')).toEqual(taken);
  expect(await count()).toBe(1);
  expect(await takeSnapshotOf(session, 'manual')).toMatchObject({ value: { reason: 'manual' } });
  expect(await count()).toBe(2);
});

it('says so, and rotates nothing, when there is no room', async () => {
  await execute(session.database, { kind: 'createProject', ...example });
  await session.keeper.settled();
  vault.fail('ENOSPC');
  expect(await takeSnapshotOf(session, 'manual')).toEqual({ ok: false, error: { code: 'vaultFull' } });
});

it('before a large change rests on none from an earlier sitting, of which the start has read but the first line', async () => {
  await execute(session.database, { kind: 'createProject', ...example });
  await takeSnapshotOf(session, 'timed');
  session.database.close();
  const { database, start } = await openSafely(vault.api, session.database.name);
  session = createSession(database, vault.api, start);
  expect(await takeSnapshotOf(session, 'timed')).toMatchObject({ value: { reason: 'timed' } });
  expect(await count()).toBe(1);
  expect(await takeSnapshotOf(session, 'restore')).toMatchObject({ value: { reason: 'restore' } });
  expect(await takeSnapshotOf(session, 'import')).toMatchObject({ value: { reason: 'restore' } });
  expect(await count()).toBe(2);
});

it('leaves word of one that failed until the next is taken', async () => {
  await execute(session.database, { kind: 'createProject', ...example });
  await session.keeper.settled();
  vault.fill(true);
  await takeSnapshotOf(session, 'timed');
  expect(session.upkeep.problem()).toEqual({ kind: 'backup', problem: { code: 'vaultFull' } });
  vault.fill(false);
  await takeSnapshotOf(session, 'timed');
  expect(session.upkeep.problem()).toBeNull();
});

it('comes before an import, a restore and a merge, and before nothing else', () => {
  const batch = { kind: 'batch', detail: '', steps: [] } as const;
  expect(snapshotBefore({ ...batch, purpose: 'import' })).toBe('import');
  expect(snapshotBefore({ ...batch, purpose: 'paste' })).toBeNull();
  expect(snapshotBefore({ kind: 'restoreRecords', detail: '', changes: [] })).toBe('restore');
  expect(snapshotBefore({ kind: 'mergeRecords', detail: '', changes: [], seen: [] })).toBe('merge');
  expect(snapshotBefore({ kind: 'renameBudget', budgetId, name: '' })).toBeNull();
});
