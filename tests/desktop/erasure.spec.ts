import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import { expect, killShell, loadedWindow, test } from '../e2e/fixtures';
import { aDraft, anErasure, aRecord, PERSON } from './vault-records';

/** A name that nothing else on a computer holds. */
const NAME = 'Örjanhilda Ståhlkvistmarksson';

/** What a name looks like in files, whoever wrote them. */
const FORMS = [
  Buffer.from(NAME, 'utf8'),
  Buffer.from(NAME, 'latin1'),
  Buffer.from(NAME, 'utf16le'),
  Buffer.from(NAME, 'utf16le').swap16(),
];

/** The files under the user data that hold the name in any form. */
async function filesNaming(info: TestInfo): Promise<string[]> {
  const userData = info.outputPath('user-data');
  const entries = await readdir(userData, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      // Chromium removes files of its own while it runs.
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return FORMS.some((form) => bytes.includes(form)) ? [path.relative(userData, file)] : [];
    }),
  );
  return found.flat();
}

/** Leaves the name wherever the app could: in a database (as value and as key), half-typed text, journal and backup. */
async function leaveName(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(
    async ([name, { about, text }, record]) => {
      localStorage.setItem('kraftsamling-draft/x', name);
      await new Promise<void>((done) => {
        const opening = indexedDB.open('erasure-spec', 1);
        opening.onupgradeneeded = () => void opening.result.createObjectStore('people');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('people', 'readwrite', { durability: 'strict' });
          writing.objectStore('people').put({ name }, name);
          writing.oncomplete = () => done();
        };
      });
      await desktop.appendJournal([record]);
      await desktop.writeSnapshot({ ...about, body: new TextEncoder().encode(text) });
    },
    [NAME, aDraft(1, NAME), aRecord(1, NAME)] as const,
  );
}

/** Erases the person as the app does. The page goes before the shell answers. */
const erase = (page: Page) =>
  page.evaluate(
    ([id, record]) => {
      document.body.dataset['before'] = 'the erasure';
      void desktop.erasePerson(id, record);
    },
    [PERSON, anErasure(2)] as const,
  );

const databasesOf = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** The app's page, after it has gone and come back: its database is another one. */
async function comeBack(page: Page): Promise<void> {
  await expect(page.locator('body:not([data-before]) h1').first()).toBeVisible();
  expect(await databasesOf(page)).not.toContain('erasure-spec');
}

test('an erased person is in no file afterwards, and the app goes on with the rest', async ({
  window,
  shell,
}, info) => {
  await leaveName(window);
  const before = await filesNaming(info);
  expect(before).toContain(path.join('Backups', 'journal.jsonl'));
  expect(before.filter((file) => file.includes('snapshots'))).not.toEqual([]);
  expect(before.filter((file) => file.includes('IndexedDB'))).not.toEqual([]);
  await erase(window);
  await comeBack(window);
  expect(await filesNaming(info)).toEqual([]);
  expect(await window.evaluate(() => desktop.readJournal())).toMatchObject({
    ok: true,
    value: { isDamaged: false, records: [{ seq: 1 }, { seq: 2 }] },
  });
  await shell.close();
  expect(await filesNaming(info)).toEqual([]);
});

/** Lets the app get as far as clearing its database, and no further. */
const stopAtClearing = (shell: ElectronApplication) =>
  shell.evaluate(({ session }) => {
    globalThis.noted = [];
    session.defaultSession.clearStorageData = () => {
      noted.push('clearing');
      return new Promise(() => undefined);
    };
  });

test('an erasure that was interrupted is finished before the window opens', async ({ launch }, info) => {
  const first = await launch();
  const page = await loadedWindow(first);
  await leaveName(page);
  await stopAtClearing(first);
  await erase(page);
  await expect.poll(() => first.evaluate(() => noted)).toEqual(['clearing']);
  await killShell(first);
  expect((await filesNaming(info)).filter((file) => file.includes('IndexedDB'))).not.toEqual([]);

  const second = await launch();
  await comeBack(await loadedWindow(second));
  expect(await filesNaming(info)).toEqual([]);
});

test('an erasure that the files refuse leaves the window and its data alone', async ({ window }, info) => {
  await leaveName(window);
  const outcome = await window.evaluate(([id, record]) => desktop.erasePerson(id, record), [
    PERSON,
    anErasure(7),
  ] as const);
  expect(outcome).toEqual({ ok: false, error: { code: 'journalGap', last: 1 } });
  expect(await databasesOf(window)).toContain('erasure-spec');
  expect((await filesNaming(info)).length).toBeGreaterThan(2);
});

test('the database is not cleared when the files could not give it back', async ({ window }, info) => {
  await leaveName(window);
  // Neither the journal nor a backup of what went before it.
  await rm(info.outputPath('user-data', 'Backups', 'journal.jsonl'));
  await rm(info.outputPath('user-data', 'Backups', 'snapshots'), { recursive: true });
  const outcome = await window.evaluate(([id, record]) => desktop.erasePerson(id, record), [
    PERSON,
    anErasure(2),
  ] as const);
  expect(outcome.ok).toBe(false);
  expect(await databasesOf(window)).toContain('erasure-spec');
});
