import type { FileHandle } from 'node:fs/promises';

async function readFrom(
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.slice(0, filled);
}

/** The first `length` bytes at most. */
export async function readStart(handle: FileHandle, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const { size } = await handle.stat();
  return readFrom(handle, 0, Math.min(length, size));
}

/** The last `length` bytes at most, and the size of the whole file. */
export async function readEnd(
  handle: FileHandle,
  length: number,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly size: number }> {
  const { size } = await handle.stat();
  const start = Math.max(0, size - length);
  return { bytes: await readFrom(handle, start, size - start), size };
}
