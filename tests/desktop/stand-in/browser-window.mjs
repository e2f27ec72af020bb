import { EventEmitter } from 'node:events';
import { createPage } from './page.mjs';
import { interceptRequests } from './requests.mjs';
import { checkOptions, strict, withEvents } from './strict.mjs';
import { createWebContents } from './web-contents.mjs';

/** A test itself emits 'unresponsive' and 'responsive'. */
const EVENTS = [
  'ready-to-show',
  'show',
  'focus',
  'maximize',
  'unresponsive',
  'responsive',
  'close',
  'closed',
];
/**
 * Ends the pages' processes, also one that is stopped or in an endless loop; the app has one window, so they are all its.
 * @param {import('./devtools-pipe.mjs').DevTools} devTools
 */
async function killRenderers(devTools) {
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
}

const isNumber = (/** @type {unknown} */ value) => typeof value === 'number';
const isString = (/** @type {unknown} */ value) => typeof value === 'string';
const must = (/** @type {unknown} */ wanted) => (/** @type {unknown} */ value) => value === wanted;

const WINDOW_OPTIONS = {
  x: isNumber,
  y: isNumber,
  width: isNumber,
  height: isNumber,
  minWidth: isNumber,
  minHeight: isNumber,
  show: must(false),
  title: isString,
  backgroundColor: isString,
  webPreferences: () => true,
};
const WEB_PREFERENCES = {
  preload: isString,
  sandbox: must(true),
  contextIsolation: must(true),
  nodeIntegration: must(false),
  webSecurity: must(true),
  webviewTag: must(false),
  spellcheck: must(false),
};

/**
 * @typedef {object} Desk what all windows share
 * @property {import('./devtools-pipe.mjs').DevTools} devTools
 * @property {import('./addresses.mjs').Addresses} addresses
 * @property {import('./session.mjs').Session} session
 * @property {import('./ipc-main.mjs').Ipc} ipc
 * @property {import('./log.mjs').StandInLog} log
 * @property {EventEmitter} app
 * @property {() => boolean} isQuitting
 */

