// Electron's security checklist, item by item: https://www.electronjs.org/docs/latest/tutorial/security
// 7 is in security-policy.spec.ts, 13 to 15 in security-leaving.spec.ts, the fuses of 19 in electron/packaging.test.ts;
// docs/security.md tells where each item is met.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { APP_ORIGIN, CHANNELS } from '@shared/ipc/desktop-api';
import { expect, isRealElectron, test } from '../e2e/fixtures';
import { standInLog } from './shell-log';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the window was made with. Under the stand-in exactly what main gave, in Electron with its defaults besides. */
const webPreferences = (shell: ElectronApplication) =>
  shell.evaluate(({ BrowserWindow }) => {
    // Electron has it, but does not tell of it in its types.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Readonly<Record<string, unknown>>;
    };
    return contents.getLastWebPreferences();
  });

/** The text of each file that the window is made of, by name. */
async function builtFiles(...folder: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const root = path.join(ROOT, 'dist', ...folder);
  const names = await readdir(root, { recursive: true });
  const texts = names.filter((name) => /\.(?:html|css|js|cjs)$/.test(name));
  return new Map(
    await Promise.all(
      texts.map(async (name) => [name, await readFile(path.join(root, name), 'utf8')] as const),
    ),
  );
}

test('1. only the app’s own content is loaded', async ({ window }) => {
  const asked: string[] = [];
  window.on('request', (request) => asked.push(request.url()));
  await window.reload();
  const origin = new URL(window.url()).origin;
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url))).toEqual([]);
  const html = (await builtFiles('renderer')).get('index.html') ?? '';
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address ?? ''))).toEqual([]);
});

test('2. the page has nothing of Node', async ({ window, shell }) => {
  const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'setImmediate', '__dirname'];
  expect(await window.evaluate((asked) => asked.filter((name) => name in globalThis), names)).toEqual([]);
  const given = await webPreferences(shell);
  expect(given['nodeIntegration']).toBe(false);
  expect(given['nodeIntegrationInWorker'] ?? false).toBe(false);
  expect(given['nodeIntegrationInSubFrames'] ?? false).toBe(false);
});

test('3. the preload’s world is not the page’s', async ({ window, shell }) => {
  const seen = await window.evaluate(() =>
    ['ipcRenderer', 'contextBridge', 'electron', '__standInSend', '__standInReceive'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(seen).toEqual([]);
  expect((await webPreferences(shell))['contextIsolation']).toBe(true);
});

test('4. every page is in the sandbox, from before the app is ready', async ({ window, shell }) => {
  await window.title();
  expect((await webPreferences(shell))['sandbox']).toBe(true);
  if (isRealElectron) return;
  const { told } = await standInLog(shell);
  expect(told.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0);
  expect(told.indexOf('enableSandbox')).toBeLessThan(told.indexOf('ready'));
});

/** All that Electron's two handlers can be asked for. */
const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'persistent-storage',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
] as const;

interface Asks {
  readonly request: (permission: string) => Promise<boolean>;
  readonly check: (permission: string, origin: string) => boolean;
  readonly device: (type: string, origin: string) => boolean;
}

test('5. every permission is refused by both handlers, and every device', async ({ window, shell }) => {
  test.skip(
    isRealElectron,
    'Electron does not say what its handlers would answer; the next test asks in the page.',
  );
  await window.title();
  const granted = await shell.evaluate(
    async (electron, { permissions, origin }) => {
      const asks = (electron as unknown as { standInSession: Asks }).standInSession;
      const found: string[] = [];
      for (const permission of permissions) {
        if (await asks.request(permission)) found.push(`request ${permission}`);
        if (asks.check(permission, origin)) found.push(`check ${permission}`);
      }
      for (const type of ['hid', 'serial', 'usb'])
        if (asks.device(type, origin)) found.push(`device ${type}`);
      return found;
    },
    { permissions: PERMISSIONS, origin: `${APP_ORIGIN}/` },
  );
  expect(granted).toEqual([]);
});

test('5. every permission is refused in the page', async ({ window, tolerate }) => {
  tolerate(/permission/i);
  const names = [
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'clipboard-write',
    'persistent-storage',
    'idle-detection',
    'window-management',
    'local-fonts',
  ];
  const outcomes = await window.evaluate(async (asked) => {
    const states = await Promise.all(
      asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    const refused = (wanted: Promise<unknown>) =>
      wanted.then(
        () => 'granted',
        () => 'denied',
      );
    const tried = await Promise.all([
      Notification.requestPermission(),
      refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      refused(navigator.mediaDevices.getUserMedia({ video: true })),
      refused(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
      navigator.storage.persist().then((isKept) => (isKept ? 'granted' : 'denied')),
    ]);
    return [...states, ...tried];
  }, names);
  expect(outcomes).toEqual(Array(names.length + 5).fill('denied'));
});

test('6. web security is on, and no switch takes it off', async ({ window, shell }) => {
  await window.title();
  expect((await webPreferences(shell))['webSecurity']).toBe(true);
  if (isRealElectron) return;
  const { told } = await standInLog(shell);
  // The one switch closes the network; none opens anything.
  expect(told.filter((line) => line.startsWith('commandLine'))).toEqual([
    'commandLine --host-resolver-rules=MAP * ~NOTFOUND',
  ]);
});

test('8. insecure content is not allowed', async ({ window, shell }) => {
  await window.title();
  expect((await webPreferences(shell))['allowRunningInsecureContent'] ?? false).toBe(false);
});

test('9. Chromium’s experiments are off', async ({ window, shell }) => {
  await window.title();
  expect((await webPreferences(shell))['experimentalFeatures'] ?? false).toBe(false);
});

test('10. no feature of Blink is switched on', async ({ window, shell }) => {
  await window.title();
  expect((await webPreferences(shell))['enableBlinkFeatures'] ?? '').toBe('');
});

test('11. nothing in the window asks for a webview, or its popups', async ({ window, shell }) => {
  await window.title();
  expect((await webPreferences(shell))['webviewTag']).toBe(false);
  const files = await builtFiles('renderer');
  expect(files.size).toBeGreaterThan(2);
  const asking = [...files].filter(([, text]) => /<webview|allowpopups/i.test(text));
  expect(asking.map(([name]) => name)).toEqual([]);
});

test('12. a webview is refused, whatever it asks for', async ({ window, shell }) => {
  const made = await window.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    return {
      isPlain: view.constructor === HTMLElement || view instanceof HTMLUnknownElement,
      isLoaded: 'loadURL' in view,
    };
  });
  expect(made).toEqual({ isPlain: true, isLoaded: false });
  const isStopped = await shell.evaluate(({ BrowserWindow }) => {
    let stopped = false;
    const event = { preventDefault: () => (stopped = true) };
    const asked = { src: 'app://kraftsamling/index.html' };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, asked);
    return stopped;
  });
  expect(isStopped).toBe(true);
});

