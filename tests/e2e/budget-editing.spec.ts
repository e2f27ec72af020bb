import { readFile } from 'node:fs/promises';
import { OFFICIAL_TABLE } from './official-table';
import { expect, test } from './pages/test';

test.beforeEach(async ({ projectsPage }) => {
  await projectsPage.openExample();
});

test('filling down and right repeats the first row and column of the block, as one step', async ({
  app,
  budgetPage,
}) => {
  await budgetPage.selectBlock(['Externa tjänster', 2024], ['Resor och logi', 2026]);
  await app.press('ControlOrMeta+d');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['110 000', '170 000', '161 087', '441 087']);
  await app.press('ControlOrMeta+r');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['110 000', '110 000', '110 000', '330 000']);
  await app.undo('fylla celler i Budget enligt projektbeskrivningen');
  await app.undo('fylla celler i Budget enligt projektbeskrivningen');
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
});

test('rows are put in, moved and taken away by their keys, and each step is undone', async ({
  app,
  budgetPage,
}) => {
  const before = await budgetPage.labels();
  await budgetPage.select('Externa tjänster', 2024);
  await app.press('Insert');
  await budgetPage.editor.fill('Utvärdering');
  await app.press('Enter');
  await expect
    .poll(async () => (await budgetPage.labels()).slice(2, 5))
    .toEqual(['Externa tjänster', 'Utvärdering', 'Resor och logi']);

  await budgetPage.select('Utvärdering', 2025);
  await app.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await budgetPage.labels()).slice(2, 5))
    .toEqual(['Utvärdering', 'Externa tjänster', 'Resor och logi']);
  await expect(await budgetPage.cell('Utvärdering', 2025)).toBeFocused();

  await app.press('ControlOrMeta+Delete');
  await expect.poll(() => budgetPage.labels()).toEqual(before);
  await app.undo('ta bort rad Utvärdering');
  await app.undo('flytta Utvärdering');
  await expect
    .poll(async () => (await budgetPage.labels()).slice(2, 5))
    .toEqual(['Externa tjänster', 'Utvärdering', 'Resor och logi']);
});

test('label, category, rule and note of a row are changed in place and are there after a restart', async ({
  app,
  budgetPage,
  restart,
}) => {
  await budgetPage.rename('Resor och logi', 'Resor');
  await budgetPage.setCategory('Resor', 'Övriga bokförda kostnader');
  await expect(await budgetPage.cell('Resor', 'Kostnadsslag')).toHaveText('Övriga bokförda kostnader');

  await budgetPage.select('Indirekta kostnader', 2024);
  await budgetPage.chooseForRow(/^Ändra regel/);
  await app.dialog.getByRole('textbox', { name: 'Procent' }).fill('20,5');
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect
    .poll(() => budgetPage.figures('Indirekta kostnader'))
    .toEqual(['93 655', '202 910', '113 751', '410 316']);

  await budgetPage.select('Resor', 2026);
  await app.press('Shift+F2');
  await app.dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Två resor till Bryssel');
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(app.dialog).toBeHidden();

  await restart();
  await expect(await budgetPage.cell('Resor', 2026)).toHaveText(/Anteckning: Två resor till Bryssel$/);
  await expect(await budgetPage.cell('Resor', 'Kostnadsslag')).toHaveText('Övriga bokförda kostnader');
  await budgetPage.select('Indirekta kostnader', 2024);
  await expect(app.content.getByText('20,5 % av Egen personal').first()).toBeVisible();
  expect(await budgetPage.figures('Indirekta kostnader')).toEqual([
    '93 655',
    '202 910',
    '113 751',
    '410 316',
  ]);
});

test('an entry that is no amount stays in its cell with its error, and the check leads there', async ({
  app,
  budgetPage,
}) => {
  await budgetPage.setAmount('Egen personal', 2024, 'ca 10 000');
  const cell = await budgetPage.cell('Egen personal', 2024);
  await expect(cell).toContainText('ca 10 000');
  await expect(cell).toContainText('är inte ett belopp. Skriv till exempel 10 000 eller 10 000,50.');
  const check = budgetPage.check(
    'Egen personal 2024 innehåller ”ca 10 000”, som inte är ett belopp. Cellen räknas som 0.',
  );
  await budgetPage.select('Resor och logi', 2026);
  await check.getByRole('button').click();
  await expect(cell).toBeFocused();

  await app.press('Enter');
  await expect(budgetPage.editor).toHaveValue('ca 10 000');
  await budgetPage.editor.fill('456 852,30');
  await app.press('Enter');
  await expect(check).toBeHidden();
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
});

