import { ActivitiesPage } from './pages/activities-page';
import { expectAccessible } from './pages/axe';
import { expect, test as base } from './pages/test';

const test = base.extend<{ activities: ActivitiesPage }>({
  activities: async ({ desk }, use) => use(new ActivitiesPage(desk)),
});

const project = { name: 'Provprojektet', start: '2024-08-01', end: '2026-08-01' };
const [nora, school, council] = ['Föräldraforum i Nora', 'Skolnärvaro', 'Ungdomsråd'];

test('activities are added, mended, changed together, filtered and moved by keyboard, and are there after a restart', async ({
  desk,
  app,
  activities,
  projectsPage,
  restart,
}) => {
  // One day's work from end to end, looked at by axe in seven states and two themes.
  test.slow();
  const { user } = activities;
  await projectsPage.create(project);
  await activities.open();
  await expect(app.content.getByRole('heading', { name: 'Här samlas projektets aktiviteter' })).toBeVisible();
  await expectAccessible(desk.page, 'no activities yet');
  for (const title of [nora, school, council]) await activities.add(title);
  await expect(activities.summary).toHaveText('3 aktiviteter.');
  // The empty field has no text of its own to bring back: the key is about what was added.
  await app.undo(`spara ${council}`);
  await expect(activities.summary).toHaveText('2 aktiviteter.');
  await app.redo(`spara ${council}`);
  // What is typed while one is saved is the next one.
  await user.type('Ett');
  await user.press('Enter');
  await user.type('Två');
  await user.press('Enter');
  await expect(activities.row('Ett')).toBeVisible();
  await expect(activities.row('Två')).toBeVisible();
  await expect(activities.quickAdd).toHaveValue('');
  await app.undo('spara Två');
  await app.undo('spara Ett');

  await test.step('a date outside the project is refused in words and stays in the cell', async () => {
    await activities.goToCell(nora, 'Start');
    await user.type('2023-01-15');
    await user.press('Enter');
    await expect(app.message).toContainText('15 januari 2023 ligger utanför projektperioden');
    await expect(await activities.cell(nora, 'Start')).toContainText('2023-01-15');
    await expectAccessible(desk.page, 'a refused date');
    await user.press('F2');
    await desk.page.keyboard.press('ControlOrMeta+a');
    await user.type('2024-09-10');
    await user.press('Enter');
    await expect(await activities.cell(nora, 'Start')).toHaveText('2024-09-10');
  });

  await test.step('Enter opens the activity; a count below zero is refused and stays in the field', async () => {
    await user.press('Enter');
    await expect(app.title).toHaveText(nora);
    await expect(app.title).toBeFocused();
    await user.tabTo(activities.field('Kvinnor'));
    await user.type('-5');
    await user.press('Enter');
    await expect(activities.section('Deltagare')).toContainText('Antalet kvinnor för ”Föräldraforum i Nora”');
    await expect(activities.field('Kvinnor')).toHaveValue('-5');
    await expectAccessible(desk.page, 'a refused count');
    await desk.page.keyboard.press('ControlOrMeta+a');
    await user.type('25');
    await user.press('Tab', 'Tab');
    await expect(activities.section('Deltagare')).toContainText('25');
    await user.tabBackTo(app.content.getByRole('link', { name: 'Till aktiviteterna' }));
    await user.press('Enter');
    await expect(await activities.cell(nora, 'Rubrik')).toBeFocused();
  });

  await test.step('the chosen ones are changed in one step, and back', async () => {
    await user.press('Space', 'Shift+ArrowDown');
    await expect(activities.chosen).toContainText('2 valda');
    await user.tabTo(activities.button('Ändra 2 aktiviteter …'));
    await user.press('Enter');
    await expectAccessible(desk.page, 'bulk change');
    const { dialog } = app;
    await user.tabTo(dialog.getByRole('textbox', { name: 'Ansvarig' }));
    await user.type('Processledare');
    await user.tabTo(dialog.getByRole('textbox', { name: 'Flytta datumen (dagar)' }));
    await user.type('3000');
    await user.press('Enter');
    await expect(dialog).toContainText('ligger utanför projektperioden');
    await desk.page.keyboard.press('ControlOrMeta+a');
    await user.type('14');
    await user.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(await activities.cell(nora, 'Start')).toHaveText('2024-09-24');
    await expect(await activities.cell(school, 'Ansvarig')).toHaveText('Processledare');
    await app.undo('spara 2 aktiviteter');
    await expect(await activities.cell(nora, 'Start')).toHaveText('2024-09-10');
    await app.redo('spara 2 aktiviteter');
  });

  await test.step('words and groups narrow the table, and a saved view brings them back', async () => {
    await user.tabBackTo(activities.search);
    await user.type('NÄRVARO skol');
    await expect(activities.summary).toHaveText('Visar 1 av 3 aktiviteter.');
    await desk.page.keyboard.press('ControlOrMeta+a');
    await user.type('narvaro');
    await expect(activities.summary).toContainText('Visar 0 av 3 aktiviteter.');
    await desk.page.keyboard.press('ControlOrMeta+a');
    await user.press('Delete');
    await activities.grouping.selectOption('Efter ansvarig');
    await expect(activities.grid.getByRole('button', { name: 'Processledare 2' })).toBeVisible();
    await expectAccessible(desk.page, 'groups');
    await user.pick(
      activities.button('Sparade vyer'),
      desk.page.getByRole('menuitem', { name: 'Spara som ny vy' }),
    );
    await user.type('Vem gör vad');
    await user.press('Enter');
    await expect(app.message).toContainText('Sparade vyn ”Vem gör vad”.');
    await activities.grouping.selectOption('Utan grupper');
    await expect(activities.grid.getByRole('button', { name: 'Processledare 2' })).toBeHidden();
    await user.pick(
      activities.button('Vem gör vad, ändrad'),
      desk.page.getByRole('menuitem', { name: 'Spara som ny vy' }),
    );
    await user.type('vem gör vad');
    await user.press('Enter');
    await expect(app.dialog).toContainText('Det finns redan en vy som heter ”Vem gör vad”.');
    await user.press('Escape');
    await user.pick(
      activities.button('Vem gör vad, ändrad'),
      desk.page.getByRole('menuitem', { name: '✓ Vem gör vad' }),
    );
    const group = activities.grid.getByRole('button', { name: 'Processledare 2' });
    await expect(group).toHaveAttribute('aria-expanded', 'true');
    await group.focus();
    await user.press('Enter');
    await expect(group).toHaveAttribute('aria-expanded', 'false');
    await expect(activities.row(nora)).toBeHidden();
    await user.press('Enter');
  });

  await test.step('a card on the board changes its status', async () => {
    await activities.tab('Tavla').focus();
    await user.press('Enter');
    await user.tabTo(activities.card(nora));
    await expectAccessible(desk.page, 'board');
    await user.press('ControlOrMeta+ArrowRight');
    await expect(activities.column('Pågår').getByRole('link')).toHaveCount(1);
    await expect(activities.card(nora)).toBeFocused();
    await app.undo(`spara ${nora}`);
    await expect(activities.column('Pågår').getByRole('link')).toHaveCount(0);
    await app.redo(`spara ${nora}`);
    await activities.card(nora).dragTo(activities.column('Genomförd'));
    await expect(activities.column('Genomförd').getByRole('link', { name: nora })).toBeFocused();
    await app.undo(`spara ${nora}`);
    await expect(activities.column('Pågår').getByRole('link')).toHaveCount(1);
    await activities.add('Från tavlan');
    await app.undo('spara Från tavlan');
    await activities.card(nora).focus();
    await user.press('Enter');
    await user.tabBackTo(app.content.getByRole('link', { name: 'Till aktiviteterna' }));
    await user.press('Enter');
    await expect(activities.card(nora)).toBeFocused();
  });

  await restart();
  await activities.open();
  await expect(await activities.cell(nora, 'Status')).toHaveText('Pågår');
  await expect(await activities.cell(nora, 'Start')).toHaveText('2024-09-24');
  await expect(activities.grid.getByRole('button', { name: 'Processledare 2' })).toBeVisible();
  await expect(activities.button('Vem gör vad')).toBeVisible();
});

