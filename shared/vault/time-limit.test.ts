import { MemoryDisk } from '@tests/fixtures/memory-vault-files';
import { expect, it } from 'vitest';
import { createPatience } from './time-limit';

it('waits seconds for an answer and a minute for a whole file, and passes on what is answered in time', async () => {
  const limits: number[] = [];
  const disk = new MemoryDisk();
  const files = createPatience((milliseconds) => {
    limits.push(milliseconds);
    return new Promise(() => undefined);
  })(disk.files('x'));
  await files.write('a', new Uint8Array([1, 2]));
  expect(await files.read('a')).toEqual(new Uint8Array([1, 2]));
  expect(await files.list('')).toEqual([{ name: 'a', bytes: 2 }]);
  expect(limits).toEqual([60_000, 5000, 60_000, 5000]);
});

it('passes on what goes wrong, and takes a late answer for none', async () => {
  const disk = new MemoryDisk();
  let end = (): void => undefined;
  const plain = disk.files('x');
  const slow = new Promise<void>((resolve) => (end = resolve));
  const files = createPatience(() => Promise.resolve())({
    ...plain,
    list: (folder) => slow.then(() => plain.list(folder)),
  });
  await expect(files.list('')).rejects.toMatchObject({ code: 'unreachable' });
  await expect(files.remove('a')).rejects.toMatchObject({ message: 'an earlier call still hangs' });
  end();
  await plain.list('');
  const patient = createPatience(() => new Promise(() => undefined))(plain);
  disk.fault = { call: disk.callCount + 1, code: 'ENOSPC', isHalfDone: false, lasts: true };
  await expect(patient.append('a', new Uint8Array(1))).rejects.toMatchObject({ code: 'full' });
});
