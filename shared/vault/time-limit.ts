import { FileFault, type VaultFiles } from './vault-files';

/** Settles after so many milliseconds. */
export type TimeLimit = (milliseconds: number) => Promise<void>;

/** Milliseconds for a share's answer, and for a whole file to go there or come from there. */
export const LIMITS = { answer: 5000, file: 60_000 } as const;

/**
 * Gives up on file calls that are not answered in time. As long as one of them still hangs, every other is unreachable at
 * once: each would hold one of the few threads that the files here are written with, too.
 */
export function createPatience(timeLimit: TimeLimit): (files: VaultFiles) => VaultFiles {
  let hanging = 0;

  function within<T>(milliseconds: number, call: () => Promise<T>): Promise<T> {
    if (hanging > 0) return Promise.reject(new FileFault('unreachable', 'an earlier call still hangs'));
    return new Promise((resolve, reject) => {
      // Let go with the answer: the limit lasts longer, and must not hold the bytes of a whole file until then.
      let asker: { resolve: typeof resolve; reject: typeof reject } | null = { resolve, reject };
      const answered = (): typeof asker => {
        const waiting = asker;
        asker = null;
        if (waiting === null) hanging -= 1;
        return waiting;
      };
      call().then(
        (value) => answered()?.resolve(value),
        (fault: unknown) => answered()?.reject(fault),
      );
      void timeLimit(milliseconds).then(() => {
        if (asker === null) return;
        hanging += 1;
        asker.reject(new FileFault('unreachable', `no answer in ${String(milliseconds)} ms`));
        asker = null;
      });
    });
  }

  return (files) => ({
    async read(name) {
      // A share that answers may be slow with a whole file; one that does not is known at once.
      await within(LIMITS.answer, () => files.readStart(name, 1));
      return within(LIMITS.file, () => files.read(name));
    },
    readStart: (name, length) => within(LIMITS.answer, () => files.readStart(name, length)),
    readEnd: (name, length) => within(LIMITS.answer, () => files.readEnd(name, length)),
    append: (name, bytes) => within(LIMITS.file, () => files.append(name, bytes)),
    truncate: (name, length) => within(LIMITS.answer, () => files.truncate(name, length)),
    write: (name, bytes) => within(LIMITS.file, () => files.write(name, bytes)),
    rename: (from, to) => within(LIMITS.answer, () => files.rename(from, to)),
    list: (folder) => within(LIMITS.answer, () => files.list(folder)),
    remove: (name) => within(LIMITS.answer, () => files.remove(name)),
  });
}
