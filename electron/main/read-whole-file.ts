import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem, OpenedFile } from '@shared/ipc/desktop-api';
import { err, ok, type Result } from '@shared/result';
import { readProblem } from './file-problem';

/** The importer's limit in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Reads to the end, or until there is one byte more than `limit`; the size a file states may be old or a lie. */
async function readUpTo(handle: FileHandle, stated: number, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  let buffer = new Uint8Array(Math.min(stated, limit) + 1);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.byteLength - filled);
    filled += bytesRead;
    if (bytesRead === 0 || filled > limit) return buffer.slice(0, filled);
    if (filled === buffer.byteLength) {
      const larger = new Uint8Array(Math.min(buffer.byteLength * 2, limit + 1));
      larger.set(buffer);
      buffer = larger;
    }
  }
}

/** Reads a file of at most `limit` bytes. */
export async function readWholeFile(
  file: string,
  limit = LARGEST_FILE,
): Promise<Result<OpenedFile, FileProblem>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = await readUpTo(handle, size, limit);
      if (bytes.byteLength > limit) {
        return err({ code: 'fileTooLarge', bytes: Math.max(size, bytes.byteLength), limit });
      }
      return ok({ name: path.basename(file), bytes });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(readProblem(error, file));
  }
}
