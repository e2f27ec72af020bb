import { ActivitiesPage } from './pages/activities-page';
import { expectAccessible } from './pages/axe';
import { KeyboardUser } from './pages/keyboard-user';
import { PlanPage } from './pages/plan-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ plan: PlanPage; user: KeyboardUser }>({
  plan: async ({ desk }, use) => use(new PlanPage(desk)),
  user: async ({ desk }, use) => use(new KeyboardUser(desk)),
});

const PROJECT = { name: 'Nytt projekt', start: '2026-01-01', end: '2027-12-31' };

test('an empty project gets a plan by keyboard alone, and keeps it', async ({
  desk,
  app,
  plan,
  user,
  projectsPage,
  restart,
}) => {
  await projectsPage.create(PROJECT);
  await plan.open('Uppgifter och beslut');
  await user.tabTo(plan.tab('Mål och plan'));
  await user.press('Enter');
  await expect(plan.state).toHaveText('Här byggs planen som aktiviteter, piloter och uppföljning hänger på.');
  await expectAccessible(desk.page, 'an empty plan');

  await user.tabTo(plan.button('Lägg till delmål'));
  await user.press('Enter');
  await user.type('Stärkt gemensamt lärande');
  await user.press('Enter');
  await expect(plan.names('Delmål', 'Delmål')).toHaveCount(1);
  await user.type('Stärkt lokalt agerande');
  await user.press('Enter');
  await expect(plan.names('Delmål', 'Delmål')).toHaveCount(2);
  await expectAccessible(desk.page, 'adding objectives');
  await user.press('Escape');
  await expect(plan.button('Lägg till delmål')).toBeFocused();
  await app.undo('spara Stärkt lokalt agerande');
  await expect(plan.names('Delmål', 'Delmål')).toHaveCount(1);
  await app.redo('spara Stärkt lokalt agerande');

  await user.tabTo(plan.menu('Stärkt lokalt agerande'));
  await user.press('Enter');
  await plan.item('Flytta upp').waitFor();
  await user.press('Enter');
  await expect
    .poll(() => plan.texts('Delmål', 'Delmål'))
    .toEqual(['Stärkt lokalt agerande', 'Stärkt gemensamt lärande']);
  await expect(plan.menu('Stärkt lokalt agerande')).toBeFocused();
  await app.undo('spara Stärkt lokalt agerande');
  await expect
    .poll(() => plan.texts('Delmål', 'Delmål'))
    .toEqual(['Stärkt gemensamt lärande', 'Stärkt lokalt agerande']);

  await user.pick(plan.menu('Stärkt lokalt agerande'), plan.item('Skriv en beskrivning'));
  await expect(plan.field('Beskrivning av Stärkt lokalt agerande')).toBeFocused();
  await user.type('Pröva i liten skala.');
  await user.press('ControlOrMeta+Enter');

  await user.tabTo(plan.button('Lägg in de fyra insatsområdena'));
  await user.press('Enter');
  await expect(plan.names('Insatsområden', 'Insatsområde')).toHaveCount(4);
  await expect(plan.button('Lägg till insatsområde')).toBeFocused();
  await app.undo('spara insatsområdena');
  await expect(plan.names('Insatsområden', 'Insatsområde')).toHaveCount(0);
  await app.redo('spara insatsområdena');
  await expect(plan.state).toHaveText('2 delmål och 4 insatsområden.');

  await restart();
  await plan.open('Mål och plan');
  await expect
    .poll(() => plan.texts('Delmål', 'Delmål'))
    .toEqual(['Stärkt gemensamt lärande', 'Stärkt lokalt agerande']);
  await expect(plan.field('Beskrivning av Stärkt lokalt agerande')).toHaveValue('Pröva i liten skala.');
  await expect(plan.names('Insatsområden', 'Insatsområde').last()).toHaveValue('Tryggt närsamhälle');
});

