import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './sync-folder';

/** The calls that writing needs; tests make each of them fail in turn. */
export interface FileCalls {
  readonly open: typeof open;
  readonly realpath: typeof realpath;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

async function writeAndSync(calls: Pick<FileCalls, 'open'>, file: string, bytes: Uint8Array): Promise<void> {
  const handle = await calls.open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes all of a file or nothing, by way of a temporary one that must not be there; the caller syncs the folder.
 * Throws the system's error, and then the old file stands.
 */
export async function putFile(
  temporary: string,
  target: string,
  bytes: Uint8Array,
  calls: Pick<FileCalls, 'open' | 'rename' | 'rm'>,
): Promise<void> {
  try {
    await writeAndSync(calls, temporary, bytes);
    await calls.rename(temporary, target);
  } catch (error) {
    await calls.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes all of a file or nothing (temp, fsync, rename, fsync of the folder); throws the system's error, and then the old file stands. */
export async function writeWholeFile(
  file: string,
  bytes: Uint8Array,
  calls: FileCalls = { open, realpath, rename, rm },
): Promise<void> {
  // Through a link the file it points at is replaced, not the link.
  const target = await calls.realpath(file).catch(() => file);
  const temporary = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  await putFile(temporary, target, bytes, calls);
  // The file is in place; some network shares refuse this last step, and that is no reason to say it was not saved.
  await syncFolder(calls, path.dirname(target)).catch(() => undefined);
}
