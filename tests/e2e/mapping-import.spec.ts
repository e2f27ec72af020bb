import { writeFile } from 'node:fs/promises';
import { describeReadProblem } from '@shared/text/sv-read-problem';
import { WRONG_TYPES } from '@tests/fixtures/hostile/wrong-types';
import { initiativeFixturePath, loadInitiativeFixtures } from '@tests/fixtures/sheets/initiatives/manifest';
import { expectAccessible } from './pages/axe';
import { plain } from './pages/desk';
import { MappingImportPage } from './pages/mapping-import-page';
import { MappingPage } from './pages/mapping-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ mapping: MappingPage; mappingImport: MappingImportPage }>({
  mapping: async ({ desk }, use) => use(new MappingPage(desk)),
  mappingImport: async ({ desk, prepareOpen }, use) => use(new MappingImportPage(desk, prepareOpen)),
});

test.beforeEach(async ({ projectsPage }) => {
  await projectsPage.openExample();
});

/** What the register says that it holds. */
const registerCount = /(\d+) (kartlagda )?insats/;

test('ten initiatives are reviewed, imported, undone in one step, redone and there after a restart', async ({
  desk,
  app,
  mappingImport,
  restart,
}) => {
  await app.sidebar.getByRole('link', { name: 'Kartläggning' }).click();
  const state = () => app.content.getByRole('status').first();
  await expect(state()).toContainText(registerCount);
  const held = Number(registerCount.exec(await state().innerText())?.[1]);
  await mappingImport.open();
  await expectAccessible(desk.page, 'the start of an import');
  await mappingImport.choose(initiativeFixturePath('plain.xlsx'));
  await expect(mappingImport.title).toHaveText('Granska plain.xlsx');
  await expect(mappingImport.summary).toHaveText('10 nya insatser. Inget är ändrat än.');
  await expectAccessible(desk.page, 'a review');
  await mappingImport.show('Fritidsbanken');
  const details = mappingImport.details('Fritidsbanken');
  await expect(details.getByRole('row', { name: /^Kommuner/ })).toContainText('D4 Lekeberg, Laxå, Hallsberg');
  await expect(details.getByRole('row', { name: /^Kommuner/ })).toContainText('Lekeberg, Laxå och Hallsberg');
  await mappingImport.accept();
  await expect(app.message).toContainText(
    'Importerade 10 insatser från plain.xlsx. Ångra tar tillbaka allt.',
  );
  await expect(state()).toContainText(`${String(held + 10)} `);
  await app.undo('importera');
  await expect(state()).toContainText(`${String(held)} `);
  await app.redo('importera');
  await expect(state()).toContainText(`${String(held + 10)} `);
  await restart();
  await app.sidebar.getByRole('link', { name: 'Kartläggning' }).click();
  await expect(state()).toContainText(`${String(held + 10)} `);
  await mappingImport.open();
  await mappingImport.choose(initiativeFixturePath('plain.xlsx'));
  await expect(mappingImport.summary).toHaveText('0 nya insatser, 10 rader hoppas över. Inget är ändrat än.');
  for (const { state: said } of await mappingImport.reviewed())
    expect(said).toBe('Finns redan, inget skiljer');
  await expect(mappingImport.acceptButton(/^Importera 0 insatser$/)).toBeDisabled();
});

test('each layout gives its ten initiatives, and looking changes nothing', async ({ mappingImport, app }) => {
  await mappingImport.open();
  for (const { file, says } of loadInitiativeFixtures()) {
    await test.step(`${file}: ${says}`, async () => {
      await mappingImport.choose(initiativeFixturePath(file));
      await expect(mappingImport.summary).toContainText(/^10 nya insatser/);
      await mappingImport.cancel();
    });
  }
  await app.undo('skapa projektet Kraftsamling barn och unga');
});

