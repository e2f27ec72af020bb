import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The calls that writing needs; tests make each of them fail in turn. */
export interface FileCalls {
  readonly open: typeof open;
  readonly realpath: typeof realpath;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

async function writeAndSync(calls: FileCalls, file: string, bytes: Uint8Array): Promise<void> {
  const handle = await calls.open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the renaming itself last through a power cut; Windows has no such call and needs none. */
async function syncFolder(calls: FileCalls, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await calls.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
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
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeAndSync(calls, temporary, bytes);
    await calls.rename(temporary, target);
  } catch (error) {
    await calls.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  // The file is in place; some network shares refuse this last step, and that is no reason to say it was not saved.
  await syncFolder(calls, folder).catch(() => undefined);
}
