import { Dexie } from 'dexie';
import { isSameRecord } from '@shared/domain/command/history';
import type { Workspace } from '@shared/domain/command/workspace';
import { TABLES, keyOf } from '@shared/domain/command/workspace';
import type { PersonId, UtcTime } from '@shared/domain/ids';
import { isSameControl } from '@shared/domain/journal/control';
import { ok } from '@shared/result';
import type { SelfTest, VaultApi } from '@shared/vault/vault';
import { openDatabase } from '../database';
import type { Session } from '../session';
import type { RebuildingVault } from '../start/rebuild';
import { readAll } from './gather-snapshot';

/** The vault for reading only: the test must not change what it tests. */
const readOnly = (vault: VaultApi): RebuildingVault => ({
  readJournal: () => vault.readJournal(),
  listSnapshots: () => vault.listSnapshots(),
  readSnapshot: (place, id) => vault.readSnapshot(place, id),
  appendJournal: (records) => Promise.resolve(ok({ last: records.at(-1)?.seq ?? 0 })),
  replaceJournal: (base, records) => Promise.resolve(ok({ last: records.at(-1)?.seq ?? base })),
});

const inKeyOrder = (tables: Workspace): unknown =>
  TABLES.map((table) => {
    const key = keyOf[table] as (record: unknown) => string;
    return Object.fromEntries(
      [...tables[table]].map((record) => [key(record), record] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

async function restoresAll({ database, vault, keeper }: Session): Promise<boolean> {
  const name = `${database.name}-self-test`;
  await Dexie.delete(name);
  if (!(await keeper.settled())) return false;
  const journal = await vault.readJournal();
  if (!journal.ok || journal.value.isDamaged) return false;
  const before = await readAll(database);
  const scratch = await openDatabase(name);
  try {
    const { rebuild } = await import('../start/rebuild');
    await rebuild(scratch, readOnly(vault), '' as PersonId);
    const restored = await readAll(scratch);
    const isUntouched = (await readAll(database)).seq === before.seq;
    return (
      !isUntouched ||
      (isSameControl(restored.control, before.control) &&
        isSameRecord(inKeyOrder(restored.tables), inKeyOrder(before.tables)))
    );
  } finally {
    scratch.close();
    await Dexie.delete(name);
  }
}

const latestOf = new WeakMap<Session, SelfTest>();

/** How the last test went; null: there has been none. */
export const lastSelfTestOf = (session: Session): SelfTest | null =>
  latestOf.get(session) ?? session.start.selfTest;

/** Restores the newest backup and the journal into a scratch database and holds it against the real one. */
export async function selfTestOf(session: Session): Promise<SelfTest> {
  const isGood = await restoresAll(session).catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const latest = { at: new Date().toISOString() as UtcTime, isGood };
  latestOf.set(session, latest);
  session.upkeep.noteSelfTest(isGood);
  await session.vault.noteSelfTest(latest);
  return latest;
}

const MONTH = 30 * 24 * 60 * 60_000;

/** Whether a month has passed since the last test, or the last one failed. */
export const isSelfTestDue = (session: Session, now: Date): boolean => {
  const last = lastSelfTestOf(session);
  return last === null || !last.isGood || now.getTime() - Date.parse(last.at) > MONTH;
};
