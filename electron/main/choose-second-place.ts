import { dialog } from 'electron';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { svShell } from '@shared/text/sv-shell';
import type { Vault } from '@shared/vault/create-vault';
import type { SecondPlace } from '@shared/vault/vault';

const { title, button } = svShell.secondPlaceDialog;

/** The folder that backups are put in: one of our own in the chosen one, or that one when it is ours already. */
const ownFolderIn = (chosen: string): string =>
  path.basename(chosen) === svShell.secondPlaceFolder ? chosen : path.join(chosen, svShell.secondPlaceFolder);

/** Lets the user choose the folder; a closed dialog changes nothing. */
export async function chooseSecondPlace(vault: Vault, window: Electron.BrowserWindow): Promise<SecondPlace> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    properties: ['openDirectory', 'createDirectory'],
  });
  const chosen = filePaths[0];
  if (canceled || chosen === undefined) return vault.secondPlace();
  const folder = ownFolderIn(chosen);
  // Where it cannot be made, the vault finds that it cannot write there, and says so.
  await mkdir(folder).catch(() => undefined);
  return vault.setSecondPlace(folder);
}