test('an approved version is locked, its copy is not, and comparing them shows what differs', async ({
  app,
  budgetPage,
  comparePage,
}) => {
  await budgetPage.setStatus(/^Märk som inlämnad/);
  await budgetPage.setStatus(/^Märk som godkänd/);
  await expect(app.content.getByText('Den här versionen är låst.')).toBeVisible();
  await budgetPage.select('Resor och logi', 2026);
  await app.press('5');
  await app.press('Delete');
  await app.press('ControlOrMeta+Delete');
  expect(await budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);

  await budgetPage.press('Kopiera till nytt utkast');
  await expect(budgetPage.version).toContainText('2. Budget enligt projektbeskrivningen (kopia) · Utkast');
  await budgetPage.setAmount('Resor och logi', 2026, '12 000,50');
  await expect
    .poll(() => budgetPage.figures('Resor och logi'))
    .toEqual(['10 000', '10 000', '12 001', '32 001']);
  await budgetPage.press('Jämför versioner');
  await expect(comparePage.summary).toHaveText(
    '3 rader skiljer sig. Bokförda kostnader ökar med 2 000,50 kr.',
  );
  expect(await comparePage.row('Resor och logi')).toEqual([
    '10 000',
    '10 000',
    'före 10 000 → efter 12 001+2 000,50 +20,0 %',
    'före 30 000 → efter 32 001+2 000,50 +6,7 %',
  ]);
  await expect(comparePage.rowNames.filter({ hasText: 'Egen personal' })).toHaveCount(0);
});

test('the CSV file holds the table as it is shown', async ({ app, budgetPage, prepareSave }, info) => {
  const file = info.outputPath('budget.csv');
  await prepareSave(file);
  await budgetPage.chooseMore('Exportera CSV');
  await expect(app.message).toContainText('Exporterade budget.csv.');
  const lines = (await readFile(file, 'utf8')).split('\r\n').map((line) => line.split(';'));
  expect(lines[0]).toEqual([
    '\ufeffBelopp i kronor',
    'Kostnadsslag eller finansiär',
    '2024',
    '2025',
    '2026',
    'Totalt',
  ]);
  const spaceless = (text: string): string => text.replace(/[ ✓]/g, '');
  for (const { label, figures } of OFFICIAL_TABLE.slice(0, -1)) {
    const line = lines.find(([first]) => first === label) ?? [];
    expect(line.slice(2), label).toEqual(figures.map(spaceless));
  }

  await budgetPage.toggleOre();
  await expect
    .poll(() => budgetPage.figures('Egen personal'))
    .toEqual(['456 852,30', '989 804,30', '554 884,40', '2 001 541,00']);
  await budgetPage.chooseMore('Exportera CSV');
  await expect
    .poll(() => readFile(file, 'utf8'))
    .toContain('Egen personal;Egen personal;456852,30;989804,30;554884,40;2001541,00\r\n');
});

test('the print view is saved as a PDF', async ({ app, budgetPage, prepareSave }, info) => {
  const file = info.outputPath('Budget.pdf');
  await prepareSave(file);
  await budgetPage.chooseMore('Spara som PDF');
  await expect(app.message).toContainText('Sparade Budget.pdf.');
  expect((await readFile(file, 'latin1')).slice(0, 5)).toBe('%PDF-');
});