/** The branch that Electron 45 is built on; to be changed with it. */
const CHROMIUM_OF_ELECTRON_45 = 156;

test('16. Electron is current, and the tests run on no older Chromium than it has', async ({ window }) => {
  const read = async (file: string) => JSON.parse(await readFile(path.join(ROOT, file), 'utf8')) as unknown;
  const { devDependencies } = (await read('package.json')) as { devDependencies: Record<string, string> };
  const wanted = devDependencies['electron'] ?? '';
  expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number(wanted.split('.')[0])).toBeGreaterThanOrEqual(45);
  const installed = (await read('node_modules/electron/package.json')) as { version: string };
  expect(installed.version).toBe(wanted);
  const tested = /Chrome\/(\d+)/.exec(await window.evaluate(() => navigator.userAgent))?.[1];
  expect(Number(tested)).toBeGreaterThanOrEqual(CHROMIUM_OF_ELECTRON_45);
});
/** Senders that no page of ours can be: what the main process would see of each. */
const SENDERS = [
  'a frame inside the page',
  'no frame any more',
  'a page of the same address',
  'no window',
] as const;

test('17. every channel refuses any sender but the window’s own page', async ({ window, shell }) => {
  await window.title();
  const invoked = await shell.evaluate(
    async ({ ipcMain, BrowserWindow }, { senders, url }) => {
      // Electron's own name for it, not in its types.
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: object) => Promise<unknown>>;
      };
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const mainFrame = sender?.mainFrame;
      const stranger = { url, parent: null };
      const events: Readonly<Record<string, object>> = {
        'a frame inside the page': { sender, senderFrame: { url, parent: mainFrame } },
        'no frame any more': { sender, senderFrame: null },
        'a page of the same address': { sender, senderFrame: stranger },
        'no window': { sender: { mainFrame: stranger }, senderFrame: stranger },
      };
      const answers: (readonly [string, string, string])[] = [];
      for (const [channel, handler] of handlers) {
        for (const name of senders) {
          const said = await handler(events[name] ?? {}).then(
            () => 'answered',
            (error: unknown) => (error as Error).message,
          );
          answers.push([channel, name, said]);
        }
      }
      return answers;
    },
    { senders: SENDERS, url: `${APP_ORIGIN}/index.html` },
  );
  const channels = Object.values(CHANNELS).filter((channel) => channel !== CHANNELS.menuCommand);
  const refusals = channels.flatMap((channel) =>
    SENDERS.map((name) => [channel, name, `${channel}: refused, foreign sender`]),
  );
  expect(invoked.toSorted()).toEqual(refusals.toSorted());
});

