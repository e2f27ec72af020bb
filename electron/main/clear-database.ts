import { session } from 'electron';
import { loadHome } from './window';

/** What the browser engine keeps for the window. */
export type Storage = 'indexdb' | 'localstorage';

export const clearStorages = (storages: Storage[]): Promise<void> =>
  session.defaultSession.clearStorageData({ storages });

/** Clears what the window has stored, by deleting its files, and loads the window anew whatever comes of it. */
export async function clearUnder(window: Electron.BrowserWindow, clear: () => Promise<void>): Promise<void> {
  // A page that is open could write what it remembers into the new database.
  await window.loadURL('about:blank');
  try {
    await clear();
  } finally {
    await loadHome(window);
  }
}
