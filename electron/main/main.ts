import { app, BrowserWindow } from 'electron';
import path from 'node:path';
import { registerAppScheme, serveApp } from './app-protocol';
import { APP_ID, USER_DATA_FOLDER } from './identity';
import { finishErasing } from './erase-person';
import { answerWindow } from './ipc';
import { installMenu } from './menu';
import { quitAfter } from './quit-after';
import { closeNetwork, secureContents, secureSession } from './security';
import { openVault } from './vault';
import { focusWindow, openWindow } from './window';

const WINDOW_FILES = path.join(import.meta.dirname, '..', 'renderer');

async function start(): Promise<void> {
  app.on('second-instance', focusWindow);
  secureContents();
  await app.whenReady();
  secureSession();
  serveApp(WINDOW_FILES);
  const open = await openVault(app.getPath('userData'));
  quitAfter(() => open.close());
  answerWindow(open);
  installMenu();
  await finishErasing(app.getPath('userData'), open.vault);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow();
  });
  await openWindow();
}

app.enableSandbox();
app.setAppUserModelId(APP_ID);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', path.join(app.getPath('appData'), USER_DATA_FOLDER));
}
closeNetwork();
registerAppScheme();
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

// The data allows one writer: a second start hands over to the first.
if (app.requestSingleInstanceLock()) void start();
else app.quit();
