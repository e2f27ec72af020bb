import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { APP_ORIGIN } from '@shared/ipc/desktop-api';
import { svShell } from '@shared/text/sv-shell';
import { keepAlive } from './crashed-window';
import { DEV_ORIGIN } from './dev-server';
import {
  clampToDisplays,
  parseWindowState,
  printWindowState,
  SMALLEST,
  type WindowState,
} from './window-state';

const PRELOAD = path.join(import.meta.dirname, '..', 'preload', 'preload.cjs');
/** The paper of each theme (as in renderer/ui/tokens.css), so that the window does not flash before the page has drawn. */
const PAPER = { light: '#faf9f6', dark: '#14171a' };

const stateFile = (): string => path.join(app.getPath('userData'), 'window-state.json');

function rememberedState(): WindowState {
  let text = '';
  try {
    text = readFileSync(stateFile(), 'utf8');
  } catch {
    // The first start, or a file that cannot be read: the window opens as it does the first time.
  }
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return clampToDisplays(
    parseWindowState(text),
    [primary, ...others].map(({ workArea }) => workArea),
  );
}

function rememberState(window: Electron.BrowserWindow): void {
  const file = stateFile();
  try {
    writeFileSync(`${file}.tmp`, printWindowState(window.getNormalBounds(), window.isMaximized()));
    renameSync(`${file}.tmp`, file);
  } catch {
    // A full disk may cost the window its place, but must not keep it from closing.
  }
}

/** Loads the app's first page, also in a window that shows something already. */
export const loadHome = (window: Electron.BrowserWindow): Promise<void> =>
  window.loadURL(DEV_ORIGIN ?? `${APP_ORIGIN}/index.html`);

/** Opens the app's window where it was last, and shows it when its first page is drawn. */
export async function openWindow(): Promise<void> {
  const { place, width, height, maximized } = rememberedState();
  const window = new BrowserWindow({
    ...place,
    width,
    height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: svShell.appName,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Chromium would fetch dictionaries from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => rememberState(window));
  keepAlive(window);
  await loadHome(window);
}

/** Brings the window that is already open to the front. */
export function focusWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
