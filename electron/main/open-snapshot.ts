import type { FileProblem } from '@shared/ipc/desktop-api';
import { err, ok, type Result } from '@shared/result';
import { svShell } from '@shared/text/sv-shell';
import type { Vault } from '@shared/vault/create-vault';
import type { Snapshot, SnapshotProblem } from '@shared/vault/vault';
import path from 'node:path';
import { pickFile } from './pick-file';
import { readWholeFile } from './read-whole-file';

/** Bytes of the largest file that is read as a backup: the largest body that is kept, and its first line. */
const LARGEST_BACKUP = 201 * 1024 * 1024;

function asSnapshotProblem(problem: FileProblem, name: string): SnapshotProblem {
  if (problem.code === 'fileTooLarge') return { code: 'snapshotForeign', name };
  return problem.code === 'fileLocked' ? { code: 'vaultUnreachable' } : { code: 'snapshotDamaged', name };
}

/** Lets the user pick a backup from anywhere, and verifies it. */
export async function openSnapshot(
  vault: Vault,
  window: Electron.BrowserWindow,
): Promise<Result<Snapshot | null, SnapshotProblem>> {
  const file = await pickFile(window, svShell.backupDialog, ['json']);
  if (file === null) return ok(null);
  const read = await readWholeFile(file, LARGEST_BACKUP);
  return read.ok
    ? vault.readSnapshotFile(read.value.name, read.value.bytes)
    : err(asSnapshotProblem(read.error, path.basename(file)));
}
