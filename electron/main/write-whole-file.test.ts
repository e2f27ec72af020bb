import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeProblem } from './file-problem';
import { writeWholeFile, type FileCalls } from './write-whole-file';

const OLD = 'det gamla';
const NEW = new TextEncoder().encode('det nya åäö');

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'write-whole-file-'));
  file = path.join(folder, 'Budget.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

/** The real calls, of which the k-th (opening, writing, syncing, closing, renaming …) fails as the system would. */
function failingAt(k: number, code: string): { calls: FileCalls; count: () => number } {
  let count = 0;
  const step =
    <Args extends unknown[], Value>(call: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      count += 1;
      if (count === k) throw Object.assign(new Error(code), { code });
      return call(...args);
    };
  const openHandle = async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    handle.writeFile = step(handle.writeFile.bind(handle));
    handle.sync = step(handle.sync.bind(handle));
    return handle;
  };
  const calls = {
    open: step(openHandle),
    realpath: step(realpath),
    rename: step(rename),
    rm,
  };
  return { calls: calls as unknown as FileCalls, count: () => count };
}

test('writes a new file and leaves nothing else in the folder', async () => {
  await writeWholeFile(file, NEW);
  expect(new Uint8Array(await readFile(file))).toEqual(NEW);
  expect(await readdir(folder)).toEqual(['Budget.xlsx']);
});

test('replaces an old file whole', async () => {
  await writeFile(file, OLD.repeat(1000));
  await writeWholeFile(file, NEW);
  expect(new Uint8Array(await readFile(file))).toEqual(NEW);
});

test('replaces what a link points at and keeps the link', async () => {
  const target = path.join(folder, 'annan', 'mål.xlsx');
  await mkdir(path.dirname(target));
  await writeFile(target, OLD);
  await symlink(target, file);
  await writeWholeFile(file, NEW);
  expect(new Uint8Array(await readFile(target))).toEqual(NEW);
  expect(await realpath(file)).toBe(await realpath(target));
});

describe.each(['ENOSPC', 'EIO', 'EPERM', 'EBUSY'])('when the system answers %s', (code) => {
  test('at any call, the old file or the new one stands whole, and nothing is left beside it', async () => {
    const { calls, count } = failingAt(0, code);
    await writeWholeFile(file, NEW, calls);
    expect(count()).toBeGreaterThanOrEqual(6);

    for (let k = 1; k <= count(); k += 1) {
      await writeFile(file, OLD);
      const failed = await writeWholeFile(file, NEW, failingAt(k, code).calls).then(
        () => false,
        () => true,
      );
      const content = await readFile(file, 'utf8');
      expect(content, `call ${k}`).toBe(failed ? OLD : new TextDecoder().decode(NEW));
      expect(await readdir(folder), `call ${k}`).toEqual(['Budget.xlsx']);
    }
  });
});

test('a file is renamed into place only after its bytes are on disk', async () => {
  const order: string[] = [];
  const { calls } = failingAt(0, '');
  const openHandle = async (...args: Parameters<typeof open>) => {
    const handle = await calls.open(...args);
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      order.push(args[1] === 'r' ? 'sync folder' : 'sync file');
      await sync();
    };
    return handle;
  };
  const renameFile = async (from: string, to: string) => {
    order.push('rename');
    await rename(from, to);
  };
  await writeWholeFile(file, NEW, { ...calls, open: openHandle, rename: renameFile as typeof rename });
  expect(order).toEqual(
    process.platform === 'win32' ? ['sync file', 'rename'] : ['sync file', 'rename', 'sync folder'],
  );
});

test.each([
  ['EACCES', 'fileLocked'],
  ['EBUSY', 'fileLocked'],
  ['EPERM', 'fileLocked'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EIO', 'fileNotWritten'],
  ['ENOENT', 'fileNotWritten'],
])('%s is told as %s with the name of the file', (code, told) => {
  const error = Object.assign(new Error(code), { code });
  expect(writeProblem(error, path.join(folder, 'Budget.xlsx'))).toEqual({ code: told, name: 'Budget.xlsx' });
});
