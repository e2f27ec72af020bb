import type { FileHandle } from 'node:fs/promises';
import { FileFault } from '@shared/vault/vault-files';

/** What tells a file from every other: the same name may have become another file. */
export interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.byteLength) {
    const { bytesWritten } = await handle.write(
      bytes,
      written,
      bytes.byteLength - written,
      position + written,
    );
    if (bytesWritten === 0) throw new FileFault('failed', 'the system wrote nothing');
    written += bytesWritten;
  }
}

/** A file that is kept open and only grows: adding to it costs one write and one sync. */
export class KeptFile {
  readonly #handle: FileHandle;
  readonly #first: FileIdentity;
  /** Bytes that are known to be whole and on disk; anything after them is left of an append that failed. */
  #length: number;

  constructor(handle: FileHandle, identity: FileIdentity) {
    this.#handle = handle;
    this.#first = identity;
    this.#length = Number(identity.size);
  }

  /** Whether what now has the name is still this file, with all that was put in it. */
  isStill(found: FileIdentity): boolean {
    return (
      found.dev === this.#first.dev && found.ino === this.#first.ino && Number(found.size) >= this.#length
    );
  }

  /** Adds bytes and syncs; when that fails, the file is made as it was, at the latest before anything is added again. */
  async append(bytes: Uint8Array, size: number): Promise<void> {
    if (size > this.#length) await this.#handle.truncate(this.#length);
    try {
      await writeAt(this.#handle, bytes, this.#length);
      // The data and the new length, without the time of change: all that reading it back needs.
      await this.#handle.datasync();
    } catch (error) {
      await this.#handle.truncate(this.#length).catch(() => undefined);
      throw error;
    }
    this.#length += bytes.byteLength;
  }

  async truncate(length: number): Promise<void> {
    await this.#handle.truncate(length);
    await this.#handle.sync();
    this.#length = length;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
