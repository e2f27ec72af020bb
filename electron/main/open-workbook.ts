import { dialog } from 'electron';
import type { OpenOutcome } from '@shared/ipc/desktop-api';
import { ok } from '@shared/result';
import { svShell } from '@shared/text/sv-shell';
import { readWholeFile } from './read-whole-file';

const { title, button, filter } = svShell.openDialog;

/** Lets the user pick a workbook and hands its bytes to the window, never its path. */
export async function openWorkbook(window: Electron.BrowserWindow): Promise<OpenOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    filters: [{ name: filter, extensions: ['xlsx', 'xlsm', 'csv'] }],
    properties: ['openFile'],
  });
  const file = filePaths[0];
  return canceled || file === undefined ? ok(null) : readWholeFile(file);
}
