import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { example } from '@tests/fixtures/command-arbitrary';
import { createMemoryVault } from '@tests/fixtures/memory-vault';
import { execute } from '../commands/execute';
import { createSession, type Session } from '../session';
import { openSafely } from '../start/open-safely';
import { selfTestOf } from './self-test';
import { onBackupsChanged, takeSnapshotOf } from './take-snapshot';
import { isRecent, startUpkeep } from './upkeep';

const name = 'upkeep';
const vault = createMemoryVault();

async function open(): Promise<Session> {
  vault.restart();
  const { database, start } = await openSafely(vault.api, name);
  return createSession(database, vault.api, start);
}

/** The first minute of a sitting, by a clock of its own. */
function beginSitting(session: Session): void {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  startUpkeep(session, false);
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
}

beforeEach(async () => {
  await Dexie.delete(name);
});
afterEach(() => vi.useRealTimers());

it('a sitting shorter than a quarter of an hour leads to a backup all the same', async () => {
  const session = await open();
  await execute(session.database, { kind: 'createProject', ...example });
  await session.keeper.settled();
  await selfTestOf(session);
  const isTaken = new Promise<void>((resolve) => {
    const stop = onBackupsChanged(() => {
      stop();
      resolve();
    });
  });
  beginSitting(session);
  await isTaken;
  const listed = await vault.api.listSnapshots();
  expect(listed.ok && listed.value.snapshots.map(({ seq, reason }) => [seq, reason])).toEqual([[1, 'timed']]);
  session.database.close();
});

it('a backup of the last quarter of an hour is recent, one from a clock gone wrong is not', async () => {
  const session = await open();
  await execute(session.database, { kind: 'createProject', ...example });
  const taken = await takeSnapshotOf(session, 'manual');
  const newest = taken.ok ? taken.value : null;
  const now = Date.parse(newest?.at ?? '');
  expect([now + 60_000, now + 16 * 60_000, now - 365 * 86_400_000].map((at) => isRecent(newest, at))).toEqual(
    [true, false, false],
  );
  expect(isRecent(null, now)).toBe(false);
  session.database.close();
});
