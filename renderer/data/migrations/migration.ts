import type { Transaction } from 'dexie';

/** One step of the schema: what version it leads to, which stores change, and how old records become new ones. */
export interface Migration {
  readonly version: number;
  /** Dexie's schema text per changed store; null removes a store. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Runs inside the upgrade's own transaction: all or nothing. Only Dexie may be awaited. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
