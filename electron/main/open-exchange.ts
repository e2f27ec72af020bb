import { EXCHANGE_LIMIT, type OpenOutcome } from '@shared/ipc/desktop-api';
import { ok } from '@shared/result';
import { svShell } from '@shared/text/sv-shell';
import { pickFile } from './pick-file';
import { readWholeFile } from './read-whole-file';

/** Lets the user pick a colleague's exchange file and hands its bytes to the window, never its path. */
export async function openExchange(window: Electron.BrowserWindow): Promise<OpenOutcome> {
  const file = await pickFile(window, svShell.exchangeDialog, ['kraft']);
  return file === null ? ok(null) : readWholeFile(file, EXCHANGE_LIMIT);
}
