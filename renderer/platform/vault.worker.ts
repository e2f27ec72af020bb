import type { PersonId, UtcTime } from '@shared/domain/ids';
import { createVault, type Vault } from '@shared/vault/create-vault';
import { sha256 } from '@shared/vault/hash';
import { opfsVaultFiles } from './opfs-vault-files';
import { answerCalls } from './worker-calls';

/** What the page asks of the vault's worker. */
export type VaultVerbs = Pick<
  Vault,
  | 'startVault'
  | 'appendJournal'
  | 'readJournal'
  | 'replaceJournal'
  | 'writeSnapshot'
  | 'listSnapshots'
  | 'readSnapshot'
  | 'readSnapshotFile'
  | 'noteSelfTest'
  | 'erasePerson'
> & {
  /** False when another tab has the data. */
  claimData(): Promise<boolean>;
};

const FOLDER = 'Backups';
const LOCK = 'kraftsamling';
/** What the thread of a page that was just left may need to end, in ms. */
const PATIENCE = 1000;

/**
 * Takes the one lock on the data and keeps it for as long as this thread lives, which is as long as its page does. Held
 * here rather than in the page, it also says that no other page's thread is still writing.
 */
function holdLock(): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (): Promise<never> => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, hold).catch(() => {
      resolve(false);
    });
  });
}

let asked: Promise<boolean> | null = null;

/** Whether this thread holds the lock; when it does not, the next call asks again. */
async function claimData(): Promise<boolean> {
  asked ??= holdLock();
  const isHeld = await asked;
  if (!isHeld) asked = null;
  return isHeld;
}

const vault = createVault({
  files: opfsVaultFiles(FOLDER),
  secondFiles: () => null,
  hash: sha256,
  newPerson: () => crypto.randomUUID() as PersonId,
  now: () => new Date().toISOString() as UtcTime,
});

/** A verb of the vault that only the holder of the lock may use. */
const guarded =
  <Args extends readonly unknown[], Answer>(verb: (...args: Args) => Promise<Answer>) =>
  async (...args: Args): Promise<Answer> => {
    if (!(await claimData())) throw new Error('Another tab has the data.');
    return verb(...args);
  };

const verbs: VaultVerbs = {
  claimData,
  startVault: guarded(() => vault.startVault()),
  appendJournal: guarded((records) => vault.appendJournal(records)),
  readJournal: guarded(() => vault.readJournal()),
  replaceJournal: guarded((base, records) => vault.replaceJournal(base, records)),
  writeSnapshot: guarded((draft) => vault.writeSnapshot(draft)),
  listSnapshots: guarded(() => vault.listSnapshots()),
  readSnapshot: guarded((place, id) => vault.readSnapshot(place, id)),
  readSnapshotFile: guarded((name, bytes) => vault.readSnapshotFile(name, bytes)),
  noteSelfTest: guarded((result) => vault.noteSelfTest(result)),
  erasePerson: guarded((id, record) => vault.erasePerson(id, record)),
};
answerCalls(verbs);
