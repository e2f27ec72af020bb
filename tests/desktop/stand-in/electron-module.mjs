// What `import … from 'electron'` gives in the main process.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createAddresses } from './addresses.mjs';
import { createApp } from './app.mjs';
import { createBrowserWindowClass } from './browser-window.mjs';
import { startChromium } from './chromium.mjs';
import { createIpcMain } from './ipc-main.mjs';
import { createLog } from './log.mjs';
import { Menu } from './menu.mjs';
import { createProtocol } from './protocol.mjs';
import { createSession } from './session.mjs';
import { strict } from './strict.mjs';
import { createDialog, createNativeTheme, createScreen, createShell } from './system.mjs';

/**
 * Closes a second window that a page opened. Its requests are held back first, so that it asks for nothing. It must be
 * let go before it is closed: paused, it shares its opener's thread, and takes that one along for good now and then.
 * @param {import('./devtools-pipe.mjs').DevTools} devTools
 */
async function closePopup(devTools, sessionId, targetId) {
  const popup = devTools.session(sessionId);
  try {
    await popup.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await popup.send('Runtime.runIfWaitingForDebugger');
    await devTools.send('Target.closeTarget', { targetId });
  } catch {
    // It has gone by itself.
  }
}

/**
 * A tab that Chromium opens for a click with Ctrl, the middle button or a dropped file has no opener, and is on its way
 * before its requests can be held back (no host name resolves). The app is asked about its address, and it is closed.
 * @param {import('./devtools-pipe.mjs').DevTools} devTools
 * @param {(url: string) => void} askToOpen
 */
function closeTab(devTools, sessionId, targetId, askToOpen) {
  const ignoreEnd = () => undefined;
  devTools.on('Target.targetInfoChanged', function close({ targetInfo: { targetId: changed, url } }) {
    if (changed !== targetId || url === '') return;
    devTools.off('Target.targetInfoChanged', close);
    askToOpen(url);
    devTools.send('Target.closeTarget', { targetId }).catch(ignoreEnd);
  });
  devTools.session(sessionId).send('Runtime.runIfWaitingForDebugger').catch(ignoreEnd);
}

/**
 * Every new target waits for us: popups and tabs are closed, everything else may run.
 * @param {import('./devtools-pipe.mjs').DevTools} devTools
 * @param {{ destroy(): void, targetId: string, contentsControl: { askToOpen(url: string): void } }[]} windows
 * @param {(url: string) => string} toApp
 */
async function watchTargets(devTools, windows, toApp) {
  const askToOpen = (/** @type {string} */ url) => windows[0]?.contentsControl.askToOpen(toApp(url));
  /** A window that is being made does not know its target yet. @param {{ type: string, targetId: string }} target */
  const isTab = ({ type, targetId }) =>
    type === 'page' && !windows.some((w) => w.targetId === '' || w.targetId === targetId);
  devTools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const isPopup = targetInfo.type === 'page' && targetInfo.openerId !== undefined;
    if (isPopup) void closePopup(devTools, sessionId, targetInfo.targetId);
    else if (isTab(targetInfo)) closeTab(devTools, sessionId, targetInfo.targetId, askToOpen);
    else
      devTools
        .session(sessionId)
        .send('Runtime.runIfWaitingForDebugger')
        .catch(() => undefined);
  });
  devTools.on('Target.targetDestroyed', ({ targetId }) =>
    windows.find((w) => w.targetId === targetId)?.destroy(),
  );
  await devTools.send('Target.setDiscoverTargets', { discover: true });
  await devTools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
}

/**
 * Builds the module, and what starts it when the app's own code has been read.
 * @param {{ pkg: any, args: string[], userData: string | undefined, locale: string, port: string | undefined }} run
 */
export function createElectron({ pkg, args, userData, locale, port }) {
  const log = createLog();
  const addresses = createAddresses();
  const session = createSession(async (storages, origins) => {
    const page = await windows[0]?.made;
    const storageTypes = storages.map(({ type }) => type).join(',');
    for (const origin of page ? origins : [])
      await page.send('Storage.clearDataForOrigin', { origin, storageTypes });
    // Chromium clears through a page only. Without one it has nothing open, and its files are all there is.
    const profile = path.join(app.getPath('userData'), 'Chromium', 'Default');
    for (const { folder } of page ? [] : storages)
      await rm(path.join(profile, folder), { recursive: true, force: true });
  });
  const ipc = createIpcMain();
  /** @type {import('./chromium.mjs').Chromium | undefined} */
  let chromium;
  const { BrowserWindow, windows } = createBrowserWindowClass(() => {
    if (!chromium || !app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    return { devTools: chromium.devTools, addresses, session, ipc, log, app, isQuitting: life.isQuitting };
  });
  const end = async (/** @type {number} */ code) => {
    await chromium?.close();
    process.exit(code);
  };
  const life = createApp({ pkg, args, userData, end, windows: () => [...windows], told: log.told });
  const { app } = life;

  const electron = {
    app,
    BrowserWindow,
    dialog: createDialog(log),
    ipcMain: ipc.ipcMain,
    Menu: strict('Menu', Menu),
    nativeTheme: createNativeTheme(),
    protocol: createProtocol(addresses, app.isReady, log.told),
    screen: createScreen(),
    session: strict('session', {
      get defaultSession() {
        if (!app.isReady()) throw new Error('Session can only be received when app is ready');
        return session.session;
      },
    }),
    shell: createShell(log),
    // Playwright finds windows by it.
    webContents: strict('webContents', {
      fromDevToolsTargetId: (/** @type {string} */ id) => windows.find((w) => w.targetId === id)?.webContents,
    }),
    standInLog: log,
    standInSession: session.asks,
  };
  return {
    electron,
    /** False when the app has given way to an instance that already runs. */
    async openChromium() {
      if (life.isQuitting()) return false;
      chromium = startChromium({ userData: app.getPath('userData'), locale, port, switches: life.switches });
      void chromium.gone.then(() => {
        if (!life.isQuitting()) process.exit(1);
      });
      await watchTargets(chromium.devTools, windows, addresses.toApp);
      return true;
    },
    emitReady: life.emitReady,
  };
}