test('18. the window is app://, with no more privileges than it needs, and never a file', async ({
  window,
  shell,
  tolerate,
}) => {
  tolerate(/Content Security Policy|Not allowed to load local resource|Refused/);
  const url = await shell.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  expect(url).toBe(`${APP_ORIGIN}/index.html`);
  expect(APP_ORIGIN).toBe('app://kraftsamling');
  const read = await window.evaluate(() =>
    fetch('file:///etc/hostname').then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(read).toBe('refused');
  if (isRealElectron) return;
  const { told } = await standInLog(shell);
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  expect(told.filter((line) => line.startsWith('registerSchemes'))).toEqual([
    `registerSchemesAsPrivileged ${JSON.stringify([{ scheme: 'app', privileges }])}`,
  ]);
});

test('20. the page gets the verbs of DesktopApi, frozen, and nothing else of Electron', async ({
  window,
}) => {
  const seen = await window.evaluate(() => {
    const before = desktop;
    const attempts = [
      () => ((globalThis as unknown as { desktop: unknown }).desktop = {}),
      () => ((desktop as unknown as Record<string, unknown>)['print'] = () => 'mine'),
      () => ((desktop as unknown as Record<string, unknown>)['invoke'] = () => 'mine'),
      () => delete (desktop as unknown as Record<string, unknown>)['print'],
      () => Object.defineProperty(desktop, 'print', { value: () => 'mine' }),
      () => Object.setPrototypeOf(desktop, { invoke: () => 'mine' }) as unknown,
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // In strict code a refusal is an error.
      }
    }
    return {
      isSame: before === desktop,
      isFrozen: Object.isFrozen(desktop),
      verbs: Reflect.ownKeys(desktop),
      kinds: [...new Set(Object.values(desktop).map((verb) => typeof verb))],
      more: 'invoke' in desktop,
      isSecure: isSecureContext,
    };
  });
  const verbs = Object.keys(CHANNELS).map((name) => (name === 'menuCommand' ? 'onMenuCommand' : name));
  expect(seen).toEqual({
    isSame: true,
    isFrozen: true,
    verbs,
    kinds: ['function'],
    more: false,
    isSecure: true,
  });
});

test('20. what the page does to its prototypes reaches no verb', async ({ window }) => {
  const seen = await window.evaluate(async () => {
    const names = ['invoke', 'channel', 'suggestedName'];
    for (const name of names) {
      const property = { configurable: true, writable: true, value: 'polluted' };
      Object.defineProperty(Object.prototype, name, property);
    }
    const said = (wanted: Promise<unknown>) =>
      wanted.then(
        () => 'answered',
        (error: unknown) => (error as Error).message.replace(/^.*: /, ''),
      );
    const answers = [
      await said(desktop.listSnapshots()),
      await said(desktop.savePdf(undefined as unknown as string)),
      await said(desktop.saveFile({} as unknown as Parameters<typeof desktop.saveFile>[0])),
    ];
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    return answers;
  });
  expect(seen).toEqual(['answered', 'refused, bad arguments', 'refused, bad arguments']);
});

test('20. a menu command reaches the page as its name alone, without Electron’s event', async ({
  window,
  shell,
}) => {
  await window.evaluate(() => {
    globalThis.noted = [];
    desktop.onMenuCommand((...received: unknown[]) => noted.push(received));
  });
  await shell.evaluate(({ BrowserWindow }, channel) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send(channel, 'toggleOre');
  }, CHANNELS.menuCommand);
  await expect.poll(() => window.evaluate(() => noted)).toEqual([['toggleOre']]);
});

test('20. the page is told no path but the one of a second place the user chose', async ({
  window,
  prepareOpen,
  prepareSave,
}, info) => {
  const workbook = path.join(ROOT, 'package.json');
  await prepareOpen(workbook);
  await prepareSave(info.outputPath('saved.csv'));
  const told = await window.evaluate(async () => {
    const all = [
      await desktop.openWorkbook(),
      await desktop.openExchange(),
      await desktop.openSnapshot(),
      await desktop.saveFile({ suggestedName: '../../a', kind: 'csv', bytes: new Uint8Array(1) }),
      await desktop.startVault(),
      await desktop.readJournal(),
      await desktop.listSnapshots(),
      await desktop.secondPlace(),
      await desktop.readSnapshot('here', '000000001-20260105T100000Z-manual.json'),
    ];
    return JSON.stringify(all, (_key, value: unknown) => (value instanceof Uint8Array ? 'bytes' : value));
  });
  expect(told).toContain('package.json');
  expect(told).toContain('saved.csv');
  for (const folder of [ROOT, info.outputDir, 'user-data', 'Backups']) expect(told).not.toContain(folder);
});
