import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CHANNELS } from '@shared/ipc/desktop-api';
import { desktopArguments } from '@shared/ipc/desktop-arguments';
import { isTrustedSender } from './app-origin';
import { DEV_ORIGIN } from './dev-server';
import { openWorkbook } from './open-workbook';
import { printPage } from './print';
import { saveFile } from './save-file';
import { savePdf } from './save-pdf';
import { showLastSaved } from './show-last-saved';

interface ArgumentList<Args extends readonly unknown[]> {
  safeParse(
    received: unknown,
  ): { readonly success: true; readonly data: Args } | { readonly success: false; readonly error: unknown };
}

/** The window a call comes from; throws unless it is the app's own page in the main frame. */
function senderWindow(
  channel: string,
  { sender, senderFrame: frame }: IpcMainInvokeEvent,
): Electron.BrowserWindow {
  const from = frame && { url: frame.url, isMainFrame: frame.parent === null && frame === sender.mainFrame };
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null || !isTrustedSender(from, DEV_ORIGIN))
    throw new Error(`${channel}: refused, foreign sender`);
  return window;
}

/**
 * The only way into the main process: checks who calls and with what, then runs the verb.
 * What can be expected to fail comes back as a Result; a rejected promise means a bug or an intruder.
 */
function handle<Args extends readonly unknown[], Outcome>(
  channel: string,
  accepted: ArgumentList<Args>,
  verb: (window: Electron.BrowserWindow, ...args: Args) => Promise<Outcome>,
): void {
  ipcMain.handle(channel, async (event, ...received: unknown[]) => {
    const window = senderWindow(channel, event);
    const parsed = accepted.safeParse(received);
    if (!parsed.success) throw new TypeError(`${channel}: refused, bad arguments`);
    return verb(window, ...parsed.data);
  });
}

/** Answers every verb of DesktopApi. */
export function answerWindow(): void {
  handle(CHANNELS.openWorkbook, desktopArguments.none, openWorkbook);
  handle(CHANNELS.saveFile, desktopArguments.saveFile, saveFile);
  handle(CHANNELS.savePdf, desktopArguments.savePdf, savePdf);
  handle(CHANNELS.print, desktopArguments.none, printPage);
  handle(CHANNELS.showLastSaved, desktopArguments.none, showLastSaved);
}
