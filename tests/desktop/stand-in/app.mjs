import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInstanceLock } from './single-instance.mjs';
import { strict, withEvents } from './strict.mjs';

/** 'activate' is macOS's alone and never happens here. */
const EVENTS = [
  'ready',
  'activate',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'web-contents-created',
];

/** @param {string} name @param {string | undefined} chosen the --user-data-dir switch */
function createPaths(name, chosen) {
  const home = os.homedir();
  const appData = process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
  /** @type {Record<string, string>} */
  const paths = { home, appData, temp: os.tmpdir(), userData: chosen ?? path.join(appData, name) };
  return {
    /** @param {string} key */
    get(key) {
      const folder = paths[key];
      if (folder === undefined) throw new Error(`the stand-in has no app.getPath('${key}')`);
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    /** @param {string} key @param {string} folder */
    set(key, folder) {
      if (key !== 'userData') throw new Error(`the stand-in has no app.setPath('${key}')`);
      paths[key] = folder;
    },
  };
}

/** @param {string[]} args @param {string[]} appended switches for Chromium @param {string[]} told */
function createCommandLine(args, appended, told) {
  return strict('app.commandLine', {
    /** @param {string} name */
    hasSwitch: (name) => args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
    /** @param {string} name @param {string} [value] */
    appendSwitch(name, value) {
      const written = value === undefined ? `--${name}` : `--${name}=${value}`;
      appended.push(written);
      told.push(`commandLine ${written}`);
    },
  });
}

/**
 * `electron.app`, from boot to quit.
 * @param {object} run
 * @param {{ name: string, productName?: string, version: string }} run.pkg the app's package.json
 * @param {string[]} run.args
 * @param {string | undefined} run.userData
 * @param {() => { close(): void }[]} run.windows
 * @param {(code: number) => void} run.end closes Chromium and the process
 * @param {string[]} run.told
 */
export function createApp({ pkg, args, userData, windows, end, told }) {
  const name = pkg.productName ?? pkg.name;
  const paths = createPaths(name, userData);
  /** @type {string[]} */
  const switches = [];
  /** @type {ReturnType<typeof createInstanceLock> | undefined} */
  let lock;
  let ready = false;
  let quitting = false;
  let makeReady = () => {};
  /** @type {Promise<void>} */
  const whenReady = new Promise((resolve) => (makeReady = resolve));

  const emitter = withEvents('app', new EventEmitter(), EVENTS);
  const finish = (/** @type {number} */ code) => {
    quitting = true;
    lock?.release();
    end(code);
  };
  const app = strict(
    'app',
    Object.assign(emitter, {
      name,
      isPackaged: false,
      commandLine: createCommandLine(args, switches, told),
      isReady: () => ready,
      whenReady: () => whenReady,
      getName: () => name,
      getVersion: () => pkg.version,
      getPath: paths.get,
      setPath: paths.set,
      // What these do belongs to the real binary; the arguments are all that can be seen here.
      enableSandbox: () => void told.push('enableSandbox'),
      setAboutPanelOptions() {},
      setAppUserModelId() {},
      requestSingleInstanceLock() {
        lock ??= createInstanceLock(paths.get('userData'), (argv) =>
          emitter.emit('second-instance', {}, argv, ''),
        );
        return lock.request();
      },
      quit() {
        if (quitting) return;
        let stopped = false;
        emitter.emit('before-quit', { preventDefault: () => (stopped = true) });
        if (stopped) return;
        quitting = true;
        for (const window of windows()) window.close();
        if (windows().length > 0) return void (quitting = false);
        emitter.emit('will-quit', { preventDefault: () => (stopped = true) });
        if (stopped) return void (quitting = false);
        emitter.emit('quit', {}, 0);
        finish(0);
      },
      exit: (code = 0) => finish(code),
    }),
  );
  return {
    app,
    switches,
    isQuitting: () => quitting,
    emitReady() {
      ready = true;
      told.push('ready');
      emitter.emit('ready', {});
      makeReady();
    },
  };
}
