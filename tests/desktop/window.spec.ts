import { APP_ORIGIN } from '@shared/ipc/desktop-api';
import { expect, test } from '../e2e/fixtures';

test('app:// has nothing outside the built window', async ({ window, shell, tolerate }) => {
  tolerate(/404/);
  const paths = [
    '..%2fmain%2fmain.js',
    '%2e%2e%2fpackage.json',
    'package.json',
    '.env',
    'assets/',
    'C:/x.js',
  ];
  for (const path of paths) {
    const [response] = await Promise.all([
      window.waitForEvent('response'),
      shell.evaluate(async ({ BrowserWindow }, url) => {
        // An empty answer that says "not found" counts as a failure to load.
        await BrowserWindow.getAllWindows()[0]
          ?.loadURL(url)
          .catch(() => undefined);
      }, `${APP_ORIGIN}/${path}`),
    ]);
    expect(response.status(), path).toBe(404);
  }
});
