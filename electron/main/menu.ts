import { app, BrowserWindow, Menu } from 'electron';
import { CHANNELS, type MenuCommand } from '@shared/ipc/desktop-api';
import { svShell } from '@shared/text/sv-shell';
import { menuTemplate } from './menu-template';

function sendToWindow(command: MenuCommand): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  window?.webContents.send(CHANNELS.menuCommand, command);
}

/** Puts up the app's menu and says what its "about" box holds. */
export function installMenu(): void {
  app.setAboutPanelOptions({
    applicationName: svShell.appName,
    applicationVersion: app.getVersion(),
    copyright: svShell.about,
  });
  const setting = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged, send: sendToWindow };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(setting)));
}
