import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileFault } from './file-fault';
import { NodeVaultFiles } from './node-vault-files';
import type { VaultFileCalls } from './vault-folder';

const JOURNAL = 'journal.jsonl';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);

let userData: string;
let folder: string;
let files: NodeVaultFiles;
beforeEach(async () => {
  userData = await mkdtemp(path.join(os.tmpdir(), 'vault-files-'));
  folder = path.join(userData, 'Backups');
  files = new NodeVaultFiles({ folder, mayMakeFolder: true });
});
afterEach(async () => {
  await files.close();
  await rm(userData, { recursive: true });
});
const onDisk = (name: string) => readFile(path.join(folder, name), 'utf8');

/** The real calls, noted down in order; the k-th of those that matter fails as the system would. */
function watched(k = 0, code = 'EIO'): { calls: VaultFileCalls; noted: string[] } {
  const noted: string[] = [];
  const step =
    <Args extends unknown[], Value>(name: string, call: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      noted.push(name);
      if (noted.length === k) throw Object.assign(new Error(code), { code });
      return call(...args);
    };
  const openHandle = async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    const place = args[1] === 'r' ? 'folder' : 'file';
    handle.write = step('write', handle.write.bind(handle)) as typeof handle.write;
    handle.writeFile = step('write', handle.writeFile.bind(handle));
    handle.datasync = step(`sync ${place}`, handle.datasync.bind(handle));
    handle.sync = step(`sync ${place}`, handle.sync.bind(handle));
    return handle;
  };
  const calls = { open: step('open', openHandle), rename: step('rename', rename), rm, mkdir, readdir, stat };
  return { calls, noted };
}

describe('appending', () => {
  test('makes the folder and the file, and adds at the end', async () => {
    await files.append(JOURNAL, bytesOf('ett\n'));
    await files.append(JOURNAL, bytesOf('två\n'));
    expect(await onDisk(JOURNAL)).toBe('ett\ntvå\n');
  });

  test('goes on where another run ended', async () => {
    await files.append(JOURNAL, bytesOf('ett\n'));
    await files.close();
    files = new NodeVaultFiles({ folder, mayMakeFolder: true });
    await files.append(JOURNAL, bytesOf('två\n'));
    expect(await onDisk(JOURNAL)).toBe('ett\ntvå\n');
  });

  test('keeps the order of calls that do not wait for each other', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `${index}\n`);
    await Promise.all(lines.map((line) => files.append(JOURNAL, bytesOf(line))));
    expect(await onDisk(JOURNAL)).toBe(lines.join(''));
  });

  test('costs one write and one sync once the file is open, and its name is synced before', async () => {
    const { calls, noted } = watched();
    files = new NodeVaultFiles({ folder, mayMakeFolder: true }, calls);
    await files.append(JOURNAL, bytesOf('ett\n'));
    expect(noted.lastIndexOf('sync folder')).toBeLessThan(noted.indexOf('write'));
    noted.length = 0;
    await files.append(JOURNAL, bytesOf('två\n'));
    expect(noted).toEqual(['write', 'sync file']);
  });

  test.each(['ENOSPC', 'EIO', 'EPERM', 'EBUSY'])(
    'leaves what was there when any call answers %s, and works again after',
    async (code) => {
      await mkdir(folder);
      const probe = watched();
      await writeFile(path.join(folder, JOURNAL), 'gammalt\n');
      const first = new NodeVaultFiles({ folder, mayMakeFolder: true }, probe.calls);
      await first.append(JOURNAL, bytesOf('nytt\n'));
      await first.close();
      expect(probe.noted.length).toBeGreaterThanOrEqual(4);

      for (let k = 1; k <= probe.noted.length; k += 1) {
        await writeFile(path.join(folder, JOURNAL), 'gammalt\n');
        const failing = new NodeVaultFiles({ folder, mayMakeFolder: true }, watched(k, code).calls);
        const append = () => failing.append(JOURNAL, bytesOf('nytt\n'));
        await expect(append(), `call ${k}`).rejects.toThrow(code);
        expect(await onDisk(JOURNAL), `call ${k}`).toBe('gammalt\n');
        await append();
        expect(await onDisk(JOURNAL), `call ${k}, again`).toBe('gammalt\nnytt\n');
        await failing.close();
      }
    },
  );

  test('cuts off what a failed append could not take back', async () => {
    await files.append(JOURNAL, bytesOf('ett\n'));
    await writeFile(path.join(folder, JOURNAL), 'ett\nhalv', { flag: 'r+' });
    await files.append(JOURNAL, bytesOf('två\n'));
    expect(await onDisk(JOURNAL)).toBe('ett\ntvå\n');
  });

  test.each([
    ['removed', () => rm(path.join(folder, JOURNAL))],
    ['removed with its folder', () => rm(folder, { recursive: true })],
    ['moved away', () => rename(path.join(folder, JOURNAL), path.join(folder, 'annan'))],
    ['cut short', () => truncate(path.join(folder, JOURNAL), 1)],
    [
      'replaced',
      async () => {
        await writeFile(path.join(folder, 'annan'), 'ett\nannat\n');
        await rename(path.join(folder, 'annan'), path.join(folder, JOURNAL));
      },
    ],
  ])('says so when the file was %s, until somebody has looked', async (_what, disturb) => {
    await files.append(JOURNAL, bytesOf('ett\n'));
    await disturb();
    for (let times = 0; times < 2; times += 1) {
      await expect(files.append(JOURNAL, bytesOf('två\n'))).rejects.toMatchObject({ code: 'unreachable' });
    }
    const found = textOf(await files.read(JOURNAL)) ?? '';
    await files.append(JOURNAL, bytesOf('tre\n'));
    expect(await onDisk(JOURNAL)).toBe(`${found}tre\n`);
  });
});

