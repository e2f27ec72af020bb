import type { Page } from '@playwright/test';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import { mappingExchange } from '@tests/fixtures/mapping-exchange';
import { expectAccessible, violations } from './pages/axe';
import { plain } from './pages/desk';
import { ExchangePage } from './pages/exchange-page';
import { MappingPage } from './pages/mapping-page';
import { PeoplePage } from './pages/people-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ mapping: MappingPage; people: PeoplePage }>({
  mapping: async ({ desk }, use) => use(new MappingPage(desk)),
  people: async ({ desk }, use) => use(new PeoplePage(desk)),
});

/** The selectors that count siblings of a class; each row that comes or goes makes the browser style all the others anew. */
const countingSelectors = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const selectorsIn = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...('cssRules' in rule ? selectorsIn(rule.cssRules as CSSRuleList) : []),
      ]);
    return [...document.styleSheets]
      .flatMap((sheet) => selectorsIn(sheet.cssRules))
      .filter((selector) => /:nth-(last-)?child\([^()]* of /.test(selector));
  });

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

test('initiatives are added by keyboard, the matrix follows, and each figure leads to what it counts', async ({
  desk,
  app,
  projectsPage,
  mapping,
  restart,
}) => {
  await projectsPage.openExample();
  await mapping.open();
  await expectAccessible(desk.page, 'the register of the example');
  await mapping.goTo('Täckning');
  expect(await mapping.figures('Ljusnarsberg')).toEqual(['1', '1', '0', '0', '1']);
  await expect(mapping.gaps).toContainText('Ingen kommun har insatser för Tryggt närsamhälle.');
  await expectAccessible(desk.page, 'the coverage of the example');

  await mapping.goTo('Register');
  await mapping.newTitle.focus();
  await app.press('Enter');
  await expect(app.content).toContainText('Insatsen saknar namn. Skriv ett namn.');
  await mapping.add('Nattvandring i Kopparberg');
  await expect(app.message).toContainText('Lade till ”Nattvandring i Kopparberg”.');
  await expect(mapping.newTitle).toHaveValue('');
  await expect(mapping.newTitle).toBeFocused();
  await mapping.add('Fritidsbuss');
  await expect.poll(() => mapping.titles()).toContain('Fritidsbuss');

  await mapping.show('Fritidsbuss');
  await mapping.type('Aktör', 'Föräldraföreningen Kullen');
  await mapping.goTo('Register');
  await mapping.show('Nattvandring i Kopparberg');
  await expectAccessible(desk.page, 'a new initiative');
  await mapping.tick('Ljusnarsberg');
  await mapping.tick('Tryggt närsamhälle');
  await mapping.type('Aktör', 'Föräldraföreningen Kullen');
  await mapping.press('Lägg till som aktör');
  await expect(app.message).toContainText('Lade till aktören ”Föräldraföreningen Kullen”');
  await expect(app.content).toContainText('Kopplad till aktören.');
  await mapping.type('Skyddsfaktorer', 'Närvarande vuxna');
  // A name that has become an actor meanwhile is that actor, and no second one.
  await mapping.goTo('Register');
  await mapping.show('Fritidsbuss');
  await mapping.press('Lägg till som aktör');
  await expect(app.message).toContainText('Kopplade insatsen till aktören ”Föräldraföreningen Kullen”');

  await mapping.goTo('Täckning');
  expect(await mapping.figures('Ljusnarsberg')).toEqual(['1', '1', '0', '1', '2']);
  await expect(mapping.gaps).not.toContainText('Ingen kommun har insatser för Tryggt närsamhälle');
  const cell = mapping.matrix.getByRole('link', { name: /^Ljusnarsberg, Tryggt närsamhälle: 1 insats/ });
  await mapping.matrix.getByRole('link', { name: /^Ljusnarsberg, Meningsfull fritid/ }).focus();
  await app.press('ArrowRight');
  await expect(cell).toBeFocused();
  await app.press('Enter');
  await expect.poll(() => mapping.titles()).toEqual(['Nattvandring i Kopparberg']);
  await expect(mapping.state).toContainText('Visar 1 av 8 kartlagda insatser');
  // What is added here belongs where the register is narrowed to.
  await mapping.add('Trygghetscafé');
  await expect.poll(() => mapping.titles()).toEqual(['Nattvandring i Kopparberg', 'Trygghetscafé']);
  await mapping.goTo('Täckning');
  await mapping.link('Visa 1 insats utan kommun').focus();
  await app.press('Enter');
  await expect.poll(() => mapping.titles()).toEqual(['Fritidsbuss']);
  await mapping.goTo('Täckning');
  expect(await mapping.figures('Ljusnarsberg')).toEqual(['1', '1', '0', '2', '3']);
  const tile = mapping.map.getByRole('link', { name: /^Ljusnarsberg: 3 insatser/ });
  await tile.focus();
  await app.press('Enter');
  await expect.poll(async () => (await mapping.titles()).length).toBe(3);
  await mapping.goTo('Täckning');

  await app.undo('spara Trygghetscafé');
  await expect.poll(() => mapping.figures('Ljusnarsberg')).toEqual(['1', '1', '0', '1', '2']);
  await app.redo('spara Trygghetscafé');
  await expect.poll(() => mapping.figures('Ljusnarsberg')).toEqual(['1', '1', '0', '2', '3']);
  await mapping.goTo('Register');
  await mapping.press('Visa alla insatser');
  await app.content.getByRole('searchbox', { name: 'Sök' }).fill('fritidsbuss');
  await expect.poll(() => mapping.titles()).toEqual(['Fritidsbuss']);
  await restart();
  await mapping.open();
  // What the register was narrowed to is remembered.
  await expect.poll(() => mapping.titles()).toEqual(['Fritidsbuss']);
  await mapping.goTo('Täckning');
  await expect.poll(() => mapping.figures('Ljusnarsberg')).toEqual(['1', '1', '0', '2', '3']);
});

