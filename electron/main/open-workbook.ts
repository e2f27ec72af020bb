import type { OpenOutcome } from '@shared/ipc/desktop-api';
import { ok } from '@shared/result';
import { svShell } from '@shared/text/sv-shell';
import { pickFile } from './pick-file';
import { readWholeFile } from './read-whole-file';

/** Lets the user pick a workbook and hands its bytes to the window, never its path. */
export async function openWorkbook(window: Electron.BrowserWindow): Promise<OpenOutcome> {
  const file = await pickFile(window, svShell.openDialog, ['xlsx', 'xlsm', 'csv']);
  return file === null ? ok(null) : readWholeFile(file);
}
