import { open } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem, OpenedFile } from '@shared/ipc/desktop-api';
import { err, ok, type Result } from '@shared/result';
import { readProblem } from './file-problem';

/** The importer's limit in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Reads a file of at most `limit` bytes, counted while reading: the size it states may be old or a lie. */
export async function readWholeFile(
  file: string,
  limit = LARGEST_FILE,
): Promise<Result<OpenedFile, FileProblem>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const buffer = new Uint8Array(Math.min(size, limit) + 1);
      let filled = 0;
      for (;;) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.byteLength - filled);
        filled += bytesRead;
        if (bytesRead === 0 || filled === buffer.byteLength) break;
      }
      if (filled > limit) return err({ code: 'fileTooLarge', bytes: Math.max(size, filled), limit });
      return ok({ name: path.basename(file), bytes: buffer.slice(0, filled) });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(readProblem(error, file));
  }
}
