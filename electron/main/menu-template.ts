import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '@shared/ipc/desktop-api';
import { svShell } from '@shared/text/sv-shell';

export interface MenuSetting {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly send: (command: MenuCommand) => void;
}

const { menus, commands, roles } = svShell;
const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The key is shown here and heard in the window, which has a key of its own for each command: so undo in a text field
 * stays with the text, and nothing happens twice. macOS knows no such division; there the menu hears it first, and
 * the window never sees the key.
 */
function commandItem(
  setting: MenuSetting,
  command: MenuCommand,
  accelerator?: string,
): MenuItemConstructorOptions {
  const item = { id: command, label: commands[command], click: () => setting.send(command) };
  return accelerator === undefined ? item : { ...item, accelerator, registerAccelerator: false };
}

function appMenu(): MenuItemConstructorOptions {
  return {
    label: svShell.appName,
    submenu: [
      { role: 'about', label: roles.about },
      SEPARATOR,
      { role: 'hide', label: roles.hide },
      { role: 'hideOthers', label: roles.hideOthers },
      { role: 'unhide', label: roles.showAll },
      SEPARATOR,
      { role: 'quit', label: roles.quit },
    ],
  };
}

function fileMenu(setting: MenuSetting): MenuItemConstructorOptions {
  return {
    label: menus.file,
    submenu: [
      commandItem(setting, 'newProject', 'CmdOrCtrl+N'),
      commandItem(setting, 'openProject', 'CmdOrCtrl+O'),
      SEPARATOR,
      commandItem(setting, 'importWorkbook', 'CmdOrCtrl+I'),
      commandItem(setting, 'exportWorkbook', 'CmdOrCtrl+E'),
      commandItem(setting, 'exportCsv'),
      SEPARATOR,
      commandItem(setting, 'printPdf'),
      commandItem(setting, 'print', 'CmdOrCtrl+P'),
      ...(setting.isMac ? [] : [SEPARATOR, { role: 'quit', label: roles.quit } as const]),
    ],
  };
}

function editMenu(setting: MenuSetting): MenuItemConstructorOptions {
  return {
    label: menus.edit,
    submenu: [
      commandItem(setting, 'undo', 'CmdOrCtrl+Z'),
      commandItem(setting, 'redo', 'CmdOrCtrl+Shift+Z'),
      SEPARATOR,
      commandItem(setting, 'find', 'CmdOrCtrl+K'),
      SEPARATOR,
      { role: 'cut', label: roles.cut },
      { role: 'copy', label: roles.copy },
      { role: 'paste', label: roles.paste },
      { role: 'selectAll', label: roles.selectAll },
    ],
  };
}

function viewMenu(setting: MenuSetting): MenuItemConstructorOptions {
  return {
    label: menus.view,
    submenu: [
      commandItem(setting, 'toggleOre', 'CmdOrCtrl+Shift+D'),
      commandItem(setting, 'toggleTheme'),
      SEPARATOR,
      { role: 'zoomIn', label: roles.zoomIn },
      { role: 'zoomOut', label: roles.zoomOut },
      { role: 'resetZoom', label: roles.resetZoom },
      SEPARATOR,
      { role: 'togglefullscreen', label: roles.fullScreen },
    ],
  };
}

function helpMenu(setting: MenuSetting): MenuItemConstructorOptions {
  return {
    label: menus.help,
    submenu: [
      { role: 'about', label: roles.about },
      ...(setting.isPackaged ? [] : [{ role: 'toggleDevTools', label: roles.developerTools } as const]),
    ],
  };
}

/** The whole menu in Swedish; every MenuCommand stands in it once, under its own name as id. */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  const own = [fileMenu(setting), editMenu(setting), viewMenu(setting), helpMenu(setting)];
  return setting.isMac ? [appMenu(), ...own] : own;
}
