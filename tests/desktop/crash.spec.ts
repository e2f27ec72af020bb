import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures';
import { crashPage, revivedWindow } from '../e2e/revived-window';

/** Ends the page's process as a crash does. */
const crash = (shell: ElectronApplication) =>
  shell.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );

const told = (shell: ElectronApplication) => shell.evaluate(() => noted);

/** Answers the next message boxes with a button, and notes what they said. */
const answerWith = (shell: ElectronApplication, response: number) =>
  shell.evaluate(({ dialog }, button) => {
    globalThis.noted = [];
    dialog.showMessageBox = (...args: unknown[]) => {
      noted.push((args.at(-1) as { message: string }).message);
      return Promise.resolve({ response: button, checkboxChecked: false });
    };
  }, response);

/** The page's own mark: a page that was loaded again does not have it. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.id = 'before'));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.id === 'before');

test.beforeEach(({ tolerate }) => {
  tolerate(/Target crashed|Page crashed/);
});

test('a crashed window comes back by itself, where it was', async ({ shell, window }, info) => {
  await window.evaluate(() => void (location.hash = '#/nytt'));
  await mark(window);
  await crashPage(shell);
  await using revived = await revivedWindow(info.outputPath('user-data'));
  expect(new URL(revived.page.url()).hash).toBe('#/nytt');
  expect(await isMarked(revived.page)).toBe(false);
  await expect(revived.page.getByRole('navigation').first()).toBeVisible();
  expect(await revived.page.evaluate(() => desktop.showLastSaved().then(() => 'answered'))).toBe('answered');
});

test('a window that hangs is loaded again when the user says so, and left alone otherwise', async ({
  shell,
  window,
}, info) => {
  const tell = (event: string) =>
    shell.evaluate(({ BrowserWindow }, name) => void BrowserWindow.getAllWindows()[0]?.emit(name), event);
  await mark(window);
  await answerWith(shell, 0);
  await tell('unresponsive');
  await expect.poll(() => told(shell)).toEqual(['Fönstret svarar inte']);
  expect(await isMarked(window)).toBe(true);

  await answerWith(shell, 1);
  // It never answers: the page is busy for good.
  window
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  const loaded = shell.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((done) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => done());
      }),
  );
  await tell('unresponsive');
  await loaded;
  await using revived = await revivedWindow(info.outputPath('user-data'));
  expect(await isMarked(revived.page)).toBe(false);
});

test('a window that keeps crashing is not loaded for ever: the user may try again', async ({
  shell,
  window,
}) => {
  await window.title();
  await answerWith(shell, 0);
  for (let crashes = 0; crashes < 3; crashes++) await crashPage(shell);
  expect(await told(shell)).toEqual([]);
  await crashPage(shell);
  expect(await told(shell)).toEqual(['Fönstret har slutat fungera flera gånger']);
});

test('a window that keeps crashing can be given up', async ({ shell, window }) => {
  await window.title();
  await answerWith(shell, 1);
  for (let crashes = 0; crashes < 3; crashes++) await crashPage(shell);
  const closed = shell.waitForEvent('close');
  await crash(shell);
  await closed;
});
