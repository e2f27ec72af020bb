// Items 13 and 14 of Electron's security checklist; the others are in security-checklist.spec.ts.
import { writeFile } from 'node:fs/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { APP_ORIGIN } from '@shared/ipc/desktop-api';
import { expect, isRealElectron, test } from '../e2e/fixtures';
import { standInLog } from './shell-log';

const OUTSIDE = 'https://example.com/outside';

/** Notes each address that the main process is asked about. */
const noteNavigations = (shell: ElectronApplication) =>
  shell.evaluate(({ BrowserWindow }) => {
    globalThis.noted = [];
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => noted.push(event.url));
  });
const notedIn = (shell: ElectronApplication) => shell.evaluate(() => noted);

/** Puts a link where it can be clicked. */
const addLink = (page: Page, href: string, target = '') =>
  page.evaluate(
    ([address, frame]) => {
      document.getElementById('way-out')?.remove();
      const link = document.createElement('a');
      Object.assign(link, { id: 'way-out', href: address, target: frame, textContent: 'Ut' });
      // Set by script, which the policy allows.
      Object.assign(link.style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        zIndex: '9999',
        padding: '30px',
      });
      document.body.append(link);
    },
    [href, target] as const,
  );
const wayOut = (page: Page) => page.locator('#way-out');

interface Attempt {
  readonly name: string;
  readonly leave: (page: Page) => Promise<unknown>;
  /** Stopped in the page already, by its policy or by Chromium, before the main process is asked. */
  readonly isStoppedBefore?: true;
}
const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'a link',
    leave: async (page) => {
      await addLink(page, OUTSIDE);
      await wayOut(page).click();
    },
  },
  { name: 'location', leave: (page) => page.evaluate((url) => void (location.href = url), OUTSIDE) },
  { name: 'location.replace', leave: (page) => page.evaluate((url) => location.replace(url), OUTSIDE) },
  {
    name: 'meta refresh',
    leave: (page) =>
      page.evaluate((url) => {
        const meta = document.createElement('meta');
        Object.assign(meta, { httpEquiv: 'refresh', content: `0;url=${url}` });
        document.head.append(meta);
      }, OUTSIDE),
  },
  ...(['get', 'post'] as const).map((method) => ({
    name: `a form by ${method}`,
    isStoppedBefore: true as const,
    leave: (page: Page) =>
      page.evaluate(
        ([url, how]) => {
          const form = document.createElement('form');
          Object.assign(form, { action: url, method: how });
          document.body.append(form);
          form.submit();
        },
        [OUTSIDE, method] as const,
      ),
  })),
  {
    name: 'a file’s address',
    isStoppedBefore: true,
    leave: (page) => page.evaluate(() => void (location.href = 'file:///etc/hostname')),
  },
  {
    name: 'a page of data',
    isStoppedBefore: true,
    leave: (page) => page.evaluate(() => void (location.href = 'data:text/html,<h1>Foreign</h1>')),
  },
];

/** Whatever the page was about to do has been decided when a later task of its own has run. */
const hasMain = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(() => done(document.querySelector('main') !== null))));

test('13. navigation is limited: a link, an address, a form or a refresh leads nowhere', async ({
  window,
  shell,
  tolerate,
}) => {
  tolerate(/Content Security Policy|form-action|Not allowed to (load local resource|navigate top frame)/);
  await window.locator('main').waitFor();
  await noteNavigations(shell);
  const home = window.url();
  let asked = 0;
  for (const { name, leave, isStoppedBefore } of ATTEMPTS) {
    await leave(window);
    if (!isStoppedBefore) asked += 1;
    await expect.poll(() => notedIn(shell), name).toEqual(Array(asked).fill(OUTSIDE));
    expect(await hasMain(window), name).toBe(true);
    expect(window.url(), name).toBe(home);
  }
});

test('13. navigation is limited: no address but the app’s passes, by link, redirect or otherwise', async ({
  window,
  shell,
}) => {
  await window.title();
  const addresses = [
    OUTSIDE,
    'http://localhost/',
    'file:///etc/hostname',
    'data:text/html,x',
    'about:blank',
    'javascript:1',
    'blob:https://example.com/1',
    `${APP_ORIGIN}.example.com/index.html`,
    'app://other/index.html',
    'https://kraftsamling/index.html',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
    'view-source:app://kraftsamling/index.html',
    'ms-msdt:/id',
  ];
  const passed = await shell.evaluate(
    ({ BrowserWindow }, urls) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const passes = (name: string, url: string): boolean => {
        let isStopped = false;
        const event = { url, isMainFrame: true, preventDefault: () => (isStopped = true) };
        contents?.emit(name, event, url);
        return !isStopped;
      };
      return ['will-navigate', 'will-redirect'].flatMap((name) =>
        urls.filter((url) => passes(name, url)).map((url) => `${name} ${url}`),
      );
    },
    [...addresses, `${APP_ORIGIN}/index.html`],
  );
  expect(passed).toEqual(
    ['will-navigate', 'will-redirect'].map((name) => `${name} ${APP_ORIGIN}/index.html`),
  );
});

