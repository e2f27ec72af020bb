import { err, ok, type Result } from '@shared/result';
import { canRebuild } from '@shared/vault/can-rebuild';
import type { Vault } from '@shared/vault/create-vault';
import type { VaultProblem } from '@shared/vault/vault';
import { clearStorages, clearUnder } from './clear-database';

/** A second time in one run would mean that a new database is no better: then the window says so instead. */
let isDone = false;

/**
 * Gives the window a new database in the place of one whose files cannot even be opened, when the vault can fill it.
 * The window is loaded anew; until then the old one is not touched.
 */
export async function replaceDatabase(
  vault: Vault,
  window: Electron.BrowserWindow,
): Promise<Result<null, VaultProblem>> {
  const start = await vault.startVault();
  if (isDone || !canRebuild(start)) return err(start.problem ?? { code: 'vaultFailed' });
  isDone = true;
  await clearUnder(window, () => clearStorages(['indexdb']));
  return ok(null);
}
