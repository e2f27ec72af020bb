import { dialog } from 'electron';
import type { FileProblem } from '@shared/ipc/desktop-api';
import { err, ok, type Result } from '@shared/result';
import { svShell } from '@shared/text/sv-shell';
import type { Vault } from '@shared/vault/create-vault';
import type { Snapshot, SnapshotProblem } from '@shared/vault/vault';
import path from 'node:path';
import { readWholeFile } from './read-whole-file';

const { title, button, filter } = svShell.backupDialog;
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
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    filters: [{ name: filter, extensions: ['json'] }],
    properties: ['openFile'],
  });
  const file = filePaths[0];
  if (canceled || file === undefined) return ok(null);
  const read = await readWholeFile(file, LARGEST_BACKUP);
  return read.ok
    ? vault.readSnapshotFile(read.value.name, read.value.bytes)
    : err(asSnapshotProblem(read.error, path.basename(file)));
}