test('13. navigation is limited: a dropped file or address does not take the window', async ({
  window,
  shell,
}, info) => {
  const file = info.outputPath('dropped.html');
  await writeFile(file, '<h1>Dropped</h1>');
  const preferences = await shell.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => { navigateOnDragDrop?: boolean };
    };
    return contents.getLastWebPreferences();
  });
  // In Electron a drop does nothing then. Chromium under the stand-in opens a tab, about which the app is asked.
  expect(preferences.navigateOnDragDrop ?? false).toBe(false);

  const home = window.url();
  const protocol = await window.context().newCDPSession(window);
  const drops = [
    { items: [], files: [file], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/uri-list', data: OUTSIDE }], files: [], dragOperationsMask: 1 },
  ];
  for (const data of drops) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await protocol.send('Input.dispatchDragEvent', { type, x: 400, y: 500, data });
    }
  }
  await expect.poll(() => shell.windows().length).toBe(1);
  await expect(window.getByRole('main')).toBeVisible();
  expect(window.url()).toBe(home);
});

interface Opening {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
}
const clickWith = (modifiers: readonly ('ControlOrMeta' | 'Shift')[]) => async (page: Page) => {
  await addLink(page, OUTSIDE);
  await wayOut(page).click({ modifiers: [...modifiers] });
};
const OPENINGS: readonly Opening[] = [
  { name: 'window.open', open: (page) => page.evaluate((url) => void open(url), OUTSIDE) },
  {
    name: 'window.open without an opener',
    open: (page) => page.evaluate((url) => void open(url, '_blank', 'noopener,popup'), OUTSIDE),
  },
  {
    name: 'target=_blank',
    open: async (page) => {
      await addLink(page, OUTSIDE, '_blank');
      await wayOut(page).click();
    },
  },
  {
    name: 'a frame’s name as target',
    open: async (page) => {
      await addLink(page, OUTSIDE, 'elsewhere');
      await wayOut(page).click();
    },
  },
  { name: 'a click with Ctrl', open: clickWith(['ControlOrMeta']) },
  { name: 'a click with Shift', open: clickWith(['Shift']) },
  {
    name: 'the middle button',
    open: async (page) => {
      await addLink(page, OUTSIDE);
      await wayOut(page).click({ button: 'middle' });
    },
  },
];

/** Notes the addresses that the app is asked to open to the system, in place of the system. */
const noteExternals = (shell: ElectronApplication) =>
  shell.evaluate((electron) => {
    globalThis.noted = [];
    electron.shell.openExternal = (url) => {
      noted.push(url);
      return Promise.resolve();
    };
  });

test('14. new windows are refused, however they are asked for', async ({ window, shell }) => {
  await noteExternals(shell);
  const home = window.url();
  await shell.evaluate(({ app }) => {
    app.on('web-contents-created', () => noted.push('a second window'));
  });
  for (const { name, open } of OPENINGS) {
    await open(window);
    await expect.poll(() => shell.windows().length, name).toBe(1);
    expect(window.url(), name).toBe(home);
  }
  expect(await notedIn(shell)).toEqual([]);
  if (!isRealElectron) expect((await standInLog(shell)).errors).toEqual([]);
});

test('15. nothing untrusted is handed to the system', async ({ window, shell, tolerate }) => {
  tolerate(/Not allowed to load local resource|Content Security Policy/);
  await noteExternals(shell);
  const addresses = [
    'http://example.com/',
    'https://user:secret@example.com/',
    'file:///usr/bin/true',
    'file://server/share/x.exe',
    'smb://server/share',
    'ms-msdt:/id%20PCWDiagnostic',
    'search-ms:query=x',
    'vscode://file/etc/passwd',
    'javascript:1',
    'data:text/html,x',
    'mailto:a@example.com?attach=/etc/passwd',
    'tel:112',
    'x-apple.systempreferences:',
  ];
  await window.evaluate((urls) => {
    for (const url of urls) open(url, '_blank', 'noopener');
  }, addresses);
  await expect.poll(() => shell.windows().length).toBe(1);
  expect(await notedIn(shell)).toEqual([]);
});
