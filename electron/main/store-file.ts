import path from 'node:path';
import type { SaveOutcome } from '@shared/ipc/desktop-api';
import { err, ok } from '@shared/result';
import { writeProblem } from './file-problem';
import { writeWholeFile } from './write-whole-file';

let lastStored: string | null = null;

/** The path of the last file the user saved since the start, or null. */
export const lastStoredFile = (): string | null => lastStored;

/** Writes the bytes where the user chose, and remembers the place. */
export async function storeFile(file: string, bytes: Uint8Array): Promise<SaveOutcome> {
  try {
    await writeWholeFile(file, bytes);
  } catch (error) {
    return err(writeProblem(error, file));
  }
  lastStored = file;
  return ok({ name: path.basename(file) });
}
