import { chromium, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The app's window after its page has crashed and was loaded again. Playwright lets a crashed page answer no more, so
 * this comes by a connection of its own, to the browser that runs on this user data.
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
