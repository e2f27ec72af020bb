import type { SaveOutcome } from '@shared/ipc/desktop-api';
import { err, ok } from '@shared/result';
import path from 'node:path';
import { askWhereToSave } from './ask-where-to-save';
import { storeFile } from './store-file';

/** Asks where, then prints the window for print media: A4 landscape, tagged for screen readers, with an outline. */
export async function savePdf(window: Electron.BrowserWindow, suggestedName: string): Promise<SaveOutcome> {
  const file = await askWhereToSave(window, suggestedName, 'pdf');
  if (file === null) return ok(null);
  const bytes = await printed(window);
  return bytes ? storeFile(file, bytes) : err({ code: 'fileNotWritten', name: path.basename(file) });
}

/** The window as PDF; null when Chromium could not print it. */
async function printed(window: Electron.BrowserWindow): Promise<Buffer | null> {
  try {
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch {
    return null;
  }
}
