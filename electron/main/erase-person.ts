import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { PersonId } from '@shared/domain/ids';
import { err, type Result } from '@shared/result';
import { canRebuild } from '@shared/vault/can-rebuild';
import type { Vault } from '@shared/vault/create-vault';
import type { VaultProblem } from '@shared/vault/vault';
import { clearStorages, clearUnder } from './clear-database';
import { writeWholeFile } from './write-whole-file';

/** Holds who is being erased, from before the first file is touched until the window's database is cleared. */
const noteIn = (userData: string): string => path.join(userData, 'erasing-person.txt');

/**
 * What the browser engine stores of the person. Its databases' files are deleted, and the window rebuilds them from the
 * vault; of its local storage, where half-typed text is kept, nothing is left.
 */
const clearDatabase = (): Promise<void> => clearStorages(['indexdb', 'localstorage']);

const removeNote = (userData: string): Promise<void> => rm(noteIn(userData), { force: true });

/**
 * Erases a person from the vault's files and then the window's database, which the window, loaded anew, makes again
 * from the files. When the files could not all be done, the window stays, and the next start goes on.
 */
export async function erasePerson(
  userData: string,
  vault: Vault,
  window: Electron.BrowserWindow,
  [id, record]: readonly [PersonId, HistoryRecord],
): Promise<Result<null, VaultProblem>> {
  try {
    await writeWholeFile(noteIn(userData), new TextEncoder().encode(id));
  } catch {
    return err({ code: 'vaultFailed' });
  }
  const outcome = await vault.erasePerson(id, record);
  if (!outcome.ok) return outcome;
  const start = await vault.startVault();
  if (!canRebuild(start)) return err(start.problem ?? { code: 'journalDamaged' });
  await clearUnder(window, async () => {
    await clearDatabase();
    await removeNote(userData);
  });
  return outcome;
}

/**
 * Finishes an erasure that was interrupted; must be awaited before the window opens. The database is cleared only when
 * the files can make it again: the person is erased from them, and the journal holds.
 */
export async function finishErasing(userData: string, vault: Vault): Promise<void> {
  const id = await readFile(noteIn(userData), 'utf8').catch(() => null);
  if (id === null) return;
  const start = await vault.startVault();
  if (!canRebuild(start)) return;
  if (start.erased.includes(id as PersonId)) await clearDatabase();
  await removeNote(userData);
}
