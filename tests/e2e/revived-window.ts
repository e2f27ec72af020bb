import { chromium, type ElectronApplication, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Ends the page's process as a crash does, and waits until the app has loaded the page again. */
export const crashPage = (shell: ElectronApplication): Promise<void> =>
  shell.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<void>((loaded) => {
      contents?.once('did-finish-load', () => loaded());
      contents?.forcefullyCrashRenderer();
    });
  });

/**
 * The app's window after its page has crashed and was loaded again (`crashPage` waits for it). Playwright lets a crashed
 * page answer no more, so this comes by a connection of its own, to the browser that runs on this user data.
 */
export async function revivedWindow(userData: string): Promise<{ page: Page } & AsyncDisposable> {
  const files = ['DevToolsActivePort', 'Chromium/DevToolsActivePort'].map((name) =>
    path.join(userData, name),
  );
  const file = files.find((one) => existsSync(one));
  if (file === undefined) throw new Error('No browser runs on these user data.');
  const [port = ''] = (await readFile(file, 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The browser has no window.');
  await page.waitForLoadState('load');
  return { page, [Symbol.asyncDispose]: () => browser.close() };
}
