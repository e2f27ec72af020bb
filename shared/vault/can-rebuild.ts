import type { VaultStart } from './vault';

/** Whether the vault holds all that the window's database does, so that it may be cleared and filled anew. */
export const canRebuild = ({ problem, journal, newestSnapshot }: VaultStart): boolean =>
  problem === null &&
  journal.kind === 'good' &&
  (journal.base === 0 || (newestSnapshot !== null && newestSnapshot.seq >= journal.base));