test('stages follow on each other, may overlap with a note, and stay within the project', async ({
  desk,
  app,
  plan,
  user,
  projectsPage,
}) => {
  await projectsPage.create(PROJECT);
  await plan.open('Mål och plan');
  await user.tabTo(plan.button('Lägg till etapp'));
  await user.press('Enter');
  await user.type('Etapp 1');
  await user.press('Enter', 'Escape');
  await expect(plan.field('Slut, Etapp 1')).toHaveValue('2027-12-31');
  await plan.field('Slut, Etapp 1').focus();
  await user.press('ControlOrMeta+a');
  await user.type('2026-06-30');
  await user.press('Enter');
  await plan.button('Lägg till etapp').focus();
  await user.press('Enter');
  await user.type('Etapp 2');
  await user.press('Enter', 'Escape');
  await expect(plan.field('Start, Etapp 2')).toHaveValue('2026-07-01');

  await plan.field('Start, Etapp 2').focus();
  await user.press('ControlOrMeta+a');
  await user.type('2026-06-15');
  await user.press('Enter');
  await expect(plan.section('Etapper')).toContainText(
    'Etapp 1 och Etapp 2 överlappar: 15 juni 2026 – 30 juni 2026.',
  );
  await plan.field('Slut, Etapp 2').focus();
  await user.press('ControlOrMeta+a');
  await user.type('2028-01-31');
  await user.press('Enter');
  await expect(plan.section('Etapper')).toContainText('ligger utanför projektperioden');
  await expect(plan.field('Slut, Etapp 2')).toHaveValue('2028-01-31');
  await expectAccessible(desk.page, 'a stage outside the project');
  await user.press('Escape');
  await expect(plan.field('Slut, Etapp 2')).toHaveValue('2027-12-31');

  await plan.menu('Etapp 2').focus();
  await user.press('Enter');
  await plan.item('Ta bort').waitFor();
  await user.press('End', 'Enter');
  await expect(app.message).toContainText('Tog bort ”Etapp 2”.');
  await expect(plan.button('Lägg till etapp')).toBeFocused();
  await app.undo('ta bort Etapp 2');
  await expect(plan.field('Start, Etapp 2')).toHaveValue('2026-06-15');
});

test('a condition is met with what shows it, and a team gets its seats, by keyboard alone', async ({
  desk,
  app,
  plan,
  user,
  projectsPage,
  restart,
}) => {
  const words = 'Det framgår att Region Örebro län medfinansierar.';
  await projectsPage.create(PROJECT);
  await plan.open('Villkor, organisation och dokument');
  await expect(plan.state).toHaveText('Inga villkor än.');
  await expectAccessible(desk.page, 'no terms yet');

  await user.tabTo(plan.button('Lägg till villkor'));
  await user.press('Enter');
  await user.type(words);
  await user.press('Enter', 'Escape');
  await user.tabTo(plan.choice(`Status, ${words}`));
  await user.type('Upp');
  await expect(plan.state).toHaveText('1 av 1 villkor är uppfyllt. 1 saknar något som visar det.');
  await user.tabTo(plan.field(`Så visas det, ${words}`));
  await user.type('Logotyp och mening på alla inbjudningar.');
  await user.press('Tab');
  await user.type('23RS10970');
  await user.press('Tab');
  await expect(plan.state).toHaveText('1 av 1 villkor är uppfyllt.');
  // In a text field Ctrl+Z is about the text.
  await user.tabTo(plan.menu(words));
  await app.undo(`spara ${words}`);
  await expect(plan.field(`Dnr, ${words}`)).toHaveValue('');
  await app.redo(`spara ${words}`);

  await user.tabTo(plan.button('Lägg till grupp'));
  await user.press('Enter');
  await user.type('Processteam');
  await user.press('Enter', 'Escape');
  await expect(plan.choice('Slag, Processteam')).toHaveValue('processTeam');
  await user.tabTo(plan.button('Lägg till plats i Processteam'));
  await user.press('Enter');
  await user.type('Processledare');
  await user.press('Enter');
  await expect(plan.field('Roll, Processledare')).toBeVisible();
  await user.type('Teammedlem');
  await user.press('Enter');
  await expect(plan.field('Roll, Teammedlem')).toBeVisible();
  await user.press('Escape');
  await expect(plan.button('Lägg till plats i Processteam')).toBeFocused();
  await user.tabBackTo(plan.field('Del av heltid (%), Teammedlem'));
  await user.type('20');
  await user.press('Enter');
  await user.tabBackTo(plan.choice('Betalas av, Processledare'));
  await user.type('Pro');
  const payers = plan.section('Organisation').getByRole('table', { name: 'Resurser per betalare' });
  await expect(payers.getByRole('row', { name: /^Projektet 1 ingen del angiven/ })).toBeVisible();
  await expect(payers.getByRole('row', { name: /^Ordinarie verksamhet 1 20\s%/ })).toBeVisible();
  await expectAccessible(desk.page, 'a condition and a team');
  await app.undo('spara Processteam');
  await expect(payers.getByRole('row', { name: /^Projektet/ })).toBeHidden();
  await app.redo('spara Processteam');

  await restart();
  await plan.open('Villkor, organisation och dokument');
  await expect(plan.field(`Så visas det, ${words}`)).toHaveValue('Logotyp och mening på alla inbjudningar.');
  await expect(plan.field(`Dnr, ${words}`)).toHaveValue('23RS10970');
  await expect(plan.field('Del av heltid (%), Teammedlem')).toHaveValue('20');
  await expect(plan.choice('Betalas av, Processledare')).toHaveValue('project');
});

