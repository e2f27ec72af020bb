import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { once } from 'node:events';
import { cp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { electronBinary } from '../../build/electron.mjs';
import { isRealElectron, killShell, loadedWindow } from '../e2e/fixtures';
import { BackupsPage } from '../e2e/pages/backups-page';
import type { RunLog } from '../e2e/run-log';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The built app; the runner has a copy of its own, so that a build meanwhile disturbs nothing. */
const APP = process.env['FAULT_APP'] ?? ROOT;

/** The plan and count of file calls in the main process; see file-calls.mjs. */
export interface FileFaults {
  begin(plan?: { failAt?: number; lasts?: boolean; code?: string }): void;
  end(): string[];
  durable(): Record<string, string>;
}

declare global {
  var fileFaults: FileFaults;
}

/** Whether the main process's file calls can be made to fail: only under the stand-in. */
export const canFailCalls = !isRealElectron;

export interface ShellOptions {
  readonly timezoneId?: string;
}

/** The app on one user data, started, killed and started again. */
export class FaultShell {
  #shell: ElectronApplication | undefined;
  #page: Page | undefined;

  constructor(
    readonly userData: string,
    private readonly log: RunLog,
    private readonly options: ShellOptions = {},
  ) {}

  get shell(): ElectronApplication {
    if (!this.#shell) throw new Error('The app is not running.');
    return this.#shell;
  }

  /** The window that is open now. */
  get page(): Page {
    if (!this.#page) throw new Error('The app has no window.');
    return this.#page;
  }

  get backups(): string {
    return path.join(this.userData, 'Backups');
  }

  get journal(): string {
    return path.join(this.backups, 'journal.jsonl');
  }

  async #launch(): Promise<ElectronApplication> {
    const shell = await _electron.launch({
      executablePath: electronBinary() ?? path.join(import.meta.dirname, 'stand-in-with-faults'),
      args: [APP, `--user-data-dir=${this.userData}`, '--lang=sv'],
      cwd: ROOT,
      locale: 'sv-SE',
      timezoneId: this.options.timezoneId ?? 'Europe/Stockholm',
    });
    this.#shell = shell;
    return shell;
  }

  /** Starts the app and waits until it shows something: its data, or why not. */
  async start(): Promise<Page> {
    const shell = await this.#launch();
    await this.log.follow(shell.context());
    this.#page = await loadedWindow(shell);
    await this.#page.getByRole('heading', { level: 1 }).first().waitFor();
    return this.#page;
  }

  /** Starts the app and kills it so many milliseconds after its window was made. */
  async startAndKill(after: number): Promise<void> {
    const shell = await this.#launch();
    await shell.firstWindow();
    await new Promise((resolve) => setTimeout(resolve, after));
    await this.kill();
  }

  /** What the whole window says, in one line. */
  async words(): Promise<string> {
    return (await this.page.locator('body').innerText()).replace(/\s+/g, ' ');
  }

  /** The status line; an app that shows a page instead of its data throws what that page says. */
  async status(): Promise<string> {
    const line = this.page.getByRole('contentinfo');
    if (!(await line.isVisible())) throw new Error(`The app has not opened: ${await this.words()}`);
    return line.innerText();
  }

  /** Ends the app at once, as the task manager does. */
  async kill(): Promise<void> {
    await killShell(this.shell);
    this.#shell = undefined;
    this.#page = undefined;
  }

  /** Ends the main process alone; its browser loses the pipe to it and goes by itself. */
  async killMain(): Promise<void> {
    const child = this.shell.process();
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.#shell = undefined;
    this.#page = undefined;
  }

  /** Closes the app as the user does. */
  async close(): Promise<void> {
    const shell = this.#shell;
    if (!shell) return;
    this.#shell = undefined;
    this.#page = undefined;
    await this.log.collect(shell);
    await shell.close();
  }

  async restart(): Promise<Page> {
    await this.close();
    return this.start();
  }

  /** Gives another app, not yet started, a copy of this one's user data. */
  async copyTo(other: FaultShell): Promise<void> {
    await rm(other.userData, { recursive: true, force: true });
    await cp(this.userData, other.userData, { recursive: true });
    for (const name of ['stand-in.lock', 'stand-in.knock'])
      await rm(path.join(other.userData, name), { force: true });
  }

  /** The folder with the files of the window's database. */
  async databaseFolder(): Promise<string> {
    const names = await readdir(this.userData, { recursive: true });
    const found = names.find((name) => name.endsWith('.indexeddb.leveldb'));
    if (found === undefined) throw new Error('There is no database under the user data.');
    return path.join(this.userData, found);
  }

  /** Removes the window's database, files and all. */
  async removeDatabase(): Promise<void> {
    await rm(path.dirname(await this.databaseFolder()), { recursive: true, force: true });
  }

  /** Answers the open dialogs from now on with this file or folder. */
  async answerOpenDialogs(place: string): Promise<void> {
    await this.shell.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, place);
  }

  async goToBackups(): Promise<void> {
    await new BackupsPage({ page: this.page }).goTo();
  }

  /** Takes a backup as the user does, and stays where backups are. */
  async takeBackup(): Promise<void> {
    await this.goToBackups();
    await new BackupsPage({ page: this.page }).take();
  }

  async removeVault(): Promise<void> {
    await rm(this.backups, { recursive: true, force: true });
  }

  /** Every file of the vault, by its path in it. */
  async vaultFiles(): Promise<ReadonlyMap<string, Buffer>> {
    const names = await readdir(this.backups, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    const read = files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(this.backups, file), await readFile(file)] as const;
    });
    return new Map(await Promise.all(read));
  }

  /** Puts the vault back to what a power cut left of it. */
  async putBack(durable: Readonly<Record<string, string>>): Promise<void> {
    await rm(this.backups, { recursive: true, force: true });
    for (const [name, bytes] of Object.entries(durable)) {
      const file = path.join(this.userData, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(bytes, 'base64'));
    }
  }
}