test('what was not understood is asked with its cell, a changed initiative shows both values', async ({
  desk,
  app,
  mappingImport,
}) => {
  await mappingImport.open();
  await mappingImport.choose(initiativeFixturePath('odd-words.xlsx'));
  const unsure = mappingImport.values.filter({ hasText: 'Hillefors' });
  await expect(unsure).toContainText('Inskannat C7');
  await expect(unsure.getByRole('combobox')).toHaveValue(/^use:/);
  await expect(mappingImport.values.filter({ hasText: 'Mora' }).getByRole('combobox')).toHaveValue('leave');
  await mappingImport.means('Mora', 'Nytt i projektet: Mora');
  await expect(app.content.getByText('1 kommun: Mora')).toBeVisible();
  await expect(app.content.getByText('1 cell kunde inte läsas och lämnas tom: Inskannat G4.')).toBeVisible();
  await expectAccessible(desk.page, 'a review with questions');
  await mappingImport.accept();
  await mappingImport.open();
  await mappingImport.choose(initiativeFixturePath('plain.xlsx'));
  await expect(mappingImport.summary).toHaveText('0 nya insatser, 10 rader hoppas över. Inget är ändrat än.');
  await mappingImport.show('Nattvandring');
  const places = mappingImport.details('Nattvandring').getByRole('row', { name: /^Kommuner/ });
  await expect(places).toContainText('Karlskoga och Degerfors');
  await expect(places).toContainText('Karlskoga, Degerfors och Mora skiljer');
  await expectAccessible(desk.page, 'both values');
  await mappingImport.decide('Nattvandring', 'Uppdatera den som finns');
  await expect(mappingImport.acceptButton()).toHaveText('Importera 1 insats');
  await mappingImport.accept();
  await app.undo('importera');
  await app.undo('importera');
});

test('a review that is left is there again, asks once for a status that no column says, and what is unknown counts', async ({
  desk,
  app,
  mapping,
  mappingImport,
}, info) => {
  const list = info.outputPath('utan-status.csv');
  await writeFile(
    list,
    'Insats;Aktör;Kommun;Insatsområde\nNattvandring;Föräldrar i Nora;Nora;Tryggt närsamhälle\nTräffpunkt;Kupan;Nora;Meningsfull fritid\n',
  );
  await mappingImport.open();
  await mappingImport.choose(list);
  await mappingImport.decide('Träffpunkt', 'Hoppa över');
  await mappingImport.show('Träffpunkt');
  await expect(mappingImport.details('Träffpunkt')).toContainText('Okänd (sägs inte i bladet)');
  await mappingImport.assume('Pågår');
  await expectAccessible(desk.page, 'a review without statuses');
  await desk.page.screenshot({ path: info.outputPath('review.png') });
  await app.press('Escape');
  await expect(app.message).toContainText('Granskningen av utan-status.csv ligger kvar under Importera.');
  await expect(mapping.link('Fortsätt granska utan-status.csv')).toBeVisible();
  await mapping.goTo('Täckning');
  await mappingImport.comeBack();
  await expect(mappingImport.summary).toHaveText('1 ny insats, 1 rad hoppas över. Inget är ändrat än.');
  await expect(mappingImport.details('Träffpunkt')).toContainText('Pågår (sägs inte i bladet)');
  await mappingImport.assume('Okänd');
  await mappingImport.accept();
  await mapping.goTo('Täckning');
  await expect(mapping.state).toContainText('5 insatser, varav 1 med okänd status.');
  await expect(mapping.gaps).toContainText(
    '5 insatser räknas: 4 som pågår och 1 med okänd status. 1 planerad och 1 avslutad räknas inte.',
  );
  await expect(mapping.gaps).not.toContainText('Ingen kommun har insatser för Tryggt närsamhälle');
  await desk.page.screenshot({ path: info.outputPath('coverage.png') });
  await app.content.getByText('Bara pågående').click();
  await expect(mapping.state).toContainText('1 med okänd status räknas inte.');
  await mappingImport.open();
  await mappingImport.choose(list);
  await mappingImport.assume('Pågår');
  await mappingImport.accept();
  await mappingImport.open();
  await mappingImport.choose(list);
  // It is remembered with the heads.
  await expect(mappingImport.assumed('Pågår')).toBeChecked();
  await mappingImport.cancel();
});

test('a file of another kind, or without initiatives, is refused in words', async ({
  mappingImport,
}, info) => {
  await mappingImport.open();
  for (const { fileName, expected, bytes } of WRONG_TYPES) {
    if (typeof expected !== 'string') continue;
    const file = info.outputPath(fileName);
    await writeFile(file, bytes());
    await mappingImport.choose(file);
    await expect(mappingImport.problem).toContainText(
      plain(describeReadProblem({ code: expected } as Parameters<typeof describeReadProblem>[0])),
    );
  }
  const list = info.outputPath('tal.csv');
  await writeFile(list, 'År;Belopp\n2024;100\n2025;200\n');
  await mappingImport.choose(list);
  await expect(mappingImport.problem).toContainText('Ingen tabell med insatser hittades.');
});
