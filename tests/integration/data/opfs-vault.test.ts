import { askWorker } from '@renderer/platform/worker-calls';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileVerbs } from './opfs-files.worker';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: unknown): string => new TextDecoder().decode(bytes as Uint8Array);

describe('the vault’s files in the browser’s own file system', () => {
  const ask = askWorker<FileVerbs>(
    () => new Worker(new URL('./opfs-files.worker.ts', import.meta.url), { type: 'module' }),
  );
  let folder = '';
  beforeEach(() => {
    folder = `files-${crypto.randomUUID()}`;
  });

  it('has nothing where nothing was written', async () => {
    expect(await ask('read', folder, 'journal.jsonl')).toBeNull();
    expect(await ask('readStart', folder, 'snapshots/a.json', 4)).toBeNull();
    expect(await ask('readEnd', folder, 'snapshots/a.json', 4)).toBeNull();
    expect(await ask('list', folder, 'snapshots')).toEqual([]);
    expect(await ask('remove', folder, 'snapshots/a.json')).toBeUndefined();
  });

  it('adds to the end and leaves what was there', async () => {
    await ask('append', folder, 'journal.jsonl', bytesOf('ett\n'));
    await ask('append', folder, 'journal.jsonl', bytesOf('två\n'));
    expect(textOf(await ask('read', folder, 'journal.jsonl'))).toBe('ett\ntvå\n');
    expect(textOf(await ask('readStart', folder, 'journal.jsonl', 3))).toBe('ett');
    const end = (await ask('readEnd', folder, 'journal.jsonl', 5)) as { bytes: unknown; size: number };
    expect([textOf(end.bytes), end.size]).toEqual(['två\n', 9]);
  });

  it('gives a whole file when asked for more of its start or end than there is', async () => {
    await ask('append', folder, 'a', bytesOf('kort'));
    expect(textOf(await ask('readStart', folder, 'a', 400))).toBe('kort');
    expect(await ask('readEnd', folder, 'a', 400)).toEqual({ bytes: bytesOf('kort'), size: 4 });
  });

  it('cuts a file to a length', async () => {
    await ask('append', folder, 'a', bytesOf('hel halv'));
    await ask('truncate', folder, 'a', 3);
    expect(textOf(await ask('read', folder, 'a'))).toBe('hel');
  });

  it('replaces a file whole and leaves no temporary one behind', async () => {
    await ask('write', folder, 'snapshots/a.json', bytesOf('en lång första text'));
    await ask('write', folder, 'snapshots/a.json', bytesOf('kort'));
    expect(textOf(await ask('read', folder, 'snapshots/a.json'))).toBe('kort');
    expect(await ask('list', folder, 'snapshots')).toEqual([{ name: 'a.json', bytes: 4 }]);
  });

  it('renames within a folder, over a file of that name, and lists files but not folders', async () => {
    await ask('write', folder, 'snapshots/a.json', bytesOf('a'));
    await ask('append', folder, 'journal.jsonl', bytesOf('gammal'));
    await ask('append', folder, 'journal-1.jsonl', bytesOf('x'));
    await ask('rename', folder, 'journal.jsonl', 'journal-1.jsonl');
    expect(await ask('list', folder, '')).toEqual([{ name: 'journal-1.jsonl', bytes: 6 }]);
    expect(textOf(await ask('read', folder, 'journal-1.jsonl'))).toBe('gammal');
  });

  it('removes a file', async () => {
    await ask('append', folder, 'a', bytesOf('a'));
    await ask('remove', folder, 'a');
    expect(await ask('list', folder, '')).toEqual([]);
  });

  it('says so when a file to be cut or renamed is not there', async () => {
    expect(await ask('truncate', folder, 'a', 0)).toBe('fault: failed');
    expect(await ask('rename', folder, 'a', 'b')).toBe('fault: failed');
  });

  it('says that a file locked by another thread cannot be reached, and leaves it as it was', async () => {
    await ask('append', folder, 'a', bytesOf('kvar'));
    // Reading lets go of the file that was kept open for additions.
    await ask('read', folder, 'a');
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getDirectoryHandle(folder)).getFileHandle('a');
    const writable = await file.createWritable();
    expect(await ask('append', folder, 'a', bytesOf('mer'))).toBe('fault: unreachable');
    await writable.abort();
    expect(textOf(await ask('read', folder, 'a'))).toBe('kvar');
  });
});
