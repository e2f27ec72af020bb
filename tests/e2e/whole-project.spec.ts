import { initiativeFixturePath } from '@tests/fixtures/sheets/initiatives/manifest';
import { MappingImportPage } from './pages/mapping-import-page';
import { MappingPage } from './pages/mapping-page';
import { PilotsPage } from './pages/pilots-page';
import { PlanPage } from './pages/plan-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{
  plan: PlanPage;
  mapping: MappingPage;
  mappingImport: MappingImportPage;
  pilots: PilotsPage;
}>({
  plan: async ({ desk }, use) => use(new PlanPage(desk)),
  mapping: async ({ desk }, use) => use(new MappingPage(desk)),
  mappingImport: async ({ desk, prepareOpen }, use) => use(new MappingImportPage(desk, prepareOpen)),
  pilots: async ({ desk }, use) => use(new PilotsPage(desk)),
});

const PROJECT = { name: 'Kraftsamling för hand', start: '2024-08-01', end: '2026-08-01' };
const FORUM = 'Forum för gemensamt lärande';
const PILOT = 'Närvaroteam';

test('a new user builds the example’s structure by hand, takes each step back and again, and finds it after a restart', async ({
  desk,
  app,
  projectsPage,
  projectPage,
  plan,
  mapping,
  mappingImport,
  pilots,
  restart,
}) => {
  test.slow();
  /** Takes the latest step back and does it again, looking at what it was about each time. */
  const backAndAgain = async (label: string, gone: () => Promise<void>, there: () => Promise<void>) => {
    await there();
    await app.undo(label);
    await gone();
    await app.redo(label);
    await there();
  };

  await projectsPage.create(PROJECT);
  await plan.open('Uppgifter och beslut');
  await app.content.getByRole('button', { name: 'Lägg in finansieringsbeslut' }).click();
  await projectPage.field('Stödandel (% av bokförda kostnader)').fill('28');
  await projectPage.field('Takbelopp (kr)').fill('800 609');
  await app.press('Enter');
  await projectPage.field('Reserv för piloter (kr per år)').fill('1 000 000');
  await app.press('Tab');

  await plan.open('Mål och plan');
  await plan.button('Lägg till delmål').click();
  // Asked for anew each time: a restart puts another window in its place.
  const objectives = () => plan.names('Delmål', 'Delmål');
  for (const [index, title] of ['Stärkt gemensamt lärande', 'Stärkt lokalt agerande'].entries()) {
    await desk.page.keyboard.type(title);
    await app.press('Enter');
    await expect(objectives()).toHaveCount(index + 1);
  }
  await app.press('Escape');
  await expect(plan.button('Lägg till delmål')).toBeFocused();
  await backAndAgain(
    'spara Stärkt lokalt agerande',
    () => expect(objectives()).toHaveCount(1),
    () => expect(objectives()).toHaveCount(2),
  );
  await plan.button('Lägg in de fyra insatsområdena').click();
  await plan.button('Lägg in Örebro läns tolv kommuner').click();
  const municipalities = () => plan.names('Kommuner', 'Kommun');
  await backAndAgain(
    'spara Örebro läns kommuner',
    () => expect(municipalities()).toHaveCount(0),
    () => expect(municipalities()).toHaveCount(12),
  );

  await mappingImport.open();
  await mappingImport.choose(initiativeFixturePath('plain.xlsx'));
  await mappingImport.accept();
  await mapping.goTo('Täckning');
  await backAndAgain(
    'importera',
    () => expect.poll(async () => (await mapping.figures('Örebro')).at(-1)).toBe('0'),
    () => expect.poll(async () => (await mapping.figures('Örebro')).at(-1)).toMatch(/[1-9]/),
  );

  await app.sidebar.getByRole('link', { name: 'Aktiviteter' }).click();
  await app.press('ControlOrMeta+k');
  await app.dialog.getByRole('combobox').fill(FORUM);
  await app.dialog.getByRole('option', { name: `Lägg till aktiviteten ”${FORUM}”` }).click();
  await expect(app.title).toHaveText(FORUM);
  await app.content.getByRole('textbox', { name: 'Start', exact: true }).fill('2024-10-10');
  await app.press('Tab');
  await app.content.getByRole('button', { name: 'Upprepa aktiviteten' }).click();
  await app.content.getByRole('textbox', { name: 'Upprepa var' }).fill('3');
  await app.content.getByRole('button', { name: /^Vecka eller månad|Vecka eller månad$/ }).click();
  await desk.page.getByRole('option', { name: 'månad den 10:e' }).click();
  await app.content.getByRole('button', { name: 'Skapa 7 tillfällen till' }).click();
  const series = app.content.getByText('Den här ingår i en serie med 8 tillfällen.');
  await backAndAgain(
    `spara ${FORUM}`,
    () => expect(series).toBeHidden(),
    () => expect(series).toBeVisible(),
  );

  await pilots.open();
  await pilots.addIdea(PILOT);
  await pilots.step('Ta emot ansökan', PILOT).click();
  await pilots.openPilot(PILOT);
  await pilots.field('Sökt 2025').fill('400 000');
  await app.press('Enter');
  await pilots.step('Börja bedöma', PILOT).click();
  await pilots.step('Fatta beslut', PILOT).click();
  await pilots.field('Beslutsdatum').fill('2025-02-03');
  await pilots.field('Diarienummer (dnr)').fill('25RS101');
  await pilots.field('Beviljas 2025').fill('400 000');
  await pilots.button('Bevilja').click();
  await expect(pilots.currentState).toContainText('Beviljad');
  await pilots.step('Starta piloten', PILOT).click();
  await pilots.field('Utvärdering').fill('Fler elever är i skolan.');
  await app.press('ControlOrMeta+Enter');
  await pilots.step('Utvärdera piloten', PILOT).click();
  await pilots.field('Ägare i ordinarie verksamhet').fill('Örebro kommun');
  await app.press('Enter');
  await pilots.step('Skala upp piloten', PILOT).click();
  await backAndAgain(
    `spara ${PILOT}`,
    () => expect(pilots.currentState).toContainText('Utvärderad'),
    () => expect(pilots.currentState).toContainText('Uppskalad i ordinarie verksamhet'),
  );
  await pilots.tab('Reserv').click();
  await expect.poll(async () => (await pilots.reserveOf(2025)).at(-1)).toBe('600 000');

  await restart();
  await expect.poll(async () => (await pilots.reserveOf(2025)).at(-1)).toBe('600 000');
  await plan.open('Mål och plan');
  await expect(objectives()).toHaveCount(2);
  await expect(municipalities()).toHaveCount(12);
  await mapping.open();
  await mapping.goTo('Täckning');
  await expect.poll(async () => (await mapping.figures('Örebro')).at(-1)).toMatch(/[1-9]/);
  await app.sidebar.getByRole('link', { name: 'Aktiviteter' }).click();
  await expect(app.content.getByRole('status').first()).toContainText('8 aktiviteter');
});
