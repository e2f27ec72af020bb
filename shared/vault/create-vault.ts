import type { PersonId, UtcTime } from '../domain/ids';
import type { Result } from '../result';
import type { Hash } from './hash';
import type { SecondPlace, Snapshot, SnapshotProblem, VaultApi } from './vault';
import type { VaultFiles } from './vault-files';

/** What the vault rests on; the shell and the browser each bring their own. */
export interface VaultParts {
  readonly files: VaultFiles;
  /** The files of the second place; null when the folder can't be used at all. */
  readonly secondFiles: (folder: string) => VaultFiles | null;
  readonly hash: Hash;
  readonly newPerson: () => PersonId;
  readonly now: () => UtcTime;
}

/** Everything of VaultApi that needs no dialog and no window. */
export interface Vault extends Omit<VaultApi, 'openSnapshot' | 'chooseSecondPlace' | 'showBackups'> {
  /** Reads a backup from a file that the user picked: its name and its bytes. */
  readSnapshotFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<Snapshot, SnapshotProblem>>;
  /** Makes a folder the second place and copies the snapshots there at once. */
  setSecondPlace(folder: string): Promise<SecondPlace>;
}
