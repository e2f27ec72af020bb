import { TABLES, type Workspace } from '@shared/domain/command/workspace';
import type { UtcTime } from '@shared/domain/ids';
import { EMPTY_CONTROL, type Control } from '@shared/domain/journal/control';
import { encodeUtf8 } from '@shared/vault/utf8';
import { readWorkspace } from '../commands/slice';
import type { Database } from '../database';
import { lastRecord } from '../history-log';

/** Everything the database holds at one moment. */
export interface Everything {
  readonly tables: Workspace;
  /** The last change that is in it. */
  readonly seq: number;
  /** When it was read. */
  readonly at: UtcTime;
  /** What it must hold, as its own history says; the vault counts it again. */
  readonly control: Control;
}

/** Reads all tables in one transaction, so that no change comes in between. */
export function readAll(database: Database): Promise<Everything> {
  return database.transaction('r', database.tables, async () => {
    const last = await lastRecord(database);
    const tables = await readWorkspace(database);
    const at = new Date().toISOString() as UtcTime;
    return { tables, seq: last?.seq ?? 0, at, control: last?.control ?? EMPTY_CONTROL };
  });
}

/** A snapshot's body: the tables as UTF-8 JSON, in their fixed order. */
export const bodyOf = (tables: Workspace): Uint8Array<ArrayBuffer> =>
  encodeUtf8(JSON.stringify(Object.fromEntries(TABLES.map((table) => [table, tables[table]]))));
