import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { expectAccessible } from './pages/axe';
import { backupFiles, BackupsPage } from './pages/backups-page';
import { ProjectsPage } from './pages/projects-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ backups: BackupsPage }>({
  backups: async ({ desk }, use) => use(new BackupsPage(desk)),
});

const newestBackup = (info: TestInfo): string => backupFiles(info.outputPath('user-data')).at(-1) ?? '';

test('a file that is no whole backup is refused by name, and nothing changes', async ({
  app,
  backups,
  projectsPage,
  prepareOpen,
}, info) => {
  await projectsPage.openExample();
  await backups.goTo();
  await backups.take();
  const whole = await readFile(newestBackup(info));
  const text = whole.toString('utf8');
  const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['avkapad.json', whole.subarray(0, whole.length - 40), '”avkapad.json” är skadad'],
    ['ändrad.json', text.replace('98980430', '98980431'), '”ändrad.json” är skadad'],
    ['tom.json', '', '”tom.json” är tom.'],
    ['brev.json', '{"hej": 1}', '”brev.json” är inte en säkerhetskopia från Kraftsamling.'],
    ['bild.json', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), '”bild.json” är inte en säkerhetskopia'],
  ];
  for (const [name, bytes, sentence] of cases) {
    const file = info.outputPath(name);
    await writeFile(file, bytes);
    await prepareOpen(file);
    await backups.button('Öppna en säkerhetskopia från fil …').click();
    await expect(app.message).toContainText(sentence);
    await expect(backups.title).toHaveText('Säkerhetskopior');
  }
  const copy = info.outputPath('hel.json');
  await writeFile(copy, whole);
  await prepareOpen(copy);
  await backups.button('Öppna en säkerhetskopia från fil …').click();
  await expect(backups.state).toContainText('Inget skiljer sig.');
  await app.press('Escape');
  await expect(backups.button('Öppna en säkerhetskopia från fil …')).toBeFocused();
});

test('a backup with less than half of what there is asks twice, and is restored only by the second answer', async ({
  desk,
  app,
  backups,
  projectsPage,
}) => {
  await projectsPage.create({ name: 'Tomt', start: '2026-01-01', end: '2026-12-31' });
  await expect(app.content.getByRole('heading', { level: 1 })).toHaveText('Budget');
  await backups.goTo();
  await backups.take();
  await app.goToProjects();
  await projectsPage.openExample();
  await backups.goTo();
  await backups.table.getByRole('button').last().click();
  await expect(app.content.getByText('mindre än hälften av det som finns nu')).toBeVisible();
  await backups.button('Återställ').click();
  await expect(backups.button('Behåll det som finns nu')).toBeFocused();
  await expectAccessible(desk.page, 'asked twice');
  await app.press('Enter');
  await expect(backups.title).toHaveText('Säkerhetskopior');
  await expect(app.sidebar).toContainText('Kraftsamling barn och unga');

  await backups.table.getByRole('button').last().click();
  await backups.button('Återställ').click();
  await backups.button('Återställ ändå').click();
  await expect(app.message).toContainText('Återställt till i dag');
  // The project one was in is gone; one is not left in a place that is no longer there.
  await app.goTo('Projekt');
  await expect(projectsPage.names).toHaveText(['Tomt']);
  await app.undo('återställa till säkerhetskopian från');
  await expect(projectsPage.names).toHaveCount(2);
});

test('a damaged backup in the folder is named, and the others are there', async ({
  app,
  backups,
  projectsPage,
  budgetPage,
}, info) => {
  await projectsPage.openExample();
  await backups.goTo();
  await backups.take();
  const damaged = newestBackup(info);
  await app.goTo('Budget');
  await budgetPage.setAmount('Resor och logi', 2026, '12 000,50');
  await backups.goTo();
  await backups.take();
  await writeFile(damaged, 'sönder');
  await app.goTo('Budget');
  await backups.goTo();
  await expect(app.content.getByText('En säkerhetskopia är skadad')).toBeVisible();
  await expect(backups.table.getByRole('button')).not.toHaveCount(0);
});

