import type { ElectronApplication, Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, killShell, loadedWindow, startAgain, test } from '../e2e/fixtures';

/** Writes under the app's origin, in a database of the test's own. */
const put = (page: Page, value: string) =>
  page.evaluate(
    (text) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('lifetime-spec', 1);
        opening.onupgradeneeded = () => void opening.result.createObjectStore('notes');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('notes', 'readwrite', { durability: 'strict' });
          transaction.objectStore('notes').put(text, 'note');
          transaction.oncomplete = () => done();
        };
      }),
    value,
  );

const get = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        const opening = indexedDB.open('lifetime-spec', 1);
        opening.onupgradeneeded = () => void opening.result.createObjectStore('notes');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').get('note');
          reading.onsuccess = () => done(reading.result);
        };
      }),
  );

test('what is stored is there after a restart', async ({ window, restart }) => {
  await put(window, 'åäö 1');
  expect(await get(await restart())).toBe('åäö 1');
});

test('what is stored is there after the app was killed', async ({ launch }) => {
  const first = await launch();
  await put(await loadedWindow(first), 'åäö 2');
  await killShell(first);
  expect(await get(await loadedWindow(await launch()))).toBe('åäö 2');
});

test('two users of the computer share nothing', async ({ window, launch }, info) => {
  await put(window, 'mitt');
  const other = await launch(info.outputPath('annan-user-data'));
  expect(await get(await loadedWindow(other))).toBeUndefined();
});

test('a second start gives way and brings the first window forward', async ({ shell, window }, info) => {
  await shell.evaluate(({ BrowserWindow }) => {
    globalThis.noted = [];
    BrowserWindow.getAllWindows()[0]?.on('focus', () => noted.push('focus'));
  });
  expect(await startAgain(info.outputPath('user-data'))).toBe(0);
  await expect.poll(() => shell.evaluate(() => noted)).toContain('focus');
  expect(await window.evaluate(() => document.readyState)).toBe('complete');
});

const boundsOf = (shell: ElectronApplication) =>
  shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window opens where and as large as it was', async ({ shell, window, shells }) => {
  await window.title();
  const bounds = { x: 120, y: 60, width: 1100, height: 700 };
  await shell.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  );
  const again = await shells.restart();
  const page = await loadedWindow(again);
  expect(await boundsOf(again)).toEqual(bounds);
  // A window's frame takes its part of the height.
  expect(await page.evaluate(() => innerWidth)).toBeGreaterThan(1050);
  expect(await page.evaluate(() => innerHeight)).toBeLessThanOrEqual(700);
});

test('a window remembered outside today’s displays, or torn, opens as the first time', async ({
  launch,
}, info) => {
  const userData = info.outputPath('user-data');
  const file = info.outputPath('user-data', 'window-state.json');
  await mkdir(userData);
  for (const text of ['{"x":', '{"x":90000,"y":90000,"width":1280,"height":800,"maximized":false}']) {
    await writeFile(file, text);
    const shell = await launch(userData);
    await loadedWindow(shell);
    expect(await boundsOf(shell)).toMatchObject({ width: 1280, height: 800 });
    expect((await boundsOf(shell))?.x).toBeLessThan(5000);
    await shell.close();
    expect(await readFile(file, 'utf8')).toContain('"width":1280');
  }
});
