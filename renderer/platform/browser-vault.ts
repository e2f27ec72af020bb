import { err, ok, type Result } from '@shared/result';
import { canRebuild } from '@shared/vault/can-rebuild';
import type { SecondPlace, VaultApi } from '@shared/vault/vault';
import { deleteStored, finishErasing, noteErasing } from './erase-in-browser';
import { pickFile } from './pick-file';
import type { VaultVerbs } from './vault.worker';
import { askWorker } from './worker-calls';

const ask = askWorker<VaultVerbs>(
  () => new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' }),
);

/** Bytes of the largest file that is read as a backup, as in the shell; nothing we make comes near it. */
const LARGEST_BACKUP = 201 * 1024 * 1024;

/** A worker that failed has kept nothing. */
async function orFailed<Value, Problem>(
  answer: Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | { readonly code: 'vaultFailed' }>> {
  try {
    return await answer;
  } catch {
    return err({ code: 'vaultFailed' });
  }
}

/** Asks the browser to keep the files also when room is short; some say no, and some ask the user. */
function askToPersist(): void {
  void navigator.storage.persist().catch(() => false);
}

/** A browser lets no page choose a folder and keep it: a backup is taken elsewhere by exporting it. */
const noSecondPlace = (): Promise<SecondPlace> => Promise.resolve({ state: 'none' });

/** Whether this page is the one that may change the data; false when another tab is. */
export const claimBrowserData = (): Promise<boolean> => ask('claimData');

/** The vault in a plain browser: its own file system, behind a worker. */
export const browserVault: VaultApi = {
  async startVault() {
    askToPersist();
    const start = await ask('startVault');
    await finishErasing(start);
    return start;
  },
  appendJournal: (records) => orFailed(ask('appendJournal', records)),
  readJournal: () => orFailed(ask('readJournal')),
  replaceJournal: (base, records) => orFailed(ask('replaceJournal', base, records)),
  writeSnapshot: (draft) => orFailed(ask('writeSnapshot', draft)),
  listSnapshots: () => orFailed(ask('listSnapshots')),
  readSnapshot: (place, id) => orFailed(ask('readSnapshot', place, id)),
  async openSnapshot() {
    const file = await pickFile('.json');
    if (file === null) return ok(null);
    if (file.size > LARGEST_BACKUP) return err({ code: 'snapshotForeign', name: file.name });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return err({ code: 'snapshotDamaged', name: file.name });
    return orFailed(ask('readSnapshotFile', file.name, new Uint8Array(bytes)));
  },
  noteSelfTest: (result) => ask('noteSelfTest', result),
  secondPlace: noSecondPlace,
  chooseSecondPlace: noSecondPlace,
  forgetSecondPlace: noSecondPlace,
  retrySecondPlace: noSecondPlace,
  async erasePerson(id, record) {
    noteErasing(id);
    const erased = await orFailed(ask('erasePerson', id, record));
    if (!erased.ok) return erased;
    const start = await ask('startVault');
    if (!canRebuild(start)) return err(start.problem ?? { code: 'journalDamaged' });
    await deleteStored();
    location.reload();
    return erased;
  },
  // A browser gives a page no other way to its files than the one that has just failed.
  replaceDatabase: () => Promise.resolve(err({ code: 'vaultFailed' })),
  showBackups: () => Promise.resolve(),
};
