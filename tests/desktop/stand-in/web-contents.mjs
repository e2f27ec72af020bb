import { EventEmitter } from 'node:events';
import { codec } from './ipc-main.mjs';
import { checkOptions, strict, withEvents } from './strict.mjs';

/** Redirects and embedded browsers cannot come about here: the app's handler does not redirect, webviews are Electron's. */
const EVENTS = [
  'will-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-finish-load',
  'render-process-gone',
];

const A4 = { paperWidth: 8.27, paperHeight: 11.69 };
const isBoolean = (/** @type {unknown} */ value) => typeof value === 'boolean';
const PDF_OPTIONS = {
  pageSize: (/** @type {unknown} */ value) => value === 'A4',
  landscape: isBoolean,
  printBackground: isBoolean,
  generateTaggedPDF: isBoolean,
  generateDocumentOutline: isBoolean,
};

/**
 * `WebContents` of one window.
 * @param {import('./page.mjs').Page} page
 * @param {import('./log.mjs').StandInLog} log
 * @param {() => void} closeWindow
 * @param {Record<string, unknown>} preferences as the window was given them
 */
export function createWebContents(page, log, closeWindow, preferences) {
  /** @type {(details: { url: string }) => { action: string }} */
  let openHandler = () => ({ action: 'allow' });
  let destroyed = false;
  const emitter = withEvents('webContents', new EventEmitter(), EVENTS);
  Object.defineProperty(emitter, 'mainFrame', { get: page.mainFrame });
  const contents = strict(
    'webContents',
    Object.assign(emitter, {
      getURL: () => page.mainFrame().url,
      isDestroyed: () => destroyed,
      getLastWebPreferences: () => structuredClone(preferences),
      /** @param {typeof openHandler} handler */
      setWindowOpenHandler: (handler) => void (openHandler = handler),
      /** @param {string} channel @param {unknown[]} args */
      send: (channel, ...args) =>
        page.post({ kind: 'event', channel, args: codec.encode(structuredClone(args)) }),
      close: closeWindow,
      reload() {
        page.reload().then(
          () => contents.emit('did-finish-load', {}),
          (error) => log.errors.push(`reload: ${String(error)}`),
        );
      },
      forcefullyCrashRenderer: () => void page.kill(),
      /** @param {Record<string, unknown>} options */
      async printToPDF({ pageSize, ...options }) {
        checkOptions('printToPDF', { pageSize, ...options }, PDF_OPTIONS);
        return Buffer.from((await page.send('Page.printToPDF', { ...A4, ...options })).data, 'base64');
      },
      print() {
        log.errors.push('webContents.print was called, and no test had prepared an answer');
      },
    }),
  );
  return {
    contents,
    /** @param {string} url @returns whether the app lets the page go there */
    mayNavigate(url) {
      let stopped = false;
      contents.emit('will-navigate', { url, preventDefault: () => (stopped = true) }, url);
      return !stopped;
    },
    /** @param {string} url */
    askToOpen(url) {
      if (openHandler({ url }).action !== 'deny')
        log.errors.push(`the stand-in has no second windows: ${url}`);
    },
    markDestroyed: () => void (destroyed = true),
  };
}

/** @typedef {ReturnType<typeof createWebContents>['contents']} WebContents */
