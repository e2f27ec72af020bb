import type { VaultProblem } from '@shared/vault/vault';

/** There may be backups, and they cannot be read: an empty database must not be taken for a first start. */
export class BackupsUnreadableError extends Error {
  override readonly name = 'BackupsUnreadableError';
  constructor(readonly problem: VaultProblem) {
    super(problem.code);
  }
}
