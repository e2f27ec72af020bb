import type { SnapshotProblem } from '@shared/vault/vault';

/** No copy could be kept of the data as they are, so they are not migrated either. */
export class CopyFailedError extends Error {
  override readonly name = 'CopyFailedError';
  constructor(readonly problem: SnapshotProblem) {
    super(problem.code);
  }
}