test('truncating cuts, and the next append goes on there', async () => {
  await files.append(JOURNAL, bytesOf('ett\ntvå\nhalv'));
  await files.truncate(JOURNAL, 9);
  await files.append(JOURNAL, bytesOf('tre\n'));
  expect(await onDisk(JOURNAL)).toBe('ett\ntvå\ntre\n');
});

describe('writing', () => {
  test('replaces the whole file, also one that was appended to', async () => {
    await files.append('machine.json', bytesOf('x'.repeat(1000)));
    await files.write('machine.json', bytesOf('{}'));
    await files.append('machine.json', bytesOf('!'));
    expect(await onDisk('machine.json')).toBe('{}!');
    expect(await readdir(folder)).toEqual(['machine.json']);
  });

  test('syncs the file before it is renamed into place, and the folder after', async () => {
    const { calls, noted } = watched();
    await new NodeVaultFiles({ folder, mayMakeFolder: true }, calls).write('a.json', bytesOf('{}'));
    expect(noted.slice(-6)).toEqual(['open', 'write', 'sync file', 'rename', 'open', 'sync folder']);
  });

  test('leaves the old file or the new one, and nothing beside it, whichever call fails', async () => {
    await files.write('snapshots/a.json', bytesOf('gammalt'));
    const probe = watched();
    await new NodeVaultFiles({ folder, mayMakeFolder: true }, probe.calls).write(
      'snapshots/a.json',
      bytesOf('gammalt'),
    );
    for (let k = 1; k <= probe.noted.length; k += 1) {
      await files.write('snapshots/a.json', bytesOf('gammalt'));
      const failing = new NodeVaultFiles({ folder, mayMakeFolder: true }, watched(k, 'ENOSPC').calls);
      await expect(failing.write('snapshots/a.json', bytesOf('nytt')), `call ${k}`).rejects.toMatchObject({
        code: 'full',
      });
      expect(['gammalt', 'nytt'], `call ${k}`).toContain(await onDisk('snapshots/a.json'));
      expect(await readdir(path.join(folder, 'snapshots')), `call ${k}`).toEqual(['a.json']);
    }
  });

  test('puts the file in the place of a link, and leaves what it points at', async () => {
    const outside = path.join(userData, 'utanför');
    await writeFile(outside, 'orört');
    await mkdir(folder);
    await symlink(outside, path.join(folder, 'a.json'));
    await files.write('a.json', bytesOf('{}'));
    expect(await readFile(outside, 'utf8')).toBe('orört');
    expect(await onDisk('a.json')).toBe('{}');
  });
});

describe('reading', () => {
  test('gives all, the start or the end, and null when there is no such file', async () => {
    await files.write('a.json', bytesOf('0123456789'));
    expect(textOf(await files.read('a.json'))).toBe('0123456789');
    expect(textOf(await files.readStart('a.json', 4))).toBe('0123');
    expect(textOf(await files.readStart('a.json', 400))).toBe('0123456789');
    const end = await files.readEnd('a.json', 3);
    expect([textOf(end?.bytes ?? null), end?.size]).toEqual(['789', 10]);
    expect((await files.readEnd('a.json', 100))?.bytes).toHaveLength(10);
    for (const missing of ['b.json', 'snapshots/b.json']) {
      expect([
        await files.read(missing),
        await files.readStart(missing, 1),
        await files.readEnd(missing, 1),
      ]).toEqual([null, null, null]);
    }
  });

  test('lists plain files with their sizes, also what a write that was cut short has left', async () => {
    expect(await files.list('snapshots')).toEqual([]);
    await files.write('snapshots/a.json', bytesOf('123'));
    await writeFile(path.join(folder, 'snapshots', 'b.json.tmp'), 'halv');
    await writeFile(path.join(folder, 'snapshots', '.gömd'), '');
    await mkdir(path.join(folder, 'snapshots', 'mapp'));
    expect(await files.list('snapshots')).toEqual([
      { name: 'a.json', bytes: 3 },
      { name: 'b.json.tmp', bytes: 4 },
    ]);
    await files.write('snapshots/b.json', bytesOf('1'));
    await writeFile(path.join(folder, 'journal.jsonl.tmp'), 'halv');
    await files.removeLeftovers();
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(
      ['snapshots', 'snapshots/.gömd', 'snapshots/a.json', 'snapshots/b.json', 'snapshots/mapp'].map((name) =>
        path.normalize(name),
      ),
    );
  });
});