test('many are changed and taken away in one step each, and one undo takes each back', async ({
  desk,
  app,
  projectsPage,
  mapping,
}) => {
  await projectsPage.openExample();
  await mapping.open();
  await mapping.grid.getByRole('checkbox', { name: 'Välj alla som visas' }).focus();
  await app.press('Space');
  await expect(app.content).toContainText('6 insatser valda');
  await expectAccessible(desk.page, 'all chosen');
  await app.choose('Ändra status', 'Avslutad');
  await expect(app.message).toContainText('Ändrade 6 insatser.');
  await expect(mapping.state).toContainText('0 pågår');
  await app.undo('spara 6 insatser');
  await expect(mapping.state).toContainText('4 pågår');
  await mapping.press('Ta bort');
  await expect(app.content).toContainText('Här samlas de insatser som redan finns i länet');
  await expectAccessible(desk.page, 'an empty register');
  await mapping.goTo('Publicera');
  await expectAccessible(desk.page, 'nothing to publish');
  await app.undo('ta bort 6 insatser');
  await expect(mapping.button('Skapa webbsida')).toBeVisible();
});

test('nothing is published while an e-mail address or a phone number stands in it, and then it is', async ({
  desk,
  app,
  projectsPage,
  mapping,
  people,
  prepareSave,
}, info) => {
  const page = info.outputPath('karta.html');
  const workbook = info.outputPath('karta.xlsx');
  await projectsPage.openExample();
  await people.open();
  await people.add({ name: 'Karin Ek' });
  await mapping.open();
  await mapping.show('Läxhjälp efter skoltid');
  await mapping.type('Effekt', 'Frågor: karin.ek@region.se eller 070-123 45 67.');
  await mapping.type('Riskfaktorer', 'Enligt Karin Ek');
  await mapping.goTo('Publicera');
  await expect(mapping.findings.getByRole('row')).toHaveCount(4);
  await expect(mapping.findings).toContainText('karin.ek@region.se');
  await expectAccessible(desk.page, 'a publication refused');
  await prepareSave(page);
  await mapping.press('Skapa webbsida');
  await expect(app.message).toContainText(
    'Inget skrivs: texterna innehåller en e-postadress, ett telefonnummer och ett namn. Ta bort uppgifterna och försök igen.',
  );
  await prepareSave(workbook);
  await mapping.press('Skapa Excel-arbetsbok');
  expect([await exists(page), await exists(workbook)]).toEqual([false, false]);

  await mapping.findings
    .getByRole('link', { name: 'Gå till Läxhjälp efter skoltid, Effekt: e-postadress' })
    .focus();
  await app.press('Enter');
  await mapping.type('Effekt', 'Fler klarar skolan. Frågor: 070-123 45 67.');
  await mapping.type('Riskfaktorer', 'Låg närvaro');
  await mapping.goTo('Publicera');
  await mapping.press('Skapa Excel-arbetsbok');
  await expect(app.message).toContainText(
    'Inget skrivs: texterna innehåller ett telefonnummer. Ta bort uppgiften och försök igen.',
  );
  expect(await exists(workbook)).toBe(false);
});