test('the example has its plan, follows up the decision’s conditions, and says what a removed part is used by', async ({
  desk,
  app,
  plan,
  projectsPage,
}) => {
  await projectsPage.openExample();
  await plan.open('Mål och plan');
  await expect(plan.state).toHaveText('2 delmål, 4 insatsområden, 12 kommuner och 3 etapper.');
  await expectAccessible(desk.page, 'the plan of the example');
  await plan.menu('Kumla').click();
  await plan.item('Ta bort').click();
  await expect(app.message).toContainText(
    'Tog bort ”Kumla”, som används av 2 kartlagda insatser, 1 pilot och 1 aktör.',
  );
  await expect(plan.names('Kommuner', 'Kommun')).toHaveCount(11);
  await app.undo('ta bort Kumla');
  await expect(plan.names('Kommuner', 'Kommun')).toHaveCount(12);

  await plan.open('Villkor, organisation och dokument');
  await expect(plan.state).toContainText('1 av 4 villkor är uppfyllt.');
  await expectAccessible(desk.page, 'the terms of the example');
  const words = 'Finansiering sker inom ramen för regionalt utvecklingsstöd – statligt stöd.';
  await plan.field(`Så visas det, ${words}`).fill('Anslaget 1:1 regionala tillväxtåtgärder.');
  await app.press('Enter');
  await plan.choice(`Status, ${words}`).selectOption('Uppfyllt');
  await expect(plan.state).toContainText('2 av 4 villkor är uppfyllda.');
  await expect(plan.field(`Så visas det, ${words}`)).toHaveValue('Anslaget 1:1 regionala tillväxtåtgärder.');
  await plan.choice(`Status, ${words}`).focus();
  await app.undo(`spara ${words}`);
  await expect(plan.state).toContainText('1 av 4 villkor är uppfyllt.');
  await app.undo(`spara ${words}`);
  await expect(plan.field(`Så visas det, ${words}`)).toHaveValue('');
  await expect(plan.section('Dokument')).toContainText('Dokumenten finns i diariet.');
});

test('a shortened project period is told and locks nothing; an activity moved later keeps its length', async ({
  desk,
  app,
  plan,
  user,
  projectsPage,
}) => {
  const activities = new ActivitiesPage(desk);
  const meeting = 'Möte med processtyrgruppen';
  await projectsPage.openExample();
  await plan.open('Uppgifter och beslut');
  await plan.field('Projektslut').fill('2026-02-15');
  await app.press('Enter');
  await expect(app.message).toContainText(
    /Perioden är nu 1 augusti 2024 – 15 februari 2026\. \d+ aktiviteter, 1 etapp och 2 piloter ligger utanför\./,
  );

  await activities.open();
  await activities.search.fill(meeting);
  await activities.goToCell(meeting, 'Ansvarig');
  await user.press('F2');
  await user.press('ControlOrMeta+a');
  await user.type('Samordnare');
  await user.press('Enter');
  await expect(await activities.cell(meeting, 'Ansvarig')).toHaveText('Samordnare');

  await app.undo(`spara ${meeting}`);
  await app.undo('ändra projektet');
  await activities.goToCell(meeting, 'Start');
  await user.press('F2');
  await user.press('ControlOrMeta+a');
  await user.type('2026-03-05');
  await user.press('Enter');
  await expect(await activities.cell(meeting, 'Slut')).toHaveText('2026-03-05');
  await user.press('Enter');
  await expect(activities.field('Slut')).toHaveValue('2026-03-05');
  await activities.field('Start').fill('2026-03-09');
  await app.press('Enter');
  await expect(activities.field('Slut')).toHaveValue('2026-03-09');
  // In a field the key is about its text.
  await app.title.focus();
  await app.undo(`spara ${meeting}`);
  await expect(activities.field('Start')).toHaveValue('2026-03-05');
  await expect(activities.field('Slut')).toHaveValue('2026-03-05');
});
