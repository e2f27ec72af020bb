import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { MENU_COMMANDS, type MenuCommand } from '@shared/ipc/desktop-api';
import { menuTemplate } from './menu-template';

function itemsOf(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => (Array.isArray(item.submenu) ? itemsOf(item.submenu) : [item]));
}
const build = (send: (command: MenuCommand) => void, isMac = false, isPackaged = true) =>
  itemsOf(menuTemplate({ isMac, isPackaged, send }));

test.each([true, false])('every command of the window is in the menu once (macOS: %s)', (isMac) => {
  const ids = build(() => undefined, isMac).flatMap(({ id }) => id ?? []);
  expect(ids.toSorted()).toEqual([...MENU_COMMANDS].toSorted());
});

test('clicking an item sends its command', () => {
  const send = vi.fn();
  for (const item of build(send)) Reflect.apply(item.click ?? (() => undefined), item, []);
  expect(send.mock.calls.flat().toSorted()).toEqual([...MENU_COMMANDS].toSorted());
});

test('keys are shown in the menu and heard in the window, each once', () => {
  const keyed = build(() => undefined).filter(({ accelerator }) => accelerator !== undefined);
  expect(keyed.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  const keys = keyed.map(({ accelerator }) => accelerator);
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.fromEntries(keyed.map(({ id, accelerator }) => [id, accelerator]))).toEqual({
    newProject: 'CmdOrCtrl+N',
    openProject: 'CmdOrCtrl+O',
    importWorkbook: 'CmdOrCtrl+I',
    exportWorkbook: 'CmdOrCtrl+E',
    print: 'CmdOrCtrl+P',
    undo: 'CmdOrCtrl+Z',
    redo: 'CmdOrCtrl+Shift+Z',
    find: 'CmdOrCtrl+K',
    toggleOre: 'CmdOrCtrl+Shift+D',
  });
});

test('undo and redo are never the menu roles, which would act on text alone', () => {
  expect(build(() => undefined).flatMap(({ role }) => role ?? [])).not.toContain('undo');
});

test('the developer tools are only there while the app is being built', () => {
  const roles = (isPackaged: boolean) => build(() => undefined, false, isPackaged).map(({ role }) => role);
  expect(roles(true)).not.toContain('toggleDevTools');
  expect(roles(false)).toContain('toggleDevTools');
});