test('an activity is copied, told apart by its cost row, and removed with the way back', async ({
  desk,
  app,
  activities,
  projectsPage,
}) => {
  const { user } = activities;
  await projectsPage.openExample();
  await activities.open();
  await activities.add('Länsforum');
  await activities.search.fill('Länsforum');
  await activities.goToCell('Länsforum', 'Rubrik');
  await user.press('Enter');
  await user.tabTo(activities.field('Start'));
  await user.type('2025-03-10');
  await user.press('Enter');
  await user.tabTo(activities.field('Planerad (kr)'));
  await user.type('10 000 000');
  await user.press('Enter');
  await app.select(/Kostnadsrad/, 'Resor och logi');
  await expect(activities.section('Kostnad')).toContainText('mer än raden har');
  await expectAccessible(desk.page, 'an activity');
  await user.tabBackTo(activities.button('Skapa en kopia'));
  await user.press('Enter');
  await expect(app.title).toHaveText('Länsforum (kopia)');
  await user.press('ControlOrMeta+Shift+a');
  await expect(activities.quickAdd).toBeFocused();
  await desk.page.goBack();
  await user.tabTo(activities.button('Ta bort aktiviteten'));
  await user.press('Enter');
  await expect(app.message).toContainText('Tog bort Länsforum (kopia).');
  await expect(activities.summary).toContainText('Visar 1 av');
  await app.undo('ta bort Länsforum (kopia)');
  await expect(activities.summary).toContainText('Visar 2 av');
});