test('a project is created with a year for each calendar year of its period, copied and put in the archive', async ({
  app,
  projectsPage,
  projectPage,
  budgetPage,
}) => {
  await app.goToProjects();
  await projectsPage.create({
    name: 'Nattugglan',
    diaryNumber: '26RS1',
    start: '2026-07-01',
    end: '2026-06-30',
  });
  await expect(app.content.getByText('Projektet slutar (30 juni 2026) innan det börjar')).toBeVisible();
  await projectsPage.fillNew({
    name: 'Nattugglan',
    diaryNumber: '26RS1',
    start: '2026-07-01',
    end: '2028-06-30',
  });
  await expect(app.content.getByText('Budgeten får åren 2026, 2027 och 2028.')).toBeVisible();
  await app.content.getByRole('button', { name: 'Skapa projekt' }).click();
  await budgetPage.press('Lägg till kostnadsrad');
  await budgetPage.editor.fill('Egen personal');
  await app.press('Enter');
  await budgetPage.setAmount('Egen personal', 2028, '1000,40');
  await expect
    .poll(() => budgetPage.figures('Summa bokförda kostnader'))
    .toEqual(['0', '0', '1 000', '1 000']);

  await app.goToProjects();
  await projectsPage.choose('Nattugglan', 'Kopiera projektet');
  await expect(projectsPage.names).toHaveText([
    'Nattugglan (kopia)',
    'Nattugglan',
    'Kraftsamling barn och unga',
  ]);
  await projectsPage.choose('Nattugglan', 'Arkivera projektet');
  await expect(projectsPage.names).toHaveText(['Nattugglan (kopia)', 'Kraftsamling barn och unga']);
  await app.undo('arkivera projektet Nattugglan');
  await expect(projectsPage.names).toHaveText([
    'Nattugglan (kopia)',
    'Nattugglan',
    'Kraftsamling barn och unga',
  ]);
  await projectsPage.open('Nattugglan (kopia)');
  await expect.poll(() => budgetPage.figures('Egen personal')).toEqual(['', '', '1 000', '1 000']);
  await app.goTo('Projektet');
  await expect(projectPage.field('Diarienummer (dnr)')).toHaveValue('26RS1');
});

test('the example holds the facts of both documents, and a field edited in place is saved', async ({
  app,
  projectPage,
  restart,
}) => {
  await app.goTo('Projektet');
  await expect(app.content.getByText('1 augusti 2024 – 1 augusti 2026, dnr 23RS10970.')).toBeVisible();
  await expect(projectPage.field('Takbelopp (kr)')).toHaveValue(/^800\s609$/);
  await expect(projectPage.field('Stödandel (% av bokförda kostnader)')).toHaveValue('28');
  await expect(projectPage.field('Villkor')).toHaveValue(/budget är fullt finansierad.*19RS9026/s);
  await expect(projectPage.field('Text under Ingående kommuner')).toHaveValue(
    /^Askersund, .*Hällefors, .*Laxå, .*Örebro$/,
  );
  await expect(projectPage.field('Text under Delmål 1: Stärkt gemensamt lärande')).toHaveValue(
    /kartläggning/,
  );

  await projectPage.field('Beslutsdatum').fill('2024-02-30');
  await app.press('Enter');
  await expect(
    projectPage
      .section('Finansieringsbeslut')
      .getByText('”2024-02-30” är inte ett datum. Skriv som 2024-08-01.'),
  ).toBeVisible();
  await projectPage.field('Beslutsdatum').fill('2024-02-28');
  await app.press('Enter');

  const months = () => projectPage.field('Månader mellan rekvisitioner, högst');
  await expect(months()).toHaveValue('3');
  await months().fill('varannan');
  await app.press('Enter');
  await expect(
    app.content.getByText('”varannan” är inte ett antal hela månader mellan 0 och 120.'),
  ).toBeVisible();
  await months().fill('6');
  await app.press('Enter');
  await expect(projectPage.field('Högst (kr), Sökt')).toHaveValue(/^800\s609$/);
  await projectPage.field('Datum, Sökt').fill('2023-11-30');
  await projectPage.field('Källa, Sökt').fill('Ansökan 23RS10970');
  await app.press('Enter');
  await expect(app.saved).toHaveText(/^Sparat/);
  await restart();
  await expect(projectPage.field('Beslutsdatum')).toHaveValue('2024-02-28');
  await expect(months()).toHaveValue('6');
  await expect(projectPage.field('Datum, Sökt')).toHaveValue('2023-11-30');
  await expect(projectPage.field('Källa, Sökt')).toHaveValue('Ansökan 23RS10970');
});

test('what is being typed in a cell is kept when the user goes elsewhere', async ({
  app,
  desk,
  projectsPage,
  budgetPage,
}) => {
  await budgetPage.select('Resor och logi', 2025);
  await app.press('1');
  await app.press('2');
  await desk.page.goBack();
  await expect(app.title).not.toHaveText('Budget');
  await projectsPage.open('Kraftsamling barn och unga');
  await expect.poll(() => budgetPage.figures('Resor och logi')).toEqual(['10 000', '12', '10 000', '20 012']);
});
