import { EventEmitter } from 'node:events';
import { checkOptions, strict, withEvents } from './strict.mjs';

/** Chromium's name of a permission → Electron's. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'persistent-storage': 'persistent-storage',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
  'local-fonts': 'local-fonts',
};

/** Electron's name of a storage → the DevTools protocol's, and Chromium's folder in its profile. */
const STORAGES = {
  indexdb: { type: 'indexeddb', folder: 'IndexedDB' },
  localstorage: { type: 'local_storage', folder: 'Local Storage' },
};

/** @param {string} pattern such as https://*\/* */
const matcher = (pattern) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');

/**
 * `session.defaultSession`: keeps the app's rules, and applies those that Chromium can be told.
 * @param {(storages: readonly { type: string, folder: string }[], origins: readonly string[]) => Promise<void>} clear
 *   what these origins, as Chromium has them, have stored
 */
export function createSession(clear) {
  /** @type {Set<string>} */
  const origins = new Set();
  /** @type {((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null} */
  let request = null;
  /** @type {((contents: unknown, permission: string, origin: string) => boolean) | null} */
  let check = null;
  /** @type {{ patterns: RegExp[], listener: (details: { url: string }, answer: (a: { cancel?: boolean }) => void) => void } | null} */
  let before = null;
  const emitter = withEvents('session', new EventEmitter(), ['will-download']);

  /** @type {((details: { deviceType: string, origin: string, device: object }) => boolean) | null} */
  let device = null;

  /** What the app's handlers answer; as in Electron, no handler means yes. */
  const asks = {
    /** @param {string} permission @param {string} origin @returns {boolean} */
    check: (permission, origin) => (check ? check(null, permission, origin) : true),
    /** @param {string} permission @returns {Promise<boolean>} */
    async request(permission) {
      const ask = request;
      return ask ? new Promise((answer) => void ask(null, permission, answer)) : true;
    },
    /** @param {string} deviceType @param {string} origin @returns {boolean} */
    device: (deviceType, origin) => (device ? device({ deviceType, origin, device: {} }) : true),
  };
  /** @param {string} permission @param {string} origin */
  const grants = async (permission, origin) =>
    asks.check(permission, origin) && (await asks.request(permission));

  const session = strict(
    'session.defaultSession',
    Object.assign(emitter, {
      /** @param {typeof request} handler */
      setPermissionRequestHandler: (handler) => void (request = handler),
      /** @param {typeof check} handler */
      setPermissionCheckHandler: (handler) => void (check = handler),
      /** Headless Chromium has no devices to choose from. @param {typeof device} handler */
      setDevicePermissionHandler: (handler) => void (device = handler),
      /** @param {{ storages: readonly string[] }} options */
      clearStorageData(options) {
        if (!options?.storages) throw new Error('the stand-in clears only what is named');
        checkOptions('clearStorageData', options, {
          storages: (wanted) => wanted.every((/** @type {string} */ one) => Object.hasOwn(STORAGES, one)),
        });
        const storages = /** @type {(keyof typeof STORAGES)[]} */ (options.storages);
        return clear(
          storages.map((one) => STORAGES[one]),
          [...origins],
        );
      },
      webRequest: strict('session.webRequest', {
        /** @param {{ urls: string[] }} filter @param {NonNullable<typeof before>['listener']} listener */
        onBeforeRequest(filter, listener) {
          checkOptions('webRequest filter', filter, { urls: Array.isArray });
          before = { patterns: filter.urls.map(matcher), listener };
        },
      }),
    }),
  );

  return {
    session,
    asks,
    /** Whether the app's own rule stops a request. @param {string} url @returns {Promise<boolean>} */
    async cancels(url) {
      if (!before?.patterns.some((pattern) => pattern.test(url))) return false;
      const { listener } = before;
      return new Promise((resolve) => listener({ url }, ({ cancel }) => resolve(cancel === true)));
    },
    /**
     * Tells Chromium what the app's handlers answer for a page.
     * @param {import('./devtools-pipe.mjs').DevTools} devTools @param {string} origin as Chromium has it @param {string} appOrigin
     */
    async applyPermissions(devTools, origin, appOrigin) {
      origins.add(origin);
      await Promise.all(
        Object.entries(PERMISSIONS).map(async ([name, permission]) => {
          const setting = (await grants(permission, appOrigin)) ? 'granted' : 'denied';
          await devTools.send('Browser.setPermission', { permission: { name }, setting, origin });
        }),
      );
    },
    /** @returns whether the app refused the download */
    refusesDownload() {
      let refused = false;
      emitter.emit('will-download', { preventDefault: () => (refused = true) });
      return refused;
    },
  };
}

/** @typedef {ReturnType<typeof createSession>} Session */
