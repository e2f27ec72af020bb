import { readFile } from 'node:fs/promises';
import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import { expectAccessible } from './pages/axe';
import { PeoplePage } from './pages/people-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ people: PeoplePage }>({
  people: async ({ desk }, use) => use(new PeoplePage(desk)),
});

const karin = {
  name: 'Karin Ek',
  role: 'Processledare',
  organisation: 'Regionen',
  email: 'karin.ek@region.se',
  phone: '019-602 70 00',
};

test('people are added, edited in place, taken out of the list and brought back', async ({
  desk,
  app,
  people,
  restart,
}) => {
  await desk.page.getByRole('link', { name: 'Historik och säkerhetskopior' }).waitFor();
  await people.open();
  await expect(
    app.content.getByRole('heading', { name: 'Här samlas projektets kontaktpersoner' }),
  ).toBeVisible();
  await expectAccessible(desk.page, 'nobody yet');
  await people.button('Lägg till kontaktperson').click();
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(app.dialog).toContainText('Kontaktpersonen saknar namn. Skriv ett namn.');
  await expectAccessible(desk.page, 'a person without a name');
  await app.press('Escape');

  await people.add(karin);
  await people.add({ name: 'Åke Öst' });
  await people.field('Roll', 'Åke Öst').fill('Ekonom');
  await app.press('Enter');
  await people.field('Namn', 'Åke Öst').fill('');
  await app.press('Enter');
  await expect(people.table).toContainText('Kontaktpersonen saknar namn.');
  await app.press('Escape');
  await expect(people.line('Åke Öst')).toBeVisible();
  await expectAccessible(desk.page, 'two people');

  await people.choose('Karin Ek', 'Ta bort ur listan');
  await expect(app.message).toContainText('Tog bort Karin Ek ur listan.');
  await expect(people.line('Karin Ek')).toBeHidden();
  // What the history still knows can be seen and erased all the same.
  await people.choose('Karin Ek', 'Registerutdrag');
  await expect(people.section('Kontaktuppgifter')).toContainText('Personen är borttagen ur listan');
  await people.button('Till listan').click();
  await expect(people.section('Borttagna ur listan')).toContainText('Karin Ek');
  await expectAccessible(desk.page, 'one taken out of the list');
  await app.undo('ta bort kontaktpersonen');
  await expect(people.line('Karin Ek')).toBeVisible();

  await restart();
  await people.open();
  await expect(people.field('Roll', 'Åke Öst')).toHaveValue('Ekonom');
  await expect(people.field('E-post', 'Karin Ek')).toHaveValue('karin.ek@region.se');
});

test('the name of who sits here stands at what is changed, and in the count of changes', async ({
  app,
  people,
  projectsPage,
  budgetPage,
}) => {
  await projectsPage.openExample();
  await people.open();
  await people.ownName.fill('Sara Lind');
  await app.press('Enter');
  await expect(people.line('Sara Lind')).toContainText('du');
  await app.goTo('Budget');
  await budgetPage.setAmount('Resor och logi', 2026, '12 000,50');
  await people.open();
  // The project, the own name, the amount.
  await expect(people.line('Sara Lind').getByRole('cell', { name: '3', exact: true })).toBeVisible();
  await app.content.getByRole('link', { name: 'Historik', exact: true }).click();
  await expect(app.content).toContainText('Sara Lind');
});

test('a register extract shows and exports everything about one person', async ({
  desk,
  app,
  people,
  projectsPage,
  budgetPage,
  prepareSave,
}, info) => {
  await projectsPage.openExample();
  await budgetPage.select('Resor och logi', 2026);
  await app.press('Shift+F2');
  await app.dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Enligt Karin Ek, 0196027000');
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await people.open();
  await people.add(karin);
  await people.field('E-post', 'Karin Ek').fill('karin@ny.se');
  await app.press('Enter');
  await people.choose('Karin Ek', 'Registerutdrag');

  await expect(people.title).toBeFocused();
  await expect(people.section('Kontaktuppgifter')).toContainText('karin@ny.se');
  await expect(people.section('Tidigare uppgifter')).toContainText('karin.ek@region.se');
  await expect(people.section('Ändringar som personen har gjort')).toContainText(
    'Personen har inte ändrat något.',
  );
  const mentions = people.section('Texter som nämner personen');
  await expect(mentions).toContainText('Resor och logi 2026');
  await expect(mentions).toContainText('Enligt Karin Ek, 0196027000');
  await expectAccessible(desk.page, 'register extract');

  const file = info.outputPath('utdrag.xlsx');
  await prepareSave(file);
  await people.button('Exportera till Excel').click();
  await expect(app.message).toContainText('Sparade registerutdraget som utdrag.xlsx');
  const read = await readWorkbook('utdrag.xlsx', new Uint8Array(await readFile(file)));
  const texts = JSON.stringify(read);
  for (const text of ['Karin Ek', 'karin@ny.se', 'karin.ek@region.se', 'Enligt Karin Ek, 0196027000'])
    expect(texts).toContain(text);

  await people.button('Till listan').click();
  await expect(people.line('Karin Ek').getByRole('button', { name: /^Åtgärder/ })).toBeFocused();
});

test('everything is done by keyboard, up to an erasure that one thinks better of', async ({
  desk,
  app,
  people,
}) => {
  await people.open();
  await people.add(karin);
  await people
    .line('Karin Ek')
    .getByRole('button', { name: /^Åtgärder/ })
    .focus();
  await app.press('Enter');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await app.press(key);
  await expect(people.title).toHaveText('Radera Karin Ek');
  await expect(people.title).toBeFocused();
  await expect(people.button('Radera Karin Ek')).toBeDisabled();
  await expectAccessible(desk.page, 'erasure review');
  await people.confirmation.focus();
  await app.press('Space');
  await expect(people.button('Radera Karin Ek')).toBeEnabled();
  await app.press('Tab');
  await expect(people.button('Radera Karin Ek')).toBeFocused();
  await app.press('Tab');
  await app.press('Enter');
  await expect(people.line('Karin Ek').getByRole('button', { name: /^Åtgärder/ })).toBeFocused();
});