/** The class `BrowserWindow` and the list of open windows. @param {() => Desk} desk there once the app is ready */
export function createBrowserWindowClass(desk) {
  /** @type {BrowserWindow[]} */
  const windows = [];

  class BrowserWindow extends EventEmitter {
    static getAllWindows = () => [...windows];
    static getFocusedWindow = () => windows.findLast((window) => window.state.visible) ?? null;
    static fromWebContents = (/** @type {unknown} */ contents) =>
      windows.find((w) => w.webContents === contents) ?? null;

    constructor(options = {}) {
      super();
      checkOptions('BrowserWindow', options, WINDOW_OPTIONS);
      checkOptions('webPreferences', options.webPreferences ?? {}, WEB_PREFERENCES);
      withEvents('BrowserWindow', this, EVENTS);
      const { x = 0, y = 0, width = 800, height = 600, webPreferences = {} } = options;
      this.state = { visible: false, destroyed: false, maximized: false, bounds: { x, y, width, height } };
      this.targetId = '';
      this.loading = '';
      /** @type {import('./page.mjs').Page | undefined} */
      this.page = undefined;
      this.made = this.makePage(webPreferences.preload);
      const blank = strict('frame', { url: 'about:blank', parent: null });
      const page = {
        send: async (...call) => (await this.made).send(...call),
        post: (message) => this.page?.post(message),
        reload: async () => (await this.made).reload(),
        kill: () => killRenderers(desk().devTools),
        mainFrame: () => this.page?.mainFrame() ?? blank,
      };
      const { contents, ...control } = createWebContents(
        page,
        desk().log,
        () => window.close(),
        webPreferences,
      );
      this.webContents = contents;
      this.contentsControl = control;
      const window = strict('BrowserWindow', this);
      windows.push(window);
      desk().app.emit('web-contents-created', {}, contents);
      return window;
    }

    async makePage(preload) {
      const { devTools, addresses, session, log } = desk();
      const { width, height } = this.state.bounds;
      const { targetId } = await devTools.send('Target.createTarget', {
        url: 'about:blank',
        newWindow: true,
        width,
        height,
      });
      this.targetId = targetId;
      const target = await devTools.attach(targetId);
      const mayNavigate = (url) => url === this.loading || this.contentsControl.mayNavigate(url);
      await interceptRequests(devTools, target, { addresses, session, log, mayNavigate }, targetId);
      target.on('Page.windowOpen', ({ url }) => this.contentsControl.askToOpen(addresses.toApp(url)));
      target.on('Page.downloadWillBegin', ({ url }) => {
        if (!session.refusesDownload())
          log.errors.push(`the stand-in has no downloads: ${addresses.toApp(url)}`);
      });
      target.on('Inspector.targetCrashed', () => {
        this.webContents.emit(
          'render-process-gone',
          {},
          strict('details', { reason: 'crashed', exitCode: 1 }),
        );
      });
      const receive = (message, frame) => void this.answer(message, frame);
      this.page = await createPage({ target, targetId, toApp: addresses.toApp, preload, receive });
      await this.fitBounds();
      return this.page;
    }

    /** Makes the page as large as the window's bounds: headless Chromium keeps room for a toolbar it does not draw. */
    async fitBounds() {
      const { devTools } = desk();
      const { width, height } = this.state.bounds;
      const { windowId, bounds } = await devTools.send('Browser.getWindowForTarget', {
        targetId: this.targetId,
      });
      const { cssLayoutViewport: view } = await this.page.send('Page.getLayoutMetrics');
      const frame = { width: bounds.width - view.clientWidth, height: bounds.height - view.clientHeight };
      await devTools.send('Browser.setWindowBounds', {
        windowId,
        bounds: { width: width + frame.width, height: height + frame.height },
      });
    }

    /** @param {any} message @param {import('./page.mjs').Frame | null} frame */
    async answer(message, frame) {
      const { ipc, log } = desk();
      if (message.kind !== 'invoke')
        return void log.errors.push(message.text ?? `the stand-in has no ${message.kind}`);
      const event = strict('event', { sender: this.webContents, senderFrame: frame });
      this.page?.post(await ipc.invoke(event, message), message.executionContextId);
    }

    async loadURL(url) {
      const { devTools, addresses, session } = desk();
      const page = await this.made;
      const address = addresses.toChromium(url);
      if (address !== url) await session.applyPermissions(devTools, new URL(address).origin, url);
      this.loading = url;
      const { errorText } = await page.navigate(address);
      if (errorText) throw new Error(`${errorText} loading '${url}'`);
      this.webContents.emit('did-finish-load', {});
      this.emit('ready-to-show');
    }

    show() {
      this.state.visible = true;
      this.emit('show');
    }
    focus() {
      this.emit('focus');
    }
    maximize() {
      this.state.maximized = true;
      this.emit('maximize');
    }
    // Headless windows are never minimized.
    isMinimized() {
      return false;
    }
    restore() {}
    isMaximized() {
      return this.state.maximized;
    }
    isVisible() {
      return this.state.visible;
    }
    isDestroyed() {
      return this.state.destroyed;
    }
    getBounds() {
      return { ...this.state.bounds };
    }
    getNormalBounds() {
      return { ...this.state.bounds };
    }
    setBounds(bounds) {
      Object.assign(this.state.bounds, bounds);
      void this.made.then(() => this.fitBounds());
    }
    close() {
      let stopped = false;
      this.emit('close', { preventDefault: () => (stopped = true) });
      if (!stopped) this.destroy();
    }
    destroy() {
      if (this.state.destroyed) return;
      this.state.destroyed = true;
      this.contentsControl.markDestroyed();
      windows.splice(
        windows.findIndex((window) => window.targetId === this.targetId),
        1,
      );
      const { devTools, app, isQuitting } = desk();
      devTools.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined);
      this.emit('closed');
      if (windows.length === 0 && !isQuitting()) app.emit('window-all-closed');
    }
  }

  return { BrowserWindow: strict('BrowserWindow', BrowserWindow), windows };
}
