import { dialog } from 'electron';
import { EXCHANGE_LIMIT, type OpenOutcome } from '@shared/ipc/desktop-api';
import { ok } from '@shared/result';
import { svShell } from '@shared/text/sv-shell';
import { readWholeFile } from './read-whole-file';

const { title, button, filter } = svShell.exchangeDialog;

/** Lets the user pick a colleague's exchange file and hands its bytes to the window, never its path. */
export async function openExchange(window: Electron.BrowserWindow): Promise<OpenOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    filters: [{ name: filter, extensions: ['kraft'] }],
    properties: ['openFile'],
  });
  const file = filePaths[0];
  return canceled || file === undefined ? ok(null) : readWholeFile(file, EXCHANGE_LIMIT);
}
