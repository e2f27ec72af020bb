import type { SaveOutcome, SaveRequest } from '@shared/ipc/desktop-api';
import { ok } from '@shared/result';
import { askWhereToSave } from './ask-where-to-save';
import { storeFile } from './store-file';

/** Asks where, then writes the whole file or nothing. */
export async function saveFile(
  window: Electron.BrowserWindow,
  { suggestedName, kind, bytes }: SaveRequest,
): Promise<SaveOutcome> {
  const file = await askWhereToSave(window, suggestedName, kind);
  return file === null ? ok(null) : storeFile(file, bytes);
}
