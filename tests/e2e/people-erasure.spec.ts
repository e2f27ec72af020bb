import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expectAccessible } from './pages/axe';
import { backupFiles, BackupsPage } from './pages/backups-page';
import { PeoplePage } from './pages/people-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ people: PeoplePage; backups: BackupsPage }>({
  people: async ({ desk }, use) => use(new PeoplePage(desk)),
  backups: async ({ desk }, use) => use(new BackupsPage(desk)),
});

const NAME = 'Åsa Qvistholm';
const EMAIL = 'asa.qvistholm@exempel.se';
const PHONE = '070-555 13 37';
/** Also parts, since a database may store a text in pieces. */
const WORDS = [NAME, 'Qvistholm', 'qvistholm', EMAIL, PHONE, '0705551337', '555 13 37'];
const ENCODINGS = ['utf8', 'latin1', 'utf16le'] as const;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** What a file holds; nothing where Chromium has taken it away since it was listed. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return Buffer.alloc(0);
  }
}

/** The files that hold any of the words, in any of the encodings. */
function filesThatName(folder: string): readonly string[] {
  const needles = WORDS.flatMap((word) =>
    [word.normalize('NFC'), word.normalize('NFD')].flatMap((form) =>
      ENCODINGS.map((encoding) => Buffer.from(form, encoding)),
    ),
  );
  return filesUnder(folder)
    .filter((file) => {
      const bytes = bytesOf(file);
      return needles.some((needle) => bytes.includes(needle));
    })
    .map((file) => path.relative(folder, file));
}

const backupsOf = (userData: string): readonly string[] =>
  existsSync(path.join(userData, 'Backups', 'snapshots')) ? backupFiles(userData) : [];

async function backUp(backups: BackupsPage, userData: string): Promise<void> {
  await backups.goTo();
  const before = backupsOf(userData);
  await backups.button('Säkerhetskopiera nu').click();
  await expect.poll(() => backupsOf(userData).some((file) => !before.includes(file))).toBe(true);
}

async function save(dialog: Locator, text: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Anteckning' }).fill(text);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toBeHidden();
}

test('P1: an erased person is found in no file, also after an older backup was restored', async ({
  desk,
  app,
  people,
  backups,
  projectsPage,
  projectPage,
  budgetPage,
  restart,
  prepareOpen,
}, info) => {
  test.setTimeout(180_000);
  const userData = info.outputPath('user-data');
  const share = info.outputPath('gemensam');
  mkdirSync(share);
  await projectsPage.openExample();
  await people.open();
  await people.add({ name: NAME, role: 'Samordnare', email: EMAIL, phone: PHONE });
  await app.goTo('Budget');
  await budgetPage.select('Resor och logi', 2026);
  await app.press('Shift+F2');
  await save(app.dialog, `Ring ÅSA QVISTHOLM på 0705551337 eller ${EMAIL}`);
  await backUp(backups, userData);
  const outside = info.outputPath('utanför.json');
  await copyFile(backupFiles(userData).at(-1) ?? '', outside);
  await app.goTo('Projektet');
  await projectPage.field('Anmärkning').fill(`${NAME}s projekt`);
  await app.press('Tab');
  await backups.goTo();
  await prepareOpen(share);
  await backups.section('En andra plats').getByRole('button', { name: 'Välj mapp …' }).click();
  await expect(backups.section('En andra plats')).toContainText('gemensam');
  await backUp(backups, userData);

  // The search finds what there is to find.
  const named = filesThatName(userData);
  expect(named).toContain(path.join('Backups', 'journal.jsonl'));
  expect(named.filter((file) => file.includes('snapshots')).length).toBeGreaterThanOrEqual(2);
  expect(named.some((file) => file.includes('IndexedDB'))).toBe(true);
  await expect.poll(() => filesThatName(share).length).toBeGreaterThan(0);

  await people.open();
  await people.choose(NAME, 'Radera personen …');
  await expect(people.title).toHaveText(`Radera ${NAME}`);
  const texts = people.section('Så ändras texterna');
  await expect(texts).toContainText('Ring [raderad] på [raderad] eller [raderad]');
  await expect(texts).toContainText('[raderad]s projekt');
  await expectAccessible(desk.page, 'erasure review with texts');
  await people.confirm();
  await people.button(`Radera ${NAME}`).click();
  await expect(app.message).toContainText('Personen är raderad');

  await people.open();
  await expect(
    app.content.getByRole('heading', { name: 'Här samlas projektets kontaktpersoner' }),
  ).toBeVisible();
  // Where one was is forgotten too: half-typed text stood in the same store.
  await app.goTo('Projekt');
  await projectsPage.names.click();
  await expect(await budgetPage.cell('Resor och logi', 2026)).toContainText('Ring [raderad] på [raderad]');
  await restart();
  expect(filesThatName(userData)).toEqual([]);
  expect(filesThatName(share)).toEqual([]);

  await backups.goTo();
  await prepareOpen(outside);
  await backups.button('Öppna en säkerhetskopia från fil …').click();
  await expect(backups.changes).toContainText('[raderad]s projekt');
  await expect(app.content).not.toContainText('Qvistholm');
  await backups.button('Återställ').click();
  await expect(app.message).toContainText('Återställt till');
  await app.goTo('Budget');
  await expect(await budgetPage.cell('Resor och logi', 2026)).toContainText('Ring [raderad] på [raderad]');
  await backUp(backups, userData);
  await restart();
  expect(filesThatName(userData)).toEqual([]);
  expect(filesThatName(share)).toEqual([]);
});

test('whoever erases herself goes on under a new name', async ({ app, people, projectsPage }) => {
  await projectsPage.openExample();
  await people.open();
  await people.ownName.fill(NAME);
  await app.press('Enter');
  await people.choose(NAME, 'Radera personen …');
  await expect(app.content).toContainText('Ditt eget namn');
  await people.confirm();
  await people.button(`Radera ${NAME}`).click();
  await expect(app.message).toContainText('Personen är raderad');
  await people.open();
  await expect(people.ownName).toHaveValue('');
  await people.ownName.fill('Sara Lind');
  await app.press('Enter');
  await expect(people.line('Sara Lind')).toBeVisible();
  await app.content.getByRole('link', { name: 'Historik', exact: true }).click();
  await expect(app.content).toContainText(/en raderad person/i);
  await expect(app.content).not.toContainText('Qvistholm');
});
