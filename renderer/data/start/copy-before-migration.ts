import { Dexie } from 'dexie';
import type { HistoryRecord } from '@shared/domain/command/history';
import { TABLES } from '@shared/domain/command/workspace';
import type { UtcTime } from '@shared/domain/ids';
import { controlOf } from '@shared/domain/journal/control';
import { upgradeTables } from '@shared/vault/upgrade-tables';
import { encodeUtf8 } from '@shared/vault/utf8';
import type { VaultApi } from '@shared/vault/vault';
import { CopyFailedError } from './copy-failed';

/**
 * Keeps a verified snapshot of an older database as it is, before it is migrated. Throws CopyFailedError, having
 * changed nothing, when that cannot be done.
 */
export async function copyBeforeMigration(name: string, schema: number, vault: VaultApi): Promise<void> {
  // Without a declared version Dexie opens what is there, as it is.
  const old = await new Dexie(name, { cache: 'disabled' }).open();
  try {
    const present = TABLES.filter((table) => old.tables.some((one) => one.name === table));
    const read = await Promise.all(
      present.map(async (table) => [table, await old.table<unknown>(table).toArray()] as const),
    );
    const last = await old.table<Pick<HistoryRecord, 'seq'>>('history').orderBy('seq').last();
    const tables = Object.fromEntries(read);
    const upgraded = upgradeTables(tables);
    if (last === undefined || upgraded === null) return;
    const written = await vault.writeSnapshot({
      seq: last.seq,
      at: new Date().toISOString() as UtcTime,
      reason: 'migration',
      schema,
      control: controlOf(upgraded),
      body: encodeUtf8(JSON.stringify(tables)),
    });
    if (!written.ok) throw new CopyFailedError(written.error);
  } finally {
    old.close();
  }
}
