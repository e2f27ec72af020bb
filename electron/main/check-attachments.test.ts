import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAttachmentCheck } from './check-attachments';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'check-attachments-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a file is there until it is removed, and a folder counts as well', async () => {
  const check = createAttachmentCheck(stat, 2000);
  const file = path.join(folder, 'Inbjudan åäö.docx');
  await writeFile(file, '');
  expect(await check([file, folder, path.join(folder, 'borta.docx'), path.join(file, 'under')])).toEqual([
    'there',
    'there',
    'gone',
    'gone',
  ]);
  await rm(file);
  expect(await check([file])).toEqual(['gone']);
});

test('pages, relative paths and devices are never asked for', async () => {
  const asked: string[] = [];
  const check = createAttachmentCheck((file) => Promise.resolve(asked.push(file)), 2000);
  const targets = ['https://exempel.se/sida', 'inbjudan.docx', 'file:///etc/passwd', '\\\\.\\PhysicalDrive0'];
  expect(await check(targets)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(asked).toEqual([]);
});

test('a file that may not be looked at is neither there nor gone', async () => {
  const check = createAttachmentCheck(
    () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })),
    2000,
  );
  expect(await check(['/låst'])).toEqual(['unknown']);
});

test('a share that hangs is given up, and two such hold up no more', async () => {
  const asked: string[] = [];
  const releases: (() => void)[] = [];
  let isAway = true;
  const ask = (file: string) => {
    asked.push(file);
    return isAway ? new Promise<void>((resolve) => void releases.push(resolve)) : Promise.resolve();
  };
  const check = createAttachmentCheck(ask, 5);
  const first = check(['/a', '/b', '/c']);
  const second = check(['/d']);
  expect(await first).toEqual(['unknown', 'unknown', 'unknown']);
  expect(await second).toEqual(['unknown']);
  expect(asked).toEqual(['/a', '/b']);

  isAway = false;
  for (const release of releases) release();
  await expect.poll(() => check(['/c'])).toEqual(['there']);
});
