import type { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from './file-problem';
import { syncFolder } from './sync-folder';

/** The calls of Node that the vault's files need; tests make each of them fail in turn. */
export interface VaultFileCalls {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly mkdir: typeof mkdir;
  readonly readdir: typeof readdir;
  readonly stat: typeof stat;
}

export interface FolderSetting {
  readonly folder: string;
  /**
   * Whether the folder is made anew when it is gone. A second place is not: where a share is no longer mounted, that
   * would fill the disk under it and be told as good.
   */
  readonly mayMakeFolder: boolean;
}

/** A plain name: no dot first (so neither hidden files nor ".."), no separators, drives or streams. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/;

/** In a second place each machine has a folder of its own, with its snapshots in another one: "Kraftsamling-1a2b/snapshots/x". */
const MOST_SEGMENTS = 3;

/** The folder that the vault's names lie in: nothing outside it can be named. Throws the system's errors. */
export class VaultFolder {
  readonly #setting: FolderSetting;
  readonly #calls: VaultFileCalls;
  /** Folders that are known to last: made, and their own names synced. */
  readonly #lasting = new Set<string>();

  constructor(setting: FolderSetting, calls: VaultFileCalls) {
    this.#setting = setting;
    this.#calls = calls;
  }

  /** Where a file or folder lies; '' is the folder itself. Throws RangeError for anything but plain names. */
  placeOf(name: string): string {
    const segments = name === '' ? [] : name.split('/');
    if (segments.length > MOST_SEGMENTS || !segments.every((segment) => SEGMENT.test(segment))) {
      throw new RangeError(`Not a name in the vault: ${name}`);
    }
    return path.join(this.#setting.folder, ...segments);
  }

  /** What a call finds, or null when there is no such file; without the folder, that is only so where it may be made. */
  async orNull<Value>(call: () => Promise<Value>): Promise<Value | null> {
    try {
      return await call();
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      if (!this.#setting.mayMakeFolder) await this.#calls.stat(this.#setting.folder);
      return null;
    }
  }

  async #make(folder: string): Promise<void> {
    try {
      await this.#calls.mkdir(folder);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
      if (this.#lasting.has(folder)) return;
    }
    await syncFolder(this.#calls, path.dirname(folder));
    this.#lasting.add(folder);
  }

  /** Makes the folders that a file needs. */
  async makeFor(name: string): Promise<void> {
    if (this.#setting.mayMakeFolder) await this.#make(this.#setting.folder);
    const parents = name.split('/').slice(0, -1);
    for (const index of parents.keys()) await this.#make(this.placeOf(parents.slice(0, index + 1).join('/')));
  }

  /** Makes the names in a file's folder last. */
  async syncFor(name: string): Promise<void> {
    await syncFolder(this.#calls, path.dirname(this.placeOf(name)));
  }

  /** The plain files in a folder, with their bytes; none when there is no such folder. */
  async list(folder: string): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
    const place = this.placeOf(folder);
    const entries = (await this.orNull(() => this.#calls.readdir(place, { withFileTypes: true }))) ?? [];
    const names = entries.filter((entry) => entry.isFile() && SEGMENT.test(entry.name));
    const files = await Promise.all(
      names.map(async ({ name }) => {
        const found = await this.orNull(() => this.#calls.stat(path.join(place, name)));
        return found && { name, bytes: found.size };
      }),
    );
    return files.filter((file) => file !== null);
  }

  /** Removes what writes that were cut short have left. */
  async removeLeftovers(): Promise<void> {
    for (const folder of ['', 'snapshots']) {
      const place = this.placeOf(folder);
      const names = (await this.orNull(() => this.#calls.readdir(place))) ?? [];
      for (const name of names.filter((one) => one.endsWith('.tmp'))) {
        await this.#calls.rm(path.join(place, name), { force: true });
      }
    }
  }
}
