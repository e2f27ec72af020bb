import { opfsVaultFiles } from '@renderer/platform/opfs-vault-files';
import { answerCalls } from '@renderer/platform/worker-calls';
import { FileFault, type VaultFiles } from '@shared/vault/vault-files';

/** Lets a test call each file verb in the one place where the browser allows them; a fault is answered by its code. */
export type FileVerbs = {
  [Verb in keyof VaultFiles]: (folder: string, ...args: Parameters<VaultFiles[Verb]>) => Promise<unknown>;
};

const known = new Map<string, VaultFiles>();

/** The same files for the same folder, as the app has: a file that is added to stays open. */
function filesIn(folder: string): VaultFiles {
  const files = known.get(folder) ?? opfsVaultFiles(folder);
  known.set(folder, files);
  return files;
}

const verb =
  <Verb extends keyof VaultFiles>(name: Verb) =>
  async (folder: string, ...args: Parameters<VaultFiles[Verb]>): Promise<unknown> => {
    const run = filesIn(folder)[name] as (...args: Parameters<VaultFiles[Verb]>) => Promise<unknown>;
    try {
      return await run(...args);
    } catch (error) {
      // A clone of an error loses its code.
      if (error instanceof FileFault) return `fault: ${error.code}`;
      throw error;
    }
  };

const verbs: FileVerbs = {
  read: verb('read'),
  readStart: verb('readStart'),
  readEnd: verb('readEnd'),
  append: verb('append'),
  truncate: verb('truncate'),
  write: verb('write'),
  rename: verb('rename'),
  list: verb('list'),
  remove: verb('remove'),
};
answerCalls(verbs);
