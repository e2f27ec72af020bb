import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './pages/axe';
import { plain } from './pages/desk';
import { FollowUpPage } from './pages/follow-up-page';
import { expect, test } from './pages/test';

/** Where something ends to the right, and how wide it is, in pixels. */
const boxOf = (shown: Locator) =>
  shown.evaluate((element) => {
    const { right, width } = element.getBoundingClientRect();
    return { right, width };
  });

test('the morning’s page says what is late, what waits for the steering group, and the money in a line', async ({
  desk,
  app,
  projectsPage,
}) => {
  await projectsPage.openExample();
  await app.sidebar.getByRole('link', { name: 'Översikt' }).click();
  await expect(app.title).toHaveText('Översikt');
  await expect(app.content.getByRole('heading', { level: 2 })).toHaveText([
    'Försenat',
    'Närmaste 30 dagarna',
    'För processtyrgruppen',
    'Pengar',
  ]);
  await expect(app.content).toContainText('Fullt finansierad.');
  await expectAccessible(desk.page, 'the overview of the example');
  await expect(app.content).toContainText('villkor har inget datum:');
  await app.content.getByRole('link', { name: /Allmänna villkor/ }).click();
  await expect(app.title).toHaveText('Villkor, organisation och dokument');
  await app.sidebar.getByRole('link', { name: 'Översikt' }).click();
  const decide = app.content.getByRole('link', { name: /^Besluta om piloten/ });
  const sentence = await decide.innerText();
  await decide.click();
  const title = /”(.+)”/.exec(sentence)?.[1] ?? '';
  await expect(app.title).toContainText(title);
});

test('an empty project is led to its first steps', async ({ desk, app, projectsPage }) => {
  await projectsPage.create({ name: 'Tomt', start: '2025-01-01', end: '2026-12-31' });
  await app.sidebar.getByRole('link', { name: 'Översikt' }).click();
  await expect(app.content).toContainText('Här samlas det som behöver göras');
  await expectAccessible(desk.page, 'the overview of an empty project');
  await app.content.getByRole('button', { name: 'Fyll i projektets mål och plan' }).click();
  await expect(app.title).toHaveText('Mål och plan');
});

test('the steering group’s document is the same on screen and in Word, for the period that is chosen', async ({
  desk,
  app,
  projectsPage,
  prepareSave,
}, info) => {
  await projectsPage.openExample();
  await app.sidebar.getByRole('link', { name: 'Översikt' }).click();
  await app.content.getByRole('button', { name: 'Gör styrgruppsunderlag' }).click();
  await expect(app.title).toHaveText('Underlag till processtyrgruppen');
  await app.content.getByRole('button', { name: 'Hela projekttiden' }).click();
  const report = app.content.getByRole('article', { name: 'Så här blir underlaget' });
  await expect(report).toContainText('1 augusti 2024 – 1 augusti 2026, dnr 23RS10970');
  await expectAccessible(desk.page, 'the steering group’s document');

  const file = info.outputPath('underlag.docx');
  await prepareSave(file);
  await app.content.getByRole('button', { name: 'Spara som Word-dokument' }).click();
  await expect(app.message).toContainText('Sparade underlaget som underlag.docx.');
  const parts = unzipSync(await readFile(file));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const words = plain(document.replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, ''));
  for (const cell of await report.getByRole('cell').allInnerTexts()) expect(words).toContain(plain(cell));

  const from = app.content.getByRole('textbox', { name: 'Från och med' });
  await from.fill('i mars');
  await expect(app.content).toContainText('Skriv ett datum, till exempel 2025-03-31.');
  await expect(app.content).toContainText(
    'Underlaget är fortfarande det för 1 augusti 2024 – 1 augusti 2026.',
  );
  await expect(app.content.getByRole('button', { name: 'Spara som Word-dokument' })).toBeDisabled();
  await from.fill('2025-01-01');
  await app.press('Enter');
  await expect(from).toBeFocused();
  await expect(report).toContainText('1 januari 2025 – 1 augusti 2026');
  await from.fill('2027-01-01');
  await app.press('Enter');
  await expect(app.content.getByRole('alert')).toContainText(
    'Perioden slutar innan den börjar. Rätta datumen.',
  );
});

test('the tables of the document have room for long words on a narrow screen and on paper', async ({
  desk,
  app,
  projectsPage,
}) => {
  const follow = new FollowUpPage(desk);
  await projectsPage.openExample();
  await follow.open();
  const unit = app.content.getByRole('textbox', { name: /^Enhet, / }).first();
  await unit.fill('verksamheter i ordinarie drift per halvår');
  await app.press('Enter');
  await app.sidebar.getByRole('link', { name: 'Översikt' }).click();
  await app.content.getByRole('button', { name: 'Gör styrgruppsunderlag' }).click();
  const report = app.content.getByRole('article');
  await expect(report).toContainText('verksamheter i ordinarie drift per halvår');

  await desk.page.setViewportSize({ width: 718, height: 900 });
  for (const media of ['screen', 'print'] as const) {
    await desk.page.emulateMedia({ media });
    const { right } = await boxOf(report);
    for (const table of await report.getByRole('table').all())
      expect((await boxOf(table)).right, media).toBeLessThanOrEqual(right);
    for (const head of await report.getByRole('columnheader').all())
      expect((await boxOf(head)).width, media).toBeGreaterThan(40);
  }
});
