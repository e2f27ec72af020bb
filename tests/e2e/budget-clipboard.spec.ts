import { OFFICIAL_TABLE } from './official-table';
import { plain } from './pages/desk';
import { expect, test } from './pages/test';

// The clipboard is one for the whole computer: these take turns.
test.describe.configure({ mode: 'default' });

const NBSP = '\u00a0';
const THIN = '\u202f';

test('a block from Excel is pasted with Swedish amounts as text, also beyond the last row', async ({
  app,
  projectsPage,
  budgetPage,
  clipboard,
}) => {
  await projectsPage.openExample();
  await clipboard.holdBlock([
    ['Resor', `12${NBSP}000,50`, `1${THIN}000${NBSP}kr`, '−500'],
    ['Indirekta', '1', '2', '3'],
    ['Utvärdering', '', '40 000 kr', '-'],
  ]);
  await budgetPage.select('Resor och logi', 'Benämning');
  await clipboard.paste();

  await expect.poll(() => budgetPage.figures('Resor')).toEqual(['12 001', '1 000', '−500', '12 501']);
  expect(await budgetPage.figures('Indirekta')).toEqual(['97 721', '211 719', '118 690', '428 130']);
  expect(await budgetPage.figures('Utvärdering')).toEqual(['', '40 000', '0', '40 000']);
  await expect(app.message).toContainText('3 uträknade celler ändrades inte.');
  await app.undo('klistra in Budget enligt projektbeskrivningen');
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
});

test('a copied block is the rows and öre, and pasted back it changes nothing', async ({
  app,
  projectsPage,
  budgetPage,
  clipboard,
}) => {
  await projectsPage.openExample();
  await budgetPage.selectBlock(['Egen personal', 'Benämning'], ['Indirekta kostnader', 'Totalt']);
  await clipboard.copy();
  const { text } = await clipboard.content();
  expect(text.split(/\r?\n/).map((line) => line.split('\t'))).toEqual([
    ['Egen personal', '456852,30', '989804,30', '554884,40', '2001541'],
    ['Externa tjänster', '110000', '170000', '161086,80', '441086,80'],
    ['Resor och logi', '10000', '10000', '10000', '30000'],
    ['Indirekta kostnader', '97720,71', '211719,14', '118689,77', '428129,62'],
  ]);

  await budgetPage.select('Egen personal', 'Benämning');
  await clipboard.paste();
  await expect(app.message).toContainText('1 kolumn till höger om sista året togs inte med.');
  expect(await budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
});

test('one copied cell fills a whole block, and cutting empties it', async ({
  app,
  projectsPage,
  budgetPage,
  clipboard,
}) => {
  await projectsPage.openExample();
  await budgetPage.select('Externa tjänster', 2025);
  await clipboard.copy();
  await budgetPage.selectBlock(['Egen personal', 2024], ['Resor och logi', 2025]);
  await clipboard.paste();
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['170 000', '170 000', '10 000', '350 000']);
  expect(await budgetPage.figures('Egen personal')).toEqual(['170 000', '170 000', '554 884', '894 884']);

  await budgetPage.selectBlock(['Resor och logi', 2024], ['Resor och logi', 2025]);
  await app.press('ControlOrMeta+x');
  await expect.poll(() => budgetPage.figures('Resor och logi')).toEqual(['', '', '10 000', '10 000']);
  expect((await clipboard.content()).text).toBe('170000\t170000');
});

test('the table is copied for Word as it is shown', async ({ app, projectsPage, budgetPage, clipboard }) => {
  await projectsPage.openExample();
  await budgetPage.chooseMore('Kopiera som tabell');
  await expect(app.message).toContainText('Tabellen är kopierad. Klistra in den i Word.');
  const { text, html } = await clipboard.content();

  const rows = await app.tableIn(html);
  const figuresIn = (cells: readonly string[]): readonly string[] =>
    cells.slice(1).filter((cell) => /^−?[\d ]+$/.test(cell));
  for (const { label, figures } of OFFICIAL_TABLE.slice(0, -1)) {
    const row = rows.find(([first]) => first === label) ?? [];
    expect(figuresIn(row), label).toEqual(figures);
    expect(plain(text), label).toContain(label);
  }
});

test('a printed table gets the öre with which every figure prints as given', async ({
  app,
  projectsPage,
  budgetPage,
  restoreOrePage,
  clipboard,
}) => {
  await projectsPage.openExample();
  await clipboard.holdBlock([
    ['456 852', '989 804', '554 884'],
    ['110 000', '170 000', '161 087'],
  ]);
  await budgetPage.select('Egen personal', 2024);
  await clipboard.paste();
  const printed = async (): Promise<readonly string[]> => budgetPage.figures('Egen personal');
  await expect.poll(printed).toEqual(['456 852', '989 804', '554 884', '2 001 540']);

  await budgetPage.chooseMore('Återskapa ören');
  for (const { label, figures } of OFFICIAL_TABLE) {
    const isSum = label.startsWith('Summa');
    for (const [index, place] of ['2024', '2025', '2026', 'totalt'].entries())
      await restoreOrePage.declare(`${isSum ? label : `”${label}”`} ${place}`, figures[index] ?? '');
  }
  await restoreOrePage.search();
  await expect(restoreOrePage.summary).toContainText('Alla celler och summor skrivs ut som i tabellen.');
  await expect(restoreOrePage.found).toBeVisible();
  await restoreOrePage.apply();

  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  await app.undo('återskapa ören i Budget enligt projektbeskrivningen');
  await expect.poll(printed).toEqual(['456 852', '989 804', '554 884', '2 001 540']);
});

test('a printed sum that no öre can give is named, and nothing is changed', async ({
  projectsPage,
  budgetPage,
  restoreOrePage,
}) => {
  await projectsPage.openExample();
  await budgetPage.setAmount('Resor och logi', 2024, '10 001');
  await budgetPage.chooseMore('Återskapa ören');
  await restoreOrePage.declare('”Resor och logi” totalt', '30 009');
  await restoreOrePage.search();
  await expect(restoreOrePage.problem).toContainText('Det finns inga ören som ger tabellens siffror.');
  await expect(restoreOrePage.problem).toContainText('”Resor och logi” totalt är 30 009 kr');
});

test('a printed table is pasted into an empty budget, and its öre are offered', async ({
  app,
  projectsPage,
  budgetPage,
  clipboard,
}) => {
  await projectsPage.openExample();
  await clipboard.holdBlock([
    ['Bokförda kostnader', '2024', '2025', '2026', 'Totalt'],
    ['Egen personal', `456${NBSP}852`, `989${NBSP}804`, `554${NBSP}884`, `2${NBSP}001${NBSP}541`],
    ['Resor och logi', '10 000', '10 000', '10 000', '30 000'],
  ]);
  await app.goToProjects();
  await projectsPage.create({ name: 'Provprojekt', start: '2024-08-01', end: '2026-08-01' });
  await expect(app.content.getByText('Budgeten har inga rader än.').first()).toBeVisible();
  await clipboard.paste();

  await expect
    .poll(() => budgetPage.figures('Egen personal'))
    .toEqual(['456 852', '989 804', '554 884', '2 001 540']);
  await expect(app.message).toContainText('1 rads total skiljer sig från cellerna genom avrundning');
  await app.statusLine.getByRole('button', { name: 'Återskapa ören' }).click();
  await expect(app.title).toHaveText('Återskapa ören');
});
