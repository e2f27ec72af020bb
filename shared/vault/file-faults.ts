import { err, ok, type Result } from '../result';
import type { VaultProblem } from './vault';
import { FileFault } from './vault-files';

/** A failed file call as the window is told of it. Anything else is a bug and thrown on. */
export function problemOf(fault: unknown): VaultProblem {
  if (!(fault instanceof FileFault)) throw fault;
  switch (fault.code) {
    case 'full':
      return { code: 'vaultFull' };
    case 'unreachable':
      return { code: 'vaultUnreachable' };
    case 'failed':
      return { code: 'vaultFailed' };
  }
}

/** Does the work, or says which file call failed. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, VaultProblem>> {
  try {
    return ok(await work());
  } catch (fault) {
    return err(problemOf(fault));
  }
}
