import type { open } from 'node:fs/promises';
import { systemCode } from './file-problem';

/** What a file system answers that has no such call: some network shares. Nothing more can be done there. */
const REFUSED = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF', 'EISDIR'];

/**
 * Makes names that were added, changed or removed in a folder last through a power cut. Windows has no such call and
 * needs none. Throws the system's error.
 */
export async function syncFolder(calls: { readonly open: typeof open }, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await calls.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!REFUSED.includes(systemCode(error))) throw error;
  } finally {
    await handle.close();
  }
}
