/** What a failed file call is told as; the adapters translate the system's own codes. */
export type FileFaultCode = 'full' | 'unreachable' | 'failed';

export class FileFault extends Error {
  override readonly name = 'FileFault';
  constructor(
    readonly code: FileFaultCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The few file calls that the vault rests on. Names are relative with forward slashes ("snapshots/000000012-….json").
 * Every call throws a FileFault when it cannot do all of its work.
 */
export interface VaultFiles {
  /** All bytes, or null when there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The first `length` bytes at most, or null when there is no such file. */
  readStart(name: string, length: number): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The last `length` bytes at most and the whole file's size in bytes, or null when there is no such file. */
  readEnd(
    name: string,
    length: number,
  ): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly size: number } | null>;
  /** Adds bytes to the end, creating the file, and returns when they are on disk (fsync). What was there stays untouched. */
  append(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Cuts a file to a length, on disk when this returns. */
  truncate(name: string, length: number): Promise<void>;
  /** Writes all of a file or nothing: temporary file, fsync, rename, fsync of the folder. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Gives a file another name, on disk when this returns. */
  rename(from: string, to: string): Promise<void>;
  /** The file names in a folder ('' is the place itself), with their sizes in bytes; empty when there is no such folder. */
  list(folder: string): Promise<readonly { readonly name: string; readonly bytes: number }[]>;
  /** Removes a file; one that is not there is no fault. */
  remove(name: string): Promise<void>;
}