test('what is clean is written for its readers, and what is for the team only never is', async ({
  desk,
  app,
  projectsPage,
  mapping,
  prepareSave,
}, info) => {
  const page = info.outputPath('karta.html');
  const workbook = info.outputPath('karta.xlsx');
  await projectsPage.openExample();
  await mapping.open();
  await mapping.show('Läxhjälp efter skoltid');
  await mapping.type('Effekt', 'Fler klarar skolan.');
  await mapping.type('Anteckningar för teamet', 'Ring 070-123 45 67');
  await mapping.goTo('Publicera');
  await expect(app.content).toContainText(
    'Inga e-postadresser, telefonnummer, personnummer eller kända namn',
  );
  await expect(app.content).toContainText('Anteckningarna för teamet om 1 insats.');
  await expectAccessible(desk.page, 'ready to publish');
  await prepareSave(workbook);
  await mapping.press('Skapa Excel-arbetsbok');
  await expect(app.message).toContainText('Sparade karta.xlsx');
  const read = await readWorkbook('karta.xlsx', new Uint8Array(await readFile(workbook)));
  expect(JSON.stringify(read)).toContain('Fler klarar skolan.');
  expect(JSON.stringify(read)).not.toContain('070-123');
  await prepareSave(page);
  await mapping.press('Skapa webbsida');
  await expect(app.message).toContainText('Sparade karta.html');
  const html = await readFile(page, 'utf8');
  expect(html).toContain('Fler klarar skolan.');
  expect(html).not.toMatch(/070-123|Exempel: påhittad insats/);
});

test('the written page is accessible, fetches nothing, runs nothing and has the figures of the app', async ({
  app,
  projectsPage,
  mapping,
  prepareSave,
  browser,
}, info) => {
  const file = info.outputPath('karta.html');
  await projectsPage.openExample();
  await mapping.open();
  const hostile = '<img src=x onerror="document.title=1"> & "citat"';
  await mapping.add(hostile);
  await mapping.show(hostile);
  await mapping.tick('Hela länet');
  await mapping.tick('Tryggt närsamhälle');
  await mapping.type('Källa', 'javascript:alert(1)');
  await mapping.goTo('Täckning');
  const inApp = await Promise.all(['Askersund', 'Laxå', 'Örebro'].map((name) => mapping.figures(name)));
  expect(inApp[0]?.[3]).toBe('0 + 1');
  await mapping.goTo('Publicera');
  await mapping.readers('Interna läsare');
  await prepareSave(file);
  await mapping.press('Skapa webbsida');
  await expect(app.message).toContainText('Sparade karta.html');

  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  expect(requests).toEqual([address]);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page).toHaveTitle('Kartlagda insatser – Kraftsamling barn och unga');
  await expect(page.locator('img, script, a[href^="javascript"]')).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: hostile })).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Karta över Örebro län: antal insatser per kommun' }),
  ).toBeVisible();
  const matrix = page.getByRole('table', { name: 'Insatser per kommun och insatsområde' });
  for (const [at, name] of ['Askersund', 'Laxå', 'Örebro'].entries()) {
    const row = matrix.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    expect((await row.getByRole('cell').allInnerTexts()).map(plain)).toEqual(inApp[at]);
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
    await page.screenshot({ path: info.outputPath(`page-${colorScheme}.png`) });
  }
  await page.close();
});

test('two thousand initiatives are narrowed as one types, and long words stay where they belong', async ({
  desk,
  app,
  shell,
  mapping,
}, info) => {
  const long = 'Samverkansorganisationsutvecklingskoordinatorsutbildningsinsats '.repeat(3).trim();
  const file = info.outputPath('many.kraft');
  await writeFile(
    file,
    await mappingExchange(2000, (index) => ({
      title: index % 100 === 0 ? `${long} ${String(index)}` : `Insats ${String(index)}`,
      targetGroup: index % 2 === 0 ? 'Mellanstadiet' : long,
      isWholeCounty: index % 500 === 0,
    })),
  );
  const exchange = new ExchangePage({ shell, page: desk.page });
  await exchange.goTo();
  await exchange.open(file);
  await exchange.takeIn();
  await app.goTo('Projekt');
  await app.content.getByRole('link', { name: 'Kraftsamling barn och unga', exact: true }).click();
  await mapping.open();
  await expect(mapping.state).toContainText('2 006 kartlagda insatser'.replace(' ', '\u202f'));
  expect((await mapping.titles()).length).toBeLessThan(100);
  expect(await countingSelectors(desk.page)).toEqual([]);
  await desk.page.screenshot({ path: info.outputPath('register-2000.png') });
  await app.content.getByRole('searchbox', { name: 'Sök' }).focus();
  await desk.page.keyboard.type('insats 1999');
  await expect.poll(() => mapping.titles()).toEqual(['Insats 1999']);
  await expectAccessible(desk.page, 'two thousand, narrowed');
  await mapping.press('Visa alla insatser');
  await mapping.choose('Kommuner', 'Nora');
  await expect(mapping.state).toContainText(/^Visar 17\d av/);
  await mapping.goTo('Täckning');
  await expectAccessible(desk.page, 'the coverage of two thousand');
  await desk.page.screenshot({ path: info.outputPath('coverage-2000.png') });
  await mapping.goTo('Publicera');
  await expect(mapping.button('Skapa webbsida')).toBeVisible();
});
