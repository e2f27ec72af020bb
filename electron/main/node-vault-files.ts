import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { FileFault, type VaultFiles } from '@shared/vault/vault-files';
import { orFileFault } from './file-fault';
import { KeptFile } from './kept-file';
import { readEnd, readStart } from './read-part';
import { VaultFolder, type FolderSetting, type VaultFileCalls } from './vault-folder';
import { putFile } from './write-whole-file';

const CALLS: VaultFileCalls = { open, rename, rm, mkdir, readdir, stat };

const removed = (name: string): FileFault =>
  new FileFault('unreachable', `${name} has been removed or replaced by others`);

/** The vault's files as Node's: work on one file is done in order, and every error is a FileFault. */
export class NodeVaultFiles implements VaultFiles {
  readonly #folder: VaultFolder;
  readonly #calls: VaultFileCalls;
  /** null: the file was there and is gone without our doing, and nobody has asked since. */
  readonly #kept = new Map<string, KeptFile | null>();
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(setting: FolderSetting, calls: VaultFileCalls = CALLS) {
    this.#folder = new VaultFolder(setting, calls);
    this.#calls = calls;
  }

  /** Lets the work on these files before this one end, however it ends. */
  async #inTurn<Value>(names: readonly string[], work: () => Promise<Value>): Promise<Value> {
    const before = names.map((name) => this.#turns.get(name) ?? Promise.resolve());
    const mine = Promise.all(before).then(() => orFileFault(work));
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    for (const name of names) this.#turns.set(name, settled);
    try {
      return await mine;
    } finally {
      for (const name of names) if (this.#turns.get(name) === settled) this.#turns.delete(name);
    }
  }

  async #letGo(name: string): Promise<void> {
    const kept = this.#kept.get(name);
    this.#kept.delete(name);
    await kept?.close().catch(() => undefined);
  }

  async #open(name: string): Promise<KeptFile> {
    const file = this.#folder.placeOf(name);
    await this.#folder.makeFor(name);
    const known = await this.#folder.orNull(() => this.#calls.open(file, 'r+'));
    const handle = known ?? (await this.#calls.open(file, 'wx+'));
    try {
      // Also for a file that was there: whoever made it may have been stopped before its name could last.
      await this.#folder.syncFor(name);
      const kept = new KeptFile(handle, await handle.stat({ bigint: true }));
      this.#kept.set(name, kept);
      return kept;
    } catch (error) {
      await handle.close().catch(() => undefined);
      throw error;
    }
  }

  /** Works on the kept file, when it still has its name: bytes added to a removed file would be lost. */
  async #withKept(
    name: string,
    work: (kept: KeptFile, found: { readonly size: bigint }) => Promise<void>,
  ): Promise<void> {
    const file = this.#folder.placeOf(name);
    await this.#inTurn([name], async () => {
      const known = this.#kept.get(name);
      if (known === null) throw removed(name);
      const kept = known ?? (await this.#open(name));
      const found = await this.#folder.orNull(() => this.#calls.stat(file, { bigint: true }));
      if (found && kept.isStill(found)) return work(kept, found);
      await this.#letGo(name);
      this.#kept.set(name, null);
      throw removed(name);
    });
  }

  async #reading<Value>(name: string, read: (handle: FileHandle) => Promise<Value>): Promise<Value | null> {
    const file = this.#folder.placeOf(name);
    return this.#inTurn([name], async () => {
      const handle = await this.#folder.orNull(() => this.#calls.open(file, 'r'));
      // Whoever reads knows what is there now, and may begin anew.
      if (this.#kept.get(name) === null) this.#kept.delete(name);
      if (handle === null) return null;
      try {
        return await read(handle);
      } finally {
        await handle.close();
      }
    });
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#reading(name, async (handle) => new Uint8Array(await handle.readFile()));
  }

  async readStart(name: string, length: number): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#reading(name, (handle) => readStart(handle, length));
  }

  async readEnd(name: string, length: number): ReturnType<VaultFiles['readEnd']> {
    return this.#reading(name, (handle) => readEnd(handle, length));
  }

  async append(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#withKept(name, (kept, { size }) => kept.append(bytes, Number(size)));
  }

  async truncate(name: string, length: number): Promise<void> {
    await this.#withKept(name, (kept) => kept.truncate(length));
  }

  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const file = this.#folder.placeOf(name);
    await this.#inTurn([name], async () => {
      await this.#letGo(name);
      await this.#folder.makeFor(name);
      // Seen by `list`, so that an erasure also finds what a write that was cut short has left.
      const temporary = `${file}.tmp`;
      await this.#calls.rm(temporary, { force: true });
      await putFile(temporary, file, bytes, this.#calls);
      await this.#folder.syncFor(name);
    });
  }

  async rename(from: string, to: string): Promise<void> {
    const places = [this.#folder.placeOf(from), this.#folder.placeOf(to)] as const;
    await this.#inTurn([from, to], async () => {
      await this.#letGo(from);
      await this.#letGo(to);
      await this.#calls.rename(...places);
      await this.#folder.syncFor(to);
      if (path.dirname(places[0]) !== path.dirname(places[1])) await this.#folder.syncFor(from);
    });
  }

  async list(folder: string): ReturnType<VaultFiles['list']> {
    return orFileFault(() => this.#folder.list(folder));
  }

  async remove(name: string): Promise<void> {
    const file = this.#folder.placeOf(name);
    await this.#inTurn([name], async () => {
      await this.#letGo(name);
      await this.#calls.rm(file, { force: true });
      await this.#folder.orNull(() => this.#folder.syncFor(name));
    });
  }

  /** Removes what writes that were cut short have left. */
  async removeLeftovers(): Promise<void> {
    await orFileFault(() => this.#folder.removeLeftovers());
  }

  /** Ends all work begun so far, and lets every file go. */
  async close(): Promise<void> {
    while (this.#turns.size > 0) await Promise.all(this.#turns.values());
    for (const name of [...this.#kept.keys()]) await this.#letGo(name);
  }
}
