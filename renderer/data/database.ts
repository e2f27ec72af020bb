import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Activity } from '@shared/domain/activity/activity';
import type { Actor } from '@shared/domain/actor/actor';
import type { Budget, BudgetRow, FinancierNotice } from '@shared/domain/budget/budget';
import type { Evaluation, Indicator, Measurement } from '@shared/domain/indicator/indicator';
import type { Initiative } from '@shared/domain/mapping/initiative';
import type { Pilot } from '@shared/domain/pilot/pilot';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import type { Contact } from '@shared/domain/people/contact';
import type { Control } from '@shared/domain/journal/control';
import type { UndoList } from '@shared/domain/command/undo-list';
import type { Project } from '@shared/domain/project/project';
import type { SheetLayout } from '@shared/sheets/layout-key';
import { ALL_MIGRATIONS } from './migrations/all-migrations';
import type { Migration } from './migrations/migration';
import type { StoredHistory } from './stored-history';

// On 127.0.0.1 Dexie takes a stack trace with every promise, which costs a tenth of the start.
Dexie.debug = false;

/** Where the history stands: its last record's sequence and control, and what can be undone, across restarts. */
export interface StoredStanding extends UndoList {
  readonly key: 'undo';
  /** Absent where version 1 wrote it. */
  readonly seq?: number;
  readonly control?: Control;
}

/** Renaming it would hide every user's data: a test freezes it. */
export const DATABASE_NAME = 'kraftsamling';

/** The data of a newer version of the app: it must not be touched. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`The database has schema ${String(found)}; this app knows ${String(known)}.`);
  }
}

export class Database extends Dexie {
  declare projects: EntityTable<Project, 'id'>;
  declare budgets: EntityTable<Budget, 'id'>;
  declare budgetRows: Table<BudgetRow, [string, string]>;
  declare notices: EntityTable<FinancierNotice, 'id'>;
  declare layouts: EntityTable<SheetLayout, 'key'>;
  declare contacts: EntityTable<Contact, 'id'>;
  declare parts: EntityTable<PlanPart, 'id'>;
  declare activities: EntityTable<Activity, 'id'>;
  declare initiatives: EntityTable<Initiative, 'id'>;
  declare pilots: EntityTable<Pilot, 'id'>;
  declare indicators: EntityTable<Indicator, 'id'>;
  declare measurements: EntityTable<Measurement, 'id'>;
  declare evaluations: EntityTable<Evaluation, 'id'>;
  declare actors: EntityTable<Actor, 'id'>;
  declare history: EntityTable<StoredHistory, 'seq'>;
  declare meta: EntityTable<StoredStanding, 'key'>;

  constructor(name = DATABASE_NAME, migrations: readonly Migration[] = ALL_MIGRATIONS) {
    // The cache can show uncommitted values; strict durability narrows what a power cut can take.
    super(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

/**
 * Opens the database, migrating it when it is older.
 * Throws NewerDataError, having written nothing, when it is newer: Dexie 4 itself would open it silently.
 */
export async function openDatabase(
  name?: string,
  migrations: readonly Migration[] = ALL_MIGRATIONS,
): Promise<Database> {
  const database = new Database(name, migrations);
  await database.open();
  const found = Math.round(database.backendDB().version / 10);
  const known = Math.max(...migrations.map((migration) => migration.version));
  if (found > known) {
    database.close();
    throw new NewerDataError(found, known);
  }
  return database;
}
