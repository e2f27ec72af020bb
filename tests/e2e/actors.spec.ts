import { initiativeFixturePath } from '@tests/fixtures/sheets/initiatives/manifest';
import { ActorsPage } from './pages/actors-page';
import { expectAccessible } from './pages/axe';
import { MappingImportPage } from './pages/mapping-import-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ actors: ActorsPage; mappingImport: MappingImportPage }>({
  actors: async ({ desk }, use) => use(new ActorsPage(desk)),
  mappingImport: async ({ desk, prepareOpen }, use) => use(new MappingImportPage(desk, prepareOpen)),
});

test('actors are added, described, found again and kept over a restart', async ({
  desk,
  app,
  projectsPage,
  actors,
  restart,
}) => {
  await projectsPage.create({ name: 'Tomt projekt', start: '2025-01-01', end: '2025-12-31' });
  await actors.open();
  await expect(
    app.content.getByRole('heading', { name: 'Här samlas organisationerna runt projektet' }),
  ).toBeVisible();
  await expectAccessible(desk.page, 'no actors yet');
  await actors.button('Lägg till aktör').click();
  await expect(app.content.getByText('Aktören saknar namn. Skriv ett namn.')).toBeVisible();
  await actors.add('Nora kommun');
  await actors.add('Friluftsfrämjandet');
  await expect.poll(() => actors.names()).toEqual(['Friluftsfrämjandet', 'Nora kommun']);
  // Names written faster than they are saved are as many actors, each with all its letters.
  await actors.field('Ny aktör').focus();
  await desk.page.keyboard.type('Kupan\nKvarnen\nKyrkan\n');
  await expect.poll(async () => (await actors.names()).slice(1, 4)).toEqual(['Kupan', 'Kvarnen', 'Kyrkan']);
  for (const name of ['Kyrkan', 'Kvarnen', 'Kupan']) await app.undo(`spara ${name}`);
  await actors.openActor('Nora kommun');
  await actors.field('Roller i projektet').fill('pilotägare, värd för forum');
  await actors.field('Roller i projektet').press('Enter');
  await expect(actors.state).toHaveText('pilotägare och värd för forum');
  await app.select(/Sektor/, 'Offentlig');
  await actors.button('Lägg till ny kontaktperson').click();
  await app.dialog.getByRole('textbox', { name: 'Namn' }).fill('Karin Ek');
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(actors.button('Ta bort Karin Ek från aktören')).toBeVisible();
  await expectAccessible(desk.page, 'an actor with a contact');
  await actors.link('Till aktörerna').click();
  await actors.search('forum');
  await expect.poll(() => actors.names()).toEqual(['Nora kommun']);
  await expectAccessible(desk.page, 'the register');
  await restart();
  await actors.open();
  // What was searched for is remembered, and so is who the person is.
  await expect.poll(() => actors.names()).toEqual(['Nora kommun']);
  await actors.openActor('Nora kommun');
  await expect(actors.button('Ta bort Karin Ek från aktören')).toBeVisible();
  await actors.button('Ta bort aktören').click();
  await expect(app.message).toContainText('Tog bort Nora kommun.');
  await app.undo('ta bort Nora kommun');
  // What is added is seen, whatever was searched for.
  await actors.add('Biblioteket');
  await expect.poll(() => actors.names()).toEqual(['Biblioteket', 'Friluftsfrämjandet', 'Nora kommun']);
});

test('two that are one are shown side by side, merged with all that points to them, and one undo parts them', async ({
  desk,
  app,
  projectsPage,
  actors,
  mappingImport,
  restart,
}) => {
  await projectsPage.openExample();
  await mappingImport.open();
  await mappingImport.choose(initiativeFixturePath('plain.xlsx'));
  await mappingImport.accept();
  await actors.open();
  await actors.add('Kommunen Nora');
  await expect(actors.duplicates).toContainText('Nora kommun och Kommunen Nora');
  await expectAccessible(desk.page, 'a suggestion');
  await actors.duplicates.getByRole('link', { name: 'Jämför Nora kommun och Kommunen Nora' }).click();
  expect(await actors.merged('Namn')).toEqual(['Namn', 'Nora kommun', 'Kommunen Nora', 'Nora kommun']);
  expect(await actors.merged('Kartlagda insatser')).toEqual(['Kartlagda insatser', '1', '0', '1']);
  await app.select(/Namnet som blir kvar/, 'Kommunen Nora');
  expect((await actors.merged('Anteckningar')).at(-1)).toBe('Har också kallats Nora kommun.');
  await expectAccessible(desk.page, 'two actors side by side');
  await actors.button('Slå ihop aktörerna').click();
  await expect(actors.title).toHaveText('Kommunen Nora');
  await expect(actors.history).toContainText('Läxhjälp på biblioteket');
  await app.undo('slå ihop aktörerna till Kommunen Nora');
  await expect(actors.title).toHaveText('Nora kommun');
  await app.redo('slå ihop aktörerna till Kommunen Nora');
  await expect(actors.title).toHaveText('Kommunen Nora');
  await restart();
  await expect(actors.title).toHaveText('Kommunen Nora');
  await expect(actors.history).toContainText('Läxhjälp på biblioteket');
  await actors.history.getByRole('link', { name: 'Läxhjälp på biblioteket' }).click();
  await expect(actors.title).toHaveText('Läxhjälp på biblioteket');
});

test('two whose names are alike can be told apart for good', async ({ projectsPage, actors, restart }) => {
  await projectsPage.create({ name: 'Tomt projekt', start: '2025-01-01', end: '2025-12-31' });
  await actors.open();
  await actors.add('Ungdomsgården');
  await actors.add('Ungdomsgarden');
  await actors.duplicates.getByRole('button', { name: /är inte samma$/ }).click();
  await expect(actors.duplicates).toBeHidden();
  await restart();
  await actors.open();
  await expect.poll(() => actors.names()).toHaveLength(2);
  await expect(actors.duplicates).toBeHidden();
});
