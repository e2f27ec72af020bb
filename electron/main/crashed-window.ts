import { app, dialog, type BrowserWindow } from 'electron';
import { svShell } from '@shared/text/sv-shell';
import { noteReload } from './reload-limit';

/** The first answer, which Enter and Escape give too, ends nothing. */
const QUESTION = { title: svShell.appName, defaultId: 0, cancelId: 0, noLink: true } as const;

/** Asks whether to try again with a page that keeps crashing; the data are safe on disk either way. */
async function askAfterCrashes(window: BrowserWindow): Promise<'again' | 'quit'> {
  const { message, detail, again, quit } = svShell.crashed;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    ...QUESTION,
    message,
    detail,
    buttons: [again, quit],
  });
  return response === 1 ? 'quit' : 'again';
}

/** Loads a crashed page again where it was, at most three times a minute; then the user decides. */
function reviveAfterCrash(window: BrowserWindow): void {
  let reloads: readonly number[] = [];
  const revive = async (): Promise<void> => {
    if (window.isDestroyed()) return;
    const noted = noteReload(reloads, performance.now());
    if (noted === null && (await askAfterCrashes(window)) === 'quit') {
      app.quit();
      return;
    }
    reloads = noted ?? [];
    if (!window.isDestroyed()) window.webContents.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    // Loading while Chromium still tells of the end could take the whole app along (electron/electron#51900).
    if (reason !== 'clean-exit') setImmediate(() => void revive());
  });
}

/** Asks about a page that no longer answers: wait, or end it, after which it is loaded again as a crashed one is. */
function askWhenHung(window: BrowserWindow): void {
  let answering: AbortController | null = null;
  const ask = async (): Promise<void> => {
    if (answering) return;
    const { message, detail, wait, reload } = svShell.hung;
    const asked = new AbortController();
    answering = asked;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      ...QUESTION,
      message,
      detail,
      buttons: [wait, reload],
      signal: asked.signal,
    });
    answering = null;
    if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', () => void ask());
  window.on('responsive', () => answering?.abort());
}

/** Brings a crashed or hung window back with what is stored; nothing saved is ever lost with a page. */
export function keepAlive(window: BrowserWindow): void {
  reviveAfterCrash(window);
  askWhenHung(window);
}
