import { _electron, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { electronBinary } from '../../build/electron.mjs';
import type { RunLog } from './run-log';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STAND_IN = path.join(ROOT, 'tests/desktop/stand-in/electron');
const BUILT = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

/** True when the tests run on Electron's own binary, not on the stand-in. */
export const isRealElectron = electronBinary() !== null;

export interface ShellOptions {
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null | undefined;
  readonly locale: string | undefined;
  readonly timezoneId: string | undefined;
  /** The browser under the stand-in; undefined lets it choose. */
  readonly chromiumPath: string | undefined;
}

/** The environment without what is not set. */
const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Starts the built app and returns it; rejects when it gives way to one that already runs. */
async function startShell(userData: string, options: ShellOptions): Promise<ElectronApplication> {
  const missing = BUILT.find((file) => !existsSync(path.join(ROOT, file)));
  if (missing !== undefined) throw new Error(`${missing} is missing. Run "npm run build" first.`);
  return _electron.launch({
    executablePath: electronBinary() ?? STAND_IN,
    args: [ROOT, `--user-data-dir=${userData}`, '--lang=sv'],
    cwd: ROOT,
    ...(options.chromiumPath && { env: { ...inherited(), CHROMIUM_PATH: options.chromiumPath } }),
    locale: options.locale ?? 'sv-SE',
    timezoneId: options.timezoneId ?? 'Europe/Stockholm',
    colorScheme: options.colorScheme ?? 'light',
  });
}

/** Starts the app once more on data that are in use, as a second click on its icon does; gives its exit code. */
export async function startAgain(userData: string): Promise<number | null> {
  const args = [ROOT, `--user-data-dir=${userData}`, '--lang=sv'];
  const second = spawn(electronBinary() ?? STAND_IN, args, { cwd: ROOT, stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number | null];
  return code;
}

/** The app's window, once its page has loaded. */
export async function loadedWindow(shell: ElectronApplication): Promise<Page> {
  const page = await shell.firstWindow();
  await page.waitForURL((url) => url.protocol !== 'about:');
  await page.waitForLoadState('load');
  return page;
}

/** Ends the app and its browser processes at once, as a power cut or the task manager does. */
export async function killShell(shell: ElectronApplication): Promise<void> {
  const child = shell.process();
  const gone = once(child, 'exit');
  // Playwright starts it as the leader of a process group of its own.
  if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
  await gone;
}

/** The apps that one test has started: traced, listened to, and closed with it. */
export class Shells {
  readonly #open = new Set<ElectronApplication>();
  readonly #info: TestInfo;
  readonly #log: RunLog;
  readonly #options: ShellOptions;
  #count = 0;
  #current: ElectronApplication | undefined;
  #userData = '';

  constructor(info: TestInfo, log: RunLog, options: ShellOptions) {
    this.#info = info;
    this.#log = log;
    this.#options = options;
  }

  /** The app that was started last. */
  get current(): ElectronApplication {
    if (this.#current === undefined) throw new Error('No shell has been launched in this test.');
    return this.#current;
  }

  async launch(userData = this.#info.outputPath('user-data')): Promise<ElectronApplication> {
    const shell = await startShell(userData, this.#options);
    this.#open.add(shell);
    this.#current = shell;
    this.#userData = userData;
    await this.#log.follow(shell.context());
    // The runner's own `trace` option does not reach Electron. Filming and snapshots cost a third of the time: a failure
    // leaves its picture and the list of what was done, and TRACE=1 the rest.
    const isFilmed = process.env['TRACE'] !== undefined;
    await shell.context().tracing.start({ screenshots: isFilmed, snapshots: isFilmed });
    return shell;
  }

  /** Closes the app as the user does and opens it again on the same data. */
  async restart(): Promise<ElectronApplication> {
    const userData = this.#userData;
    await this.#close(this.current, false);
    return this.launch(userData);
  }

  async #close(shell: ElectronApplication, isTraceWanted: boolean): Promise<void> {
    this.#open.delete(shell);
    this.#count += 1;
    const trace = isTraceWanted ? { path: this.#info.outputPath(`shell-${this.#count}.zip`) } : {};
    // A test may have killed the app; then there is neither a trace nor a log to take.
    await shell
      .context()
      .tracing.stop(trace)
      .catch(() => undefined);
    await this.#log.collect(shell);
    await shell.close().catch(() => undefined);
  }

  async closeAll(isTraceWanted: boolean): Promise<void> {
    for (const shell of [...this.#open]) await this.#close(shell, isTraceWanted);
  }
}