test('a second place gets every backup, warns while it is gone, and takes up again', async ({
  desk,
  backups,
  projectsPage,
  prepareOpen,
}, info) => {
  const folder = info.outputPath('gemensam');
  mkdirSync(folder);
  await projectsPage.openExample();
  await backups.goTo();
  const second = backups.section('En andra plats');
  await expect(second).toContainText('Ingen andra plats är vald.');
  await prepareOpen(folder);
  await second.getByRole('button', { name: 'Välj mapp …' }).click();
  await expect(second).toContainText('gemensam');
  await backups.take();
  await expect(backups.table).toContainText('Båda platserna');

  await rename(folder, `${folder}-borta`);
  await writeFile(folder, 'ingen mapp');
  await backups.take();
  await expect(second.getByRole('alert')).toContainText('går inte att nå');
  await expectAccessible(desk.page, 'second place gone');
  await rm(folder);
  await rename(`${folder}-borta`, folder);
  await second.getByRole('button', { name: 'Försök igen' }).click();
  await expect(second).toContainText('Senaste gången gick det bra.');
  await second.getByRole('button', { name: 'Sluta använda' }).click();
  await expect(second).toContainText('Ingen andra plats är vald.');
});

test('a self-test is made and told, and everything is exported in both formats', async ({
  desk,
  app,
  backups,
  projectsPage,
  prepareSave,
}, info) => {
  await projectsPage.openExample();
  await backups.goTo();
  await backups.take();
  await backups.section('Självtest').getByRole('button', { name: 'Gör självtest nu' }).click();
  await expect(backups.section('Självtest')).toContainText('Godkänt i dag');
  await expect(backups.state).toContainText(': godkänt.');
  await expectAccessible(desk.page, 'self-test made');

  const json = info.outputPath('allt.json');
  await prepareSave(json);
  await app.choose('Exportera allt …', 'Öppet format (.json)');
  await expect(app.message).toContainText('Exporterade allt.json.');
  const written = JSON.parse(await readFile(json, 'utf8')) as Record<string, unknown>;
  expect(written).toMatchObject({
    format: 'kraftsamling-everything',
    counts: { projects: 1, budgets: 1, budgetRows: 6 },
  });

  const xlsx = info.outputPath('allt.xlsx');
  await prepareSave(xlsx);
  await app.choose('Exportera allt …', 'Excel (.xlsx)');
  await expect(app.message).toContainText('Exporterade allt.xlsx.');
  expect((await stat(xlsx)).size).toBeGreaterThan(5000);
});

test('axe finds nothing in the list, the comparison and the empty state', async ({
  desk,
  app,
  backups,
  projectsPage,
  budgetPage,
}) => {
  await backups.goTo();
  await expect(app.content.getByRole('heading', { name: 'Ingen säkerhetskopia finns än' })).toBeVisible();
  await expectAccessible(desk.page, 'no backups yet');
  await app.sidebar.getByRole('link', { name: 'Projekt', exact: true }).click();
  await projectsPage.openExample();
  await backups.goTo();
  await backups.take();
  await app.goTo('Budget');
  await budgetPage.setAmount('Resor och logi', 2026, '12 000,50');
  await backups.goTo();
  await expectAccessible(desk.page, 'backups');
  await backups.table.getByRole('button').last().click();
  await expect(backups.changes).toBeVisible();
  await expectAccessible(desk.page, 'comparison');
});

test('in a browser the backups are kept too, and exporting is told as the way to another place', async ({
  browserPage,
}) => {
  const desk = { page: browserPage };
  const backups = new BackupsPage(desk);
  await new ProjectsPage(desk).openExample();
  await backups.goTo();
  await expect(backups.section('En andra plats')).toContainText('Exportera allt då och då');
  await expect(backups.button('Visa i filhanteraren')).toBeHidden();
  await backups.button('Säkerhetskopiera nu').click();
  await backups.compare('i dag').first().click();
  await expect(backups.state).toContainText('Inget skiljer sig.');
  await expectAccessible(browserPage, 'nothing differs');
});
