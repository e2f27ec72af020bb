import { dialog } from 'electron';
import type { SaveKind } from '@shared/ipc/desktop-api';
import { svShell } from '@shared/text/sv-shell';
import { safeFileName } from './file-name';

const { title, button, filters } = svShell.saveDialog;

/** The path the user chose for the file, or null when the dialog was closed. */
export async function askWhereToSave(
  window: Electron.BrowserWindow,
  suggestedName: string,
  kind: SaveKind,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: button,
    defaultPath: safeFileName(suggestedName, kind),
    filters: [{ name: filters[kind], extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}
