import { readdir, readFile, writeFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import type { HistoryRecord } from '@shared/domain/command/history';
import { expect, test } from '../e2e/fixtures';
import { aDraft, aRecord, provenRecords } from './vault-records';

const inVault = (info: TestInfo, ...names: readonly string[]): string =>
  info.outputPath('user-data', 'Backups', ...names);
const journalOf = async (info: TestInfo) =>
  provenRecords(await readFile(inVault(info, 'journal.jsonl'), 'utf8'));

const append = (page: Page, ...records: readonly HistoryRecord[]) =>
  page.evaluate((given) => desktop.appendJournal(given), records);

const writeSnapshot = (page: Page, seq: number) =>
  page.evaluate(
    ({ about, text }) => desktop.writeSnapshot({ ...about, body: new TextEncoder().encode(text) }),
    aDraft(seq),
  );

/** Reads a backup through the shell, its body as text. */
const readSnapshot = (page: Page, place: 'here' | 'second', id: string) =>
  page.evaluate(
    async ([from, name]) => {
      const read = await desktop.readSnapshot(from, name);
      return read.ok
        ? { info: read.value.info, text: new TextDecoder().decode(read.value.body) }
        : read.error;
    },
    [place, id] as const,
  );

test('a record is on disk when the shell answers', async ({ window }, info) => {
  expect(await append(window, aRecord(1))).toEqual({ ok: true, value: { last: 1 } });
  expect(await journalOf(info)).toEqual([aRecord(1)]);
  expect(await append(window, aRecord(2), aRecord(3))).toEqual({ ok: true, value: { last: 3 } });
  expect(await journalOf(info)).toEqual([aRecord(1), aRecord(2), aRecord(3)]);
  expect(await window.evaluate(() => desktop.readJournal())).toMatchObject({
    ok: true,
    value: { base: 0, isDamaged: false, records: [{ seq: 1 }, { seq: 2 }, { seq: 3 }] },
  });
});

test('a record that does not follow on the last one is refused, and nothing is written', async ({
  window,
}, info) => {
  await append(window, aRecord(1));
  expect(await append(window, aRecord(3))).toEqual({ ok: false, error: { code: 'journalGap', last: 1 } });
  expect(await journalOf(info)).toHaveLength(1);
});

/** Holds back what is written to files until the app is about to quit, and notes in a file what comes first then. */
const writeWhenQuitting = (shell: ElectronApplication, log: string) =>
  shell.evaluate(async ({ app }, file) => {
    const fs = process.getBuiltinModule('node:fs');
    const handle = await fs.promises.open(file, 'w');
    const files = Object.getPrototypeOf(handle) as { write: (...args: unknown[]) => Promise<unknown> };
    await handle.close();
    const { write } = files;
    const isQuitting = new Promise((quitting) => app.once('will-quit', quitting));
    globalThis.noted = [];
    files.write = async function (...args) {
      noted.push('writing');
      await isQuitting;
      const written = await write.apply(this, args);
      fs.appendFileSync(file, 'written ');
      return written;
    };
    app.once('quit', () => fs.appendFileSync(file, 'quit'));
  }, log);

test('the app is not closed before what it is saving is saved', async ({ window, shell }, info) => {
  const log = info.outputPath('order.txt');
  await writeWhenQuitting(shell, log);
  await window.evaluate((record) => void desktop.appendJournal([record]), aRecord(1));
  await expect.poll(() => shell.evaluate(() => noted)).toContain('writing');
  await shell.close();
  expect(await readFile(log, 'utf8')).toMatch(/^(written )+quit$/);
  expect(await journalOf(info)).toEqual([aRecord(1)]);
});

test('a journal that was removed is told, not begun anew in silence', async ({ window }, info) => {
  await append(window, aRecord(1));
  await rm(inVault(info, 'journal.jsonl'));
  expect(await append(window, aRecord(2))).toMatchObject({ ok: false });
  await expect(readFile(inVault(info, 'journal.jsonl'))).rejects.toThrow('ENOENT');
});

test('a backup is written, listed and read back, and shown among the others', async ({
  window,
  shell,
}, info) => {
  await append(window, aRecord(1));
  const written = await writeSnapshot(window, 1);
  if (!written.ok) throw new Error(written.error.code);
  const { id } = written.value;
  expect(await readdir(inVault(info, 'snapshots'))).toContain(id);
  expect(await window.evaluate(() => desktop.listSnapshots())).toMatchObject({
    ok: true,
    value: { damaged: [] },
  });
  expect(await readSnapshot(window, 'here', id)).toEqual({ info: written.value, text: aDraft(1).text });

  await shell.evaluate(({ shell: system }) => {
    globalThis.noted = [];
    system.showItemInFolder = (file) => void noted.push(file);
  });
  await window.evaluate(() => desktop.showBackups());
  const [shown] = (await shell.evaluate(() => noted)) as string[];
  expect(path.dirname(shown ?? '')).toBe(inVault(info, 'snapshots'));
});

test('a backup is opened from a file the user picks, proven, and never by a path from the page', async ({
  window,
  prepareOpen,
}, info) => {
  const open = () =>
    window.evaluate(async () => {
      const opened = await desktop.openSnapshot();
      return opened.ok
        ? opened.value && { place: opened.value.info.place, bytes: opened.value.body.length }
        : opened.error;
    });
  const written = await writeSnapshot(window, 1);
  const id = written.ok ? written.value.id : '';
  await prepareOpen(inVault(info, 'snapshots', id));
  expect(await open()).toEqual({ place: 'file', bytes: Buffer.byteLength(aDraft(1).text) });

  const damaged = info.outputPath('skadad.json');
  const bytes = await readFile(inVault(info, 'snapshots', id));
  await writeFile(damaged, bytes.subarray(0, -1));
  await prepareOpen(damaged);
  expect(await open()).toEqual({ code: 'snapshotDamaged', name: 'skadad.json' });

  await prepareOpen(info.outputPath('borta.json'));
  expect(await open()).toEqual({ code: 'snapshotDamaged', name: 'borta.json' });
  await prepareOpen(null);
  expect(await open()).toBeNull();
});

test('backups are copied to a second place, until it is forgotten', async ({ window, prepareOpen }, info) => {
  const chosen = info.outputPath('delad mapp');
  const folder = path.join(chosen, 'Kraftsamling-säkerhetskopior');
  await mkdir(chosen);
  await prepareOpen(null);
  expect(await window.evaluate(() => desktop.chooseSecondPlace())).toEqual({ state: 'none' });

  await append(window, aRecord(1));
  await prepareOpen(chosen);
  expect(await window.evaluate(() => desktop.chooseSecondPlace())).toEqual({ state: 'good', folder });
  const written = await writeSnapshot(window, 1);
  const id = written.ok ? written.value.id : '';
  const copies = () => readdir(folder, { recursive: true });
  await expect.poll(async () => (await copies()).map((file) => path.basename(file))).toContain(id);
  expect(await readSnapshot(window, 'second', id)).toMatchObject({ text: aDraft(1).text });

  await rm(chosen, { recursive: true });
  expect(await window.evaluate(() => desktop.retrySecondPlace())).toMatchObject({
    state: 'unreachable',
    folder,
  });
  await expect(readdir(chosen)).rejects.toThrow('ENOENT');
  // The folder itself is made when it is chosen, and chosen again it is not put in itself.
  await mkdir(folder, { recursive: true });
  await prepareOpen(folder);
  expect(await window.evaluate(() => desktop.chooseSecondPlace())).toEqual({ state: 'good', folder });
  expect(await window.evaluate(() => desktop.forgetSecondPlace())).toEqual({ state: 'none' });
});

test('an exchange file of 50 MB at most is handed to the window', async ({ window, prepareOpen }, info) => {
  const open = () =>
    window.evaluate(async () => {
      const opened = await desktop.openExchange();
      return opened.ok
        ? opened.value && { name: opened.value.name, length: opened.value.bytes.length }
        : opened.error;
    });
  const file = info.outputPath('Barn och unga.kraft');
  await writeFile(file, 'ett projekt');
  await prepareOpen(file);
  expect(await open()).toEqual({ name: 'Barn och unga.kraft', length: 11 });
  await writeFile(file, new Uint8Array(50 * 1024 * 1024 + 1));
  expect(await open()).toMatchObject({ code: 'fileTooLarge', limit: 52_428_800 });
  await prepareOpen(null);
  expect(await open()).toBeNull();
});
