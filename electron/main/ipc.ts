import { app, BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CHANNELS } from '@shared/ipc/desktop-api';
import { desktopArguments } from '@shared/ipc/desktop-arguments';
import { isTrustedSender } from './app-origin';
import { checkAttachments } from './check-attachments';
import { chooseSecondPlace } from './choose-second-place';
import { DEV_ORIGIN } from './dev-server';
import { erasePerson } from './erase-person';
import { openExchange } from './open-exchange';
import { openSnapshot } from './open-snapshot';
import { openWorkbook } from './open-workbook';
import { pickAttachment } from './pick-attachment';
import { printPage } from './print';
import { replaceDatabase } from './replace-database';
import { saveFile } from './save-file';
import { savePdf } from './save-pdf';
import { showAttachment } from './show-attachment';
import { showBackups } from './show-backups';
import { showLastSaved } from './show-last-saved';
import type { OpenVault } from './vault';

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

/** The verbs about files, printing and the menu. */
function answerFiles(): void {
  handle(CHANNELS.openWorkbook, desktopArguments.none, openWorkbook);
  handle(CHANNELS.openExchange, desktopArguments.none, openExchange);
  handle(CHANNELS.saveFile, desktopArguments.saveFile, saveFile);
  handle(CHANNELS.savePdf, desktopArguments.savePdf, savePdf);
  handle(CHANNELS.print, desktopArguments.none, printPage);
  handle(CHANNELS.showLastSaved, desktopArguments.none, showLastSaved);
}

/** The verbs about the files that activities link to. */
function answerAttachments(): void {
  handle(CHANNELS.pickAttachment, desktopArguments.none, pickAttachment);
  handle(CHANNELS.checkAttachments, desktopArguments.checkAttachments, (_, targets) =>
    checkAttachments(targets),
  );
  handle(CHANNELS.showAttachment, desktopArguments.showAttachment, (_, target) => showAttachment(target));
}

/** The verbs of the vault that need neither a dialog nor the window. */
function answerVault({ vault, run }: OpenVault): void {
  const { none, appendJournal, replaceJournal, writeSnapshot, readSnapshot, noteSelfTest } = desktopArguments;
  handle(CHANNELS.startVault, none, () => run(() => vault.startVault()));
  handle(CHANNELS.appendJournal, appendJournal, (_, ...args) => run(() => vault.appendJournal(...args)));
  handle(CHANNELS.readJournal, none, () => run(() => vault.readJournal()));
  handle(CHANNELS.replaceJournal, replaceJournal, (_, ...args) => run(() => vault.replaceJournal(...args)));
  handle(CHANNELS.writeSnapshot, writeSnapshot, (_, ...args) => run(() => vault.writeSnapshot(...args)));
  handle(CHANNELS.listSnapshots, none, () => run(() => vault.listSnapshots()));
  handle(CHANNELS.readSnapshot, readSnapshot, (_, ...args) => run(() => vault.readSnapshot(...args)));
  handle(CHANNELS.noteSelfTest, noteSelfTest, (_, ...args) => run(() => vault.noteSelfTest(...args)));
  handle(CHANNELS.secondPlace, none, () => run(() => vault.secondPlace()));
  handle(CHANNELS.forgetSecondPlace, none, () => run(() => vault.forgetSecondPlace()));
  handle(CHANNELS.retrySecondPlace, none, () => run(() => vault.retrySecondPlace()));
}

/** The verbs of the vault that open a dialog or act on the window. */
function answerVaultInWindow(open: OpenVault): void {
  const { vault, run } = open;
  const { none, erasePerson: erasing } = desktopArguments;
  handle(CHANNELS.openSnapshot, none, (window) => openSnapshot(vault, window));
  handle(CHANNELS.chooseSecondPlace, none, (window) => chooseSecondPlace(vault, window));
  handle(CHANNELS.erasePerson, erasing, (window, ...args) =>
    run(() => erasePerson(app.getPath('userData'), vault, window, args)),
  );
  handle(CHANNELS.replaceDatabase, none, (window) => run(() => replaceDatabase(vault, window)));
  handle(CHANNELS.showBackups, none, () => showBackups(open));
}

/** Answers every verb of DesktopApi. */
export function answerWindow(open: OpenVault): void {
  answerFiles();
  answerAttachments();
  answerVault(open);
  answerVaultInWindow(open);
}
