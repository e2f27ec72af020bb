import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { expect, isRealElectron, test } from '../e2e/fixtures';

test.skip(isRealElectron, 'These are about the stand-in for Electron’s binary.');

interface Log {
  readonly network: string[];
  readonly errors: string[];
}
const logOf = (shell: ElectronApplication) =>
  shell.evaluate((electron) => (electron as unknown as { standInLog: Log }).standInLog);

test('what it lacks throws instead of being undefined', async ({ shell, window }) => {
  await window.title();
  const messages = await shell.evaluate((electron) => {
    const said = (run: () => unknown): string => {
      try {
        return `fine: ${String(run())}`;
      } catch (error) {
        return (error as Error).message;
      }
    };
    const { app, BrowserWindow, dialog, Menu, session, protocol } = electron;
    return [
      said(() => app.dock),
      said(() => app.on('gpu-info-update' as never, () => undefined)),
      said(() => app.getPath('music')),
      said(() => dialog.showErrorBox('x', 'x')),
      said(() => session.defaultSession.clearCache()),
      said(() => void session.defaultSession.clearStorageData()),
      said(() => void session.defaultSession.clearStorageData({ storages: ['cookies'] })),
      said(() => void session.defaultSession.clearStorageData({ storages: ['indexdb'], origin: 'app://x' })),
      said(() => BrowserWindow.getAllWindows()[0]?.setProgressBar(1)),
      said(() => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('1')),
      said(() => new BrowserWindow({ frame: false })),
      said(() => new BrowserWindow({ webPreferences: { sandbox: false } })),
      said(() => Menu.buildFromTemplate([{ label: 'x', icon: 'x.png' }])),
      said(() => Menu.buildFromTemplate([{ label: 'x', accelerator: 'Ctrl+Å' }])),
      said(() => protocol.registerSchemesAsPrivileged([])),
      said(() => protocol.handle('other', () => new Response())),
    ];
  });
  expect(messages).toEqual([
    'the stand-in has no app.dock',
    "the stand-in has no event 'gpu-info-update' of app",
    "the stand-in has no app.getPath('music')",
    'the stand-in has no dialog.showErrorBox',
    'the stand-in has no session.defaultSession.clearCache',
    'the stand-in clears only what is named',
    'the stand-in cannot imitate clearStorageData.storages = cookies',
    'the stand-in has no clearStorageData.origin',
    'the stand-in has no BrowserWindow.setProgressBar',
    'the stand-in has no webContents.executeJavaScript',
    'the stand-in has no BrowserWindow.frame',
    'the stand-in cannot imitate webPreferences.sandbox = false',
    'the stand-in has no MenuItem.icon',
    'the stand-in cannot imitate MenuItem.accelerator = Ctrl+Å',
    'protocol.registerSchemesAsPrivileged should be called before app is ready',
    'the stand-in serves only schemes that are standard and secure, not other',
  ]);
});

test('a dialog that no test prepared is a fault', async ({ shell, window, tolerate }) => {
  tolerate(/dialog\.showOpenDialog was opened/);
  const message = await window.evaluate(() =>
    desktop.openWorkbook().then(
      () => 'answered',
      (error: unknown) => (error as Error).message,
    ),
  );
  expect(message).toContain('no test had prepared an answer');
  expect((await logOf(shell)).errors).toEqual([
    'dialog.showOpenDialog was opened, and no test had prepared an answer',
  ]);
});

test('an attempt to reach the network is a fault, also from a worker', async ({
  shell,
  window,
  tolerate,
}) => {
  tolerate(/network: (https:\/\/example\.com|main process)|Content Security Policy|Failed to load resource/);
  // On an empty page there is no policy that would stop it first.
  await window.goto('about:blank');
  const inWorker = await window.evaluate(
    () =>
      new Promise((done) => {
        const source = "fetch('https://example.com/by-worker').catch(() => postMessage('refused'))";
        const worker = new Worker(URL.createObjectURL(new Blob([source])));
        worker.onmessage = ({ data }) => done(data);
      }),
  );
  expect(inWorker).toBe('refused');

  const inMain = await shell.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.loadURL('https://example.com/by-main')
      .then(
        () => 'loaded',
        (error: unknown) => (error as Error).message,
      ),
  );
  expect(inMain).toContain('ERR_BLOCKED_BY_CLIENT');
  // Past Electron's session, as any package in the main process could.
  const byNode = await shell.evaluate(async () => {
    const { lookup } = process.getBuiltinModule('node:dns').promises;
    const { createSocket } = process.getBuiltinModule('node:dgram');
    const said = (wanted: Promise<unknown>) =>
      wanted.then(
        () => 'answered',
        () => 'refused',
      );
    return Promise.all([
      said(fetch('http://192.0.2.1/')),
      said(lookup('example.com')),
      said(Promise.resolve().then(() => createSocket('udp4').send('x', 53, '192.0.2.1'))),
    ]);
  });
  expect(byNode).toEqual(['refused', 'refused', 'refused']);
  const { network } = await logOf(shell);
  expect(network.slice(0, 2)).toEqual(['https://example.com/by-worker', 'https://example.com/by-main']);
  expect(network.slice(2).toSorted()).toEqual([
    'main process: 192.0.2.1:80',
    'main process: name example.com',
    'main process: udp send',
  ]);
});

test('a tab that the app would have let open is a fault, also by a click with Ctrl', async ({
  shell,
  window,
  tolerate,
}) => {
  tolerate(/has no second windows/);
  await shell.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(() => ({ action: 'allow' }));
  });
  await window.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { id: 'tab', href: 'https://example.com/tab', textContent: 'Flik' });
    Object.assign(link.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9999', padding: '30px' });
    document.body.append(link);
  });
  await window.locator('#tab').click({ modifiers: ['ControlOrMeta'] });
  await expect
    .poll(async () => (await logOf(shell)).errors)
    .toEqual(['the stand-in has no second windows: https://example.com/tab']);
});

test('data lies in the user data folder, and a closed app leaves no lock', async ({
  shell,
  window,
}, info) => {
  await window.title();
  expect(await readdir(info.outputPath('user-data'))).toContain('stand-in.lock');
  await shell.close();
  const left = await readdir(info.outputPath('user-data'));
  expect(left).toContain('Chromium');
  expect(left).not.toContain('stand-in.lock');
});

test('Chromium ends when the stand-in alone is killed', async ({ shell, window }, info) => {
  test.skip(process.platform !== 'linux', 'Processes are counted in /proc.');
  await window.title();
  const userData = info.outputPath('user-data');
  const chromiums = async () => {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
    return lines.filter((line) => line.includes(`${userData}/Chromium`)).length;
  };
  expect(existsSync(userData)).toBe(true);
  expect(await chromiums()).toBeGreaterThan(0);
  shell.process().kill('SIGKILL');
  await expect.poll(chromiums).toBe(0);
});
