import type { PersonId } from '@shared/domain/ids';
import type { VaultApi, VaultProblem, VaultStart } from '@shared/vault/vault';
import type { Database } from './database';
import { createUpkeepLog, type UpkeepLog } from './backups/upkeep-log';
import { historyAfter } from './history-log';
import { createJournalKeeper, type JournalKeeper } from './journal/journal-keeper';
import { onCommitted } from './commands/committed';
import { bringJournalUp, renewJournal } from './start/catch-up';

/** What is open while the app runs. */
export interface Session {
  readonly database: Database;
  readonly vault: VaultApi;
  readonly keeper: JournalKeeper;
  readonly upkeep: UpkeepLog;
  /** Who changes on this machine are by. */
  readonly person: PersonId;
  readonly start: VaultStart;
}

/** Milliseconds until a change that could not be kept is tried again by itself. */
const PATIENCE = 5000;

/**
 * Opens the session: from here on every committed change goes to the journal. `problem` is what kept the journal from
 * being brought to where the database is.
 */
export function createSession(
  database: Database,
  vault: VaultApi,
  start: VaultStart,
  problem: VaultProblem | null = null,
): Session {
  const keeper = createJournalKeeper({
    vault,
    recordsAfter: (seq) => historyAfter(database, seq),
    renew: () => renewJournal(database, vault),
    catchUp: () => bringJournalUp(database, vault),
    problem,
    patience: PATIENCE,
  });
  onCommitted((record, from) => {
    if (from === database) keeper.keep(record);
  });
  return { database, vault, keeper, upkeep: createUpkeepLog(start), person: start.person, start };
}
