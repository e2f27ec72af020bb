import { expectAccessible } from './pages/axe';
import { expect, test } from './pages/test';

test('Ctrl+K finds a place, a record in spite of a typing error, and adds an activity from anywhere', async ({
  desk,
  app,
  projectsPage,
  restart,
}) => {
  await projectsPage.openExample();
  const field = () =>
    app.dialog.getByRole('combobox', { name: 'Sök i projektet, eller skriv en ny aktivitet' });
  const choice = (name: string | RegExp) => app.dialog.getByRole('option', { name });

  await app.press('ControlOrMeta+k');
  await expect(field()).toBeFocused();
  await field().fill('Föräldraforum i Nora');
  await choice('Lägg till aktiviteten ”Föräldraforum i Nora”').waitFor();
  await expectAccessible(desk.page, 'a new activity in the palette');
  await app.press('ArrowUp');
  await app.press('Enter');
  await expect(app.title).toHaveText('Föräldraforum i Nora');

  await app.press('ControlOrMeta+k');
  await field().fill('foräldrafourm');
  await choice(/Föräldraforum i Nora/)
    .first()
    .waitFor();
  await field().fill('budget');
  await expect(choice('Budget Plats')).toHaveAttribute('aria-selected', 'true');
  await app.press('Enter');
  await expect(app.title).toContainText('Budget');

  await app.undo('spara Föräldraforum i Nora');
  await app.press('ControlOrMeta+k');
  await field().fill('föräldraforum');
  await expect(app.dialog.getByRole('status')).toHaveText('Inget innehåller ”föräldraforum”.');
  await app.press('Escape');
  await expect(app.dialog).toBeHidden();

  await app.redo('spara Föräldraforum i Nora');
  await restart();
  await expect(app.title).toBeVisible();
  await app.press('ControlOrMeta+k');
  await field().fill('föräldraforum');
  await choice(/Föräldraforum i Nora/)
    .first()
    .waitFor();
});

test('what is searched for is found by the words on screen, and leads to its own row, view or place', async ({
  app,
  projectsPage,
}) => {
  await projectsPage.openExample();
  const field = app.dialog.getByRole('combobox');
  const options = app.dialog.getByRole('option');
  const choice = (name: string | RegExp) => app.dialog.getByRole('option', { name });
  const find = async (words: string) => {
    await app.sidebar.getByRole('button', { name: 'Sök' }).click();
    await field.fill(words);
  };

  await find('stärkt lokalt agerande');
  await expect(options.first()).toHaveText(/^Stärkt lokalt agerandeDelmål$/);
  await app.press('Enter');
  await expect(app.title).toHaveText('Mål och plan');
  const row = app.content.getByRole('listitem').filter({ hasText: 'Stärkt lokalt agerande' });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();

  await find('allmänna villkor');
  await choice(/Villkor$/)
    .first()
    .click();
  await expect(app.title).toHaveText('Villkor, organisation och dokument');

  await find('tidslinje');
  await expect(choice('Tidslinje Plats · Aktiviteter')).toHaveAttribute('aria-selected', 'true');
  await expect(app.dialog.getByRole('status')).toHaveText('1 träff');
  await app.press('Enter');
  await expect(app.title).toHaveText('Tidslinje');

  await find('version 1');
  await choice(/^Version 1.*Budgetversion$/).click();
  await expect(app.title).toContainText('Budget');

  await find('planned');
  await expect(app.dialog.getByRole('status')).toHaveText('Inget innehåller ”planned”.');
});
