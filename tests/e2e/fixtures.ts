import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { serveApp } from '../../build/serve.mjs';
import { RunLog } from './run-log';
import { loadedWindow, Shells } from './shells';

export { expect } from '@playwright/test';
export { isRealElectron, killShell, loadedWindow, startAgain } from './shells';

export interface ShellFixtures {
  /** Fails the test for errors in pages and shell, and for attempts to reach the network. */
  runLog: RunLog;
  /** Expects background errors of this kind, since the test provokes them. */
  tolerate: (pattern: RegExp) => void;
  shells: Shells;
  /** Starts the app on the given user data, or on the test's own. */
  launch: (userData?: string) => Promise<ElectronApplication>;
  /** The app, started on empty user data. */
  shell: ElectronApplication;
  /** The app's window, loaded. */
  window: Page;
  /** Closes the app and opens it again on the same data; `window` is gone then, use what this returns. */
  restart: () => Promise<Page>;
  /** Answers the next open dialogs with this file, or with null for closing them. */
  prepareOpen: (file: string | null) => Promise<void>;
  /** Answers the next save dialogs with this path, or with null for closing them. */
  prepareSave: (file: string | null) => Promise<void>;
  /** The same built app in an ordinary browser, from 127.0.0.1 under the same headers. */
  browserPage: Page;
}

/** The app in the shell and in the browser; `test.use({ colorScheme: 'dark' })` holds for both. */
export const test = base.extend<ShellFixtures>({
  runLog: async ({}, use, info) => {
    const log = new RunLog();
    await use(log);
    const faults = log.faults();
    if (info.status === info.expectedStatus && faults.length > 0) throw new Error(faults.join('\n'));
  },
  tolerate: async ({ runLog }, use) => use((pattern) => runLog.tolerate(pattern)),
  shells: async ({ runLog, colorScheme, locale, timezoneId, launchOptions }, use, info) => {
    const { executablePath: chromiumPath } = launchOptions;
    const shells = new Shells(info, runLog, { colorScheme, locale, timezoneId, chromiumPath });
    await use(shells);
    const isTraceWanted = info.status !== info.expectedStatus || process.env['TRACE'] !== undefined;
    await shells.closeAll(isTraceWanted);
  },
  launch: async ({ shells }, use) => use((userData) => shells.launch(userData)),
  shell: async ({ shells }, use) => use(await shells.launch()),
  window: async ({ shell }, use) => use(await loadedWindow(shell)),
  restart: async ({ shells }, use) => use(async () => loadedWindow(await shells.restart())),
  prepareOpen: async ({ shells }, use) =>
    use((file) =>
      shells.current.evaluate(({ dialog }, chosen) => {
        const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
        dialog.showOpenDialog = () => Promise.resolve(answer);
      }, file),
    ),
  prepareSave: async ({ shells }, use) =>
    use((file) =>
      shells.current.evaluate(({ dialog }, chosen) => {
        const answer = { canceled: chosen === null, filePath: chosen ?? '' };
        dialog.showSaveDialog = () => Promise.resolve(answer);
      }, file),
    ),
  browserPage: async ({ page, runLog }, use) => {
    const served = await serveApp({ port: 0 });
    await runLog.follow(page.context());
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(served.url) && !/^(?:data|blob):/.test(url)) runLog.add(`network: ${url}`);
    });
    await page.goto(served.url);
    await use(page);
    await page.close();
    await served.close();
  },
});
