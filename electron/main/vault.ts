import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PersonId, UtcTime } from '@shared/domain/ids';
import { createVault, type Vault } from '@shared/vault/create-vault';
import { NodeVaultFiles } from './node-vault-files';

/** The folder in the user data that journal and backups lie in; frozen, since renaming it makes them vanish. */
export const BACKUP_FOLDER = 'Backups';

/** Milliseconds that work begun gets when the app quits: a second place that no longer answers must not keep it. */
const PATIENCE = 15_000;

const hash = (data: string | Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(data).digest('hex'));

export interface OpenVault {
  readonly vault: Vault;
  /** Where the files are. */
  readonly folder: string;
  /** Runs a verb, so that the app does not quit in the middle of it. */
  readonly run: <Value>(verb: () => Promise<Value>) => Promise<Value>;
  /** Waits for the verbs that run, for a while, and closes the files. */
  readonly close: () => Promise<void>;
}

/** Opens the vault in the user data; there is one in a process, and one process for a user's data. */
export async function openVault(userData: string): Promise<OpenVault> {
  const folder = path.join(userData, BACKUP_FOLDER);
  const files = new NodeVaultFiles({ folder, mayMakeFolder: true });
  // Where even this fails, the vault says so itself when it is asked for anything.
  await files.removeLeftovers().catch(() => undefined);
  const vault = createVault({
    files,
    secondFiles: (second) => new NodeVaultFiles({ folder: second, mayMakeFolder: false }),
    hash,
    newPerson: () => randomUUID() as PersonId,
    now: () => new Date().toISOString() as UtcTime,
    timeLimit: (milliseconds) => wait(milliseconds, undefined, { ref: false }),
  });
  const running = new Set<Promise<unknown>>();
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.allSettled(running);
    await files.close();
  };
  return {
    vault,
    folder,
    async run(verb) {
      const work = verb();
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    async close() {
      await Promise.race([idle(), wait(PATIENCE, undefined, { ref: false })]);
    },
  };
}
