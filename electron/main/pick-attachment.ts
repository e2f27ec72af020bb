import { dialog } from 'electron';
import path from 'node:path';
import type { PickedAttachment } from '@shared/ipc/desktop-api';
import { svShell } from '@shared/text/sv-shell';

/** Lets the user pick a file to link to and tells where it is; nothing of it is read. */
export async function pickAttachment(window: Electron.BrowserWindow): Promise<PickedAttachment | null> {
  const { title, button } = svShell.attachmentDialog;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    properties: ['openFile'],
  });
  const target = canceled ? undefined : filePaths[0];
  return target === undefined ? null : { title: path.basename(target), target };
}
