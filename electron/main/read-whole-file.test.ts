import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LARGEST_FILE, readWholeFile } from './read-whole-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'read-whole-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fileOf(bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, 'Budget åäö.xlsx');
  await writeFile(file, bytes);
  return file;
}

test('hands back the name without its folder, and every byte', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  const outcome = await readWholeFile(await fileOf(bytes));
  expect(outcome).toEqual({ ok: true, value: { name: 'Budget åäö.xlsx', bytes } });
});

test('reads a file of exactly the limit and refuses one byte more', async () => {
  const file = await fileOf(new Uint8Array(1000));
  expect(await readWholeFile(file, 1000)).toMatchObject({ ok: true });
  expect(await readWholeFile(file, 999)).toEqual({
    ok: false,
    error: { code: 'fileTooLarge', bytes: 1000, limit: 999 },
  });
});

test('the limit is 20 MB', () => {
  expect(LARGEST_FILE).toBe(20_971_520);
});

test('reads an empty file as no bytes', async () => {
  expect(await readWholeFile(await fileOf(new Uint8Array()))).toMatchObject({ ok: true });
});

test('says which file cannot be read', async () => {
  const unreadable = (name: string) => ({ ok: false, error: { code: 'fileUnreadable', name } });
  expect(await readWholeFile(path.join(folder, 'borta.xlsx'))).toEqual(unreadable('borta.xlsx'));
  expect(await readWholeFile(folder)).toEqual(unreadable(path.basename(folder)));
});

test.runIf(process.platform === 'linux')(
  'counts what a file holds when its stated size is a lie',
  async () => {
    // The kernel states 0 bytes for every file here.
    expect(await readWholeFile('/proc/self/status', 10)).toMatchObject({
      ok: false,
      error: { code: 'fileTooLarge', limit: 10 },
    });
  },
);