test('renaming and removing let go of the file', async () => {
  await files.append(JOURNAL, bytesOf('ett\n'));
  await files.rename(JOURNAL, 'journal-20260101T000000Z.jsonl');
  await files.append(JOURNAL, bytesOf('två\n'));
  expect(await onDisk('journal-20260101T000000Z.jsonl')).toBe('ett\n');
  expect(await onDisk(JOURNAL)).toBe('två\n');
  await files.remove(JOURNAL);
  await files.remove(JOURNAL);
  await files.append(JOURNAL, bytesOf('tre\n'));
  expect(await onDisk(JOURNAL)).toBe('tre\n');
});

test.each(['../x', 'a/../../x', '/etc/passwd', 'C:\\x', 'a/b/c/d', '.hidden', 'a//b', 'a.json:stream', 'å'])(
  'the name %s is refused by every call',
  async (name) => {
    const none = bytesOf('');
    const calls = [
      files.read(name),
      files.readStart(name, 1),
      files.readEnd(name, 1),
      files.append(name, none),
      files.truncate(name, 0),
      files.write(name, none),
      files.rename(name, 'a'),
      files.rename('a', name),
      files.list(name),
      files.remove(name),
    ];
    for (const { status } of await Promise.allSettled(calls)) expect(status).toBe('rejected');
    expect(await readdir(userData)).toEqual([]);
  },
);

describe('a second place', () => {
  test('holds folders in folders, which are made', async () => {
    const second = new NodeVaultFiles({ folder: userData, mayMakeFolder: false });
    await second.write('Kraftsamling-1/snapshots/a.json', bytesOf('{}'));
    expect(await second.list('Kraftsamling-1/snapshots')).toEqual([{ name: 'a.json', bytes: 2 }]);
  });

  test('that is gone is unreachable for every call, and is not made anew', async () => {
    const second = new NodeVaultFiles({ folder: path.join(userData, 'Borta'), mayMakeFolder: false });
    const calls = [
      second.read('a.json'),
      second.list('snapshots'),
      second.list(''),
      second.append('a.json', bytesOf('x')),
      second.write('snapshots/a.json', bytesOf('x')),
      second.remove('snapshots/a.json'),
    ];
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unreachable' } });
    }
    expect(await readdir(userData)).toEqual([]);
  });
});

test.runIf(process.getuid?.() !== 0)('a folder that is read-only is unreachable', async () => {
  await mkdir(folder);
  await chmod(folder, 0o500);
  await expect(files.write('a.json', bytesOf('x'))).rejects.toMatchObject({ code: 'unreachable' });
  await chmod(folder, 0o700);
});

test('a file under the name of the folder is unreachable', async () => {
  await writeFile(folder, 'en fil');
  await expect(files.append(JOURNAL, bytesOf('x'))).rejects.toMatchObject({ code: 'unreachable' });
  await expect(files.read(JOURNAL)).rejects.toMatchObject({ code: 'unreachable' });
});

test('a second name of the journal is no other file', async () => {
  await files.append(JOURNAL, bytesOf('ett\n'));
  await link(path.join(folder, JOURNAL), path.join(folder, 'kopia'));
  await files.append(JOURNAL, bytesOf('två\n'));
  expect(await onDisk('kopia')).toBe('ett\ntvå\n');
});

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EACCES', 'unreachable'],
  ['EPERM', 'unreachable'],
  ['EROFS', 'unreachable'],
  ['EBUSY', 'unreachable'],
  ['ENOENT', 'unreachable'],
  ['ENOTDIR', 'unreachable'],
  ['EIO', 'failed'],
  ['EMFILE', 'failed'],
])('%s is told as %s', (code, told) => {
  expect(fileFault(Object.assign(new Error(code), { code }))).toMatchObject({
    name: 'FileFault',
    code: told,
  });
});
