import { expectAccessible } from './pages/axe';
import { FollowUpPage } from './pages/follow-up-page';
import { KeyboardUser } from './pages/keyboard-user';
import { expect, test as base } from './pages/test';

/** The example stands as it did then. */
const TODAY = '2026-01-31T10:00:00';
const PLANS = 'Kommuner med lokal plan';
const NOTES = 'Utvärderingar och anteckningar';
const FILM = 'Film om tryggt närsamhälle';

interface FollowUpFixtures {
  follow: FollowUpPage;
  keyboard: KeyboardUser;
  /** The example, on the day that it describes. */
  example: undefined;
}

const test = base.extend<FollowUpFixtures>({
  follow: async ({ desk }, use) => use(new FollowUpPage(desk)),
  keyboard: async ({ desk }, use) => use(new KeyboardUser(desk)),
  example: async ({ desk, projectsPage }, use) => {
    await desk.page.clock.setFixedTime(TODAY);
    await projectsPage.openExample();
    await use(undefined);
  },
});

test.use({ viewport: { width: 1280, height: 800 } });

test('an indicator is measured twice by keyboard, and the progress of its objective follows', async ({
  desk,
  app,
  example: _example,
  follow,
  keyboard,
  restart,
}) => {
  const objective = follow.section('Delmål 1. Stärkt gemensamt lärande');
  await follow.open();
  await expect(objective).toContainText('i snitt på 74 % av vägen (1 av 2 går att räkna)');

  await keyboard.tabTo(follow.button('Lägg till indikator'));
  await keyboard.press('Enter');
  await expect(app.dialog.getByRole('textbox', { name: 'Indikator' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(app.dialog).toContainText('Skriv vad indikatorn heter.');
  await expectAccessible(desk.page, 'an indicator without a name');
  const texts = [PLANS, 'antal', 'Planer som nämnden har antagit', '2', '12'];
  for (const text of texts) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(follow.line(PLANS)).toContainText('Inte mätt än');
  await expect(objective).toContainText('(1 av 3 går att räkna)');

  await keyboard.tabTo(follow.measurementsOf(PLANS));
  await keyboard.press('Enter');
  await expect(follow.title).toHaveText(PLANS);
  await keyboard.tabTo(follow.entry('Lägg till mätvärde', 'Datum'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('2025-03-01');
  await keyboard.press('Tab');
  await keyboard.type('ca 5');
  await keyboard.press('Enter');
  const value = follow.entry('Lägg till mätvärde', /^Värde/);
  await expect(follow.section('Lägg till mätvärde')).toContainText('”ca 5” är inte ett tal.');
  await expect(value).toHaveValue('ca 5');
  await expect(value).toBeFocused();
  await expectAccessible(desk.page, 'a value that is no number');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('4');
  await keyboard.press('Enter');
  await expect(follow.state).toHaveText(/^20\s%\sav vägen\.$/);

  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('2025-09-01');
  await keyboard.press('Tab');
  await keyboard.type('6 st');
  await keyboard.press('Enter');
  await expect(follow.state).toHaveText(/^40\s%\sav vägen\.$/);
  await expect(follow.table(/^Mätvärden för/).getByRole('row')).toHaveCount(3);
  await expectAccessible(desk.page, 'two measurements');

  const typed = follow.field('Värde, 2025-09-01');
  await keyboard.tabTo(typed);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('sex');
  await keyboard.press('Enter');
  await expect(follow.table(/^Mätvärden för/)).toContainText('”sex” är inte ett tal.');
  await expect(typed).toHaveValue('sex');
  await keyboard.press('Escape');
  await expect(typed).toHaveValue('6');

  await follow.undo(`spara ${PLANS} 2025-09-01`);
  await expect(follow.state).toHaveText(/^20\s%\sav vägen\.$/);
  await app.redo(`spara ${PLANS} 2025-09-01`);
  await expect(follow.state).toHaveText(/^40\s%\sav vägen\.$/);
  await follow.open();
  await expect(objective).toContainText('i snitt på 57 % av vägen (2 av 3 går att räkna)');

  await restart();
  await follow.open();
  await expect(follow.line(PLANS)).toContainText('40 % av vägen');
});

test('a new meaning holds from its day, and what was measured before keeps the old', async ({
  desk,
  app,
  example: _example,
  follow,
}) => {
  await follow.open();
  await follow.measurementsOf('Startade lokala pilotprojekt').click();
  const definitions = follow.table('Definitioner');
  await expect(definitions.getByRole('row')).toHaveCount(2);
  await follow.entry('Lägg till definition', 'Gäller från').fill('2025-08-01');
  await follow.entry('Lägg till definition', 'Definition').fill('Bara piloter i minst två kommuner');
  await app.press('Enter');
  await expect(definitions.getByRole('row')).toHaveCount(3);
  const measured = follow.table(/^Mätvärden för/).getByRole('row');
  await expect(measured.nth(1)).toContainText('Bara piloter i minst två kommuner');
  await expect(measured.last()).not.toContainText('Bara piloter i minst två kommuner');

  await follow.entry('Lägg till mål', 'Nås senast').fill('2026-08-01');
  await follow.entry('Lägg till mål', 'Målvärde').fill('9');
  await app.press('Enter');
  await expect(follow.section('Mål')).toContainText('har två värden för 1 augusti 2026');
  await expect(follow.entry('Lägg till mål', 'Målvärde')).toHaveValue('9');
  await expectAccessible(desk.page, 'a target that is there already');
  await follow.undo('spara Startade lokala pilotprojekt');
  await expect(definitions.getByRole('row')).toHaveCount(2);
});

test('several measurements are pasted from a sheet, seen first, and taken back in one step', async ({
  desk,
  app,
  example: _example,
  follow,
}) => {
  const rows = follow.table(/^Mätvärden för/).getByRole('row');
  await follow.open();
  await follow.measurementsOf('Deltagare i konferenser och forum').click();
  await follow.entry('Lägg till mätvärde', 'Datum').fill('2024-01-01');
  await follow.entry('Lägg till mätvärde', /^Värde/).fill('-5');
  await app.press('Enter');
  await expect(follow.section('Lägg till mätvärde')).toContainText('”-5” är mindre än noll.');
  await follow.entry('Lägg till mätvärde', /^Värde/).fill('5');
  await app.press('Enter');
  await expect(rows.last()).toContainText('Räknas inte: före utgångsläget 2024-08-01');
  await follow.open();
  await follow.measurementsOf('Piloter med en ägare i ordinarie verksamhet').click();
  const before = await rows.count();
  await follow.button('Klistra in från Excel').click();
  const pasted = 'Datum\tVärde\tKommentar\n2025-03-31\t1\tenkät\n2025-06-30\tca 2\t\n2025-09-30\t1 %\t\n';
  await app.dialog.getByRole('textbox', { name: 'Rader från Excel' }).fill(pasted);
  await expect(app.dialog).toContainText('”ca 2” är inte ett tal.');
  await expect(app.dialog).toContainText('2 rader går inte att läsa.');
  await expectAccessible(desk.page, 'pasted measurements');
  await app.dialog.getByRole('button', { name: 'Lägg in 1 mätvärde' }).click();
  await expect(rows).toHaveCount(before + 1);
  await follow.undo('spara 1 mätvärde');
  await expect(rows).toHaveCount(before);
});

test('a stage that has ended is evaluated by keyboard, with its figures in place', async ({
  desk,
  example: _example,
  follow,
  keyboard,
  restart,
}) => {
  await follow.open('Utvärderingar');
  await expect(follow.stage('Pröva och lära')).toContainText('Försenad, etappen slutade 31 december 2025');
  await expectAccessible(desk.page, 'stages');
  await keyboard.tabTo(follow.button('Skriv etapputvärdering av Pröva och lära'));
  await keyboard.press('Enter');
  await expect(follow.title).toHaveText('Utvärdering av Pröva och lära');
  await expect(follow.title).toBeFocused();
  await follow.button('Till utvärderingarna').click();
  await expect(follow.stage('Pröva och lära')).toContainText('Påbörjad, försenad');
  await expect(follow.state).toHaveText(/^1 av 3 etapper är utvärderad\. 1 är försenad/);
  await follow.button('Fortsätt etapputvärderingen av Pröva och lära').click();
  await follow.button('Skriv in siffrorna i bedömningen').click();
  await expect(follow.field('Bedömning')).toHaveValue(
    /Delmål 1\. Stärkt gemensamt lärande:[^]*298\spersoner/,
  );
  await expect(follow.section('Så stod det 31 december 2025')).toContainText('298 personer');

  await keyboard.pick(
    desk.page.getByRole('button', { name: /Måluppfyllelse/ }),
    desk.page.getByRole('option', { name: 'Delvis uppnått' }),
  );
  await keyboard.tabTo(follow.field('Lärdom'));
  await keyboard.type('Små grupper ger mest');
  await keyboard.press('ControlOrMeta+Enter');
  await expectAccessible(desk.page, 'a stage evaluation');
  await follow.button('Till utvärderingarna').click();
  await expect(follow.stage('Pröva och lära')).toContainText('Gjord 31 december 2025');
  await expect(follow.stage('Pröva och lära')).toContainText('Delvis uppnått');

  await keyboard.tabTo(follow.entry('Lägg till anteckning', 'Anteckning'));
  await keyboard.type('Fler kommuner vill vara med');
  await follow.entry('Lägg till anteckning', 'Datum').fill('2099-01-01');
  await keyboard.press('Enter');
  await expect(follow.section(NOTES)).toContainText('1 januari 2099 har inte varit än');
  await follow.entry('Lägg till anteckning', 'Datum').fill('2026-01-31');
  await keyboard.press('Enter');
  await expect(follow.table(NOTES).getByRole('link', { name: 'Fler kommuner vill vara med' })).toBeVisible();
  await follow.undo('spara Fler kommuner vill vara med');
  await expect(follow.table(NOTES).getByRole('link', { name: 'Fler kommuner vill vara med' })).toBeHidden();

  await restart();
  await follow.open('Utvärderingar');
  await expect(follow.table(NOTES)).toContainText('Små grupper ger mest');
  const evaluation = 'spara Utvärdering av Pröva och lära';
  await follow.undo(evaluation);
  await expect(follow.table(NOTES)).not.toContainText('Små grupper ger mest');
  await follow.undo(`${evaluation}: måluppfyllelse`);
  await expect(follow.stage('Pröva och lära')).toContainText('Inte bedömd');
  await follow.undo(`${evaluation}: bedömning`);
  await expect(follow.stage('Pröva och lära')).toContainText('Påbörjad');
  await follow.undo(evaluation);
  await expect(follow.stage('Pröva och lära')).toContainText('Försenad, etappen slutade 31 december 2025');
});

test('results are spread by keyboard, and the co-financing that is not shown stands out', async ({
  desk,
  example: _example,
  follow,
  keyboard,
  restart,
}) => {
  await follow.open('Resultatspridning');
  await expect(follow.state).toHaveText(/^1 av 2 visar att Region Örebro län medfinansierar\./);
  const line = [FILM, 'Kommunernas nämnder', 'Webbsida', '2027-01-01'];
  await keyboard.tabTo(follow.entry('Lägg till spridning', 'Vad som sprids'));
  for (const text of line) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(follow.section('Resultatspridning')).toContainText(
    '1 januari 2027 ligger utanför projektperioden',
  );
  const date = follow.entry('Lägg till spridning', 'Datum');
  await expect(date).toHaveValue('2027-01-01');
  await expectAccessible(desk.page, 'a day outside the project');
  await date.fill('2026-02-15');
  await keyboard.press('Enter');
  await expect(follow.state).toHaveText(/^1 av 3 visar/);
  await expect(follow.entry('Lägg till spridning', 'Vad som sprids')).toHaveValue('');

  await follow.answer(FILM).selectOption('Nej');
  await expect(follow.spread(FILM)).toContainText('Inte visat');
  await expect(follow.spread(FILM)).toContainText('Alt-texter saknas');
  await expectAccessible(desk.page, 'co-financing that is not shown');
  await follow.answer(FILM).selectOption('Ja');
  await expect(follow.state).toHaveText(/^2 av 3 visar/);
  await follow.undo(`spara ${FILM}`);
  await expect(follow.state).toHaveText(/^1 av 3 visar/);

  // At 200 % everything of a line is reached in a box that is seen whole.
  await desk.page.setViewportSize({ width: 640, height: 400 });
  const box = desk.page.locator('.follow-scroll');
  await follow.button(`Åtgärder för ${FILM}`).scrollIntoViewIfNeeded();
  await expect(follow.button(`Åtgärder för ${FILM}`)).toBeInViewport({ ratio: 1 });
  await box.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  await expect(box).toBeInViewport({ ratio: 1 });

  await restart();
  await follow.open('Resultatspridning');
  await expect(follow.spread(FILM)).toContainText('Inte visat');
  await follow
    .spread(FILM)
    .getByRole('link', { name: `Öppna aktiviteten ${FILM}` })
    .click();
  await expect(desk.page).toHaveURL(/aktiviteter\/aktivitet\//);
});

test('a project without anything to follow says what belongs here', async ({
  desk,
  projectsPage,
  follow,
}) => {
  await projectsPage.create({ name: 'Nytt', start: '2026-01-01', end: '2027-12-31' });
  for (const tab of ['Indikatorer', 'Utvärderingar', 'Resultatspridning'] as const) {
    await follow.open(tab);
    await expectAccessible(desk.page, `${tab} with nothing in it`);
  }
  await follow.open();
  await expect(desk.page.getByRole('heading', { name: 'Här följs vad projektet leder till' })).toBeVisible();
});

test('the longest of words stay within their columns', async ({
  desk,
  app,
  example: _example,
  follow,
}, info) => {
  const long = 'Ungdomsmottagningsverksamhetssamordningsutvecklingsprojektet';
  const expectNoSideways = async (name: string): Promise<void> => {
    const main = desk.page.getByRole('main');
    await desk.page.screenshot({ path: info.outputPath(`${name}.png`) });
    expect(
      await main.evaluate((element) =>
        [element, ...element.querySelectorAll('.follow-scroll')].every(
          ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
        ),
      ),
      name,
    ).toBe(true);
  };
  await follow.open();
  await follow.field('Indikator, Deltagare i konferenser och forum').fill(`${long} och ${long}`);
  await app.press('Enter');
  await expect(follow.measurementsOf(`${long} och ${long}`)).toBeVisible();
  await expectNoSideways('indicators');
  await follow.measurementsOf(`${long} och ${long}`).click();
  await follow.entry('Lägg till definition', 'Definition').fill(long);
  await app.press('Enter');
  await expect(follow.table('Definitioner').getByRole('row')).toHaveCount(3);
  await expectNoSideways('indicator');

  await follow.open('Resultatspridning');
  for (const field of ['Vad som sprids', 'Till vem', 'Kanal'])
    await follow.entry('Lägg till spridning', field).fill(long);
  await app.press('Enter');
  await expect(follow.spread(long)).toBeVisible();
  await expectNoSideways('dissemination');

  await follow.open('Utvärderingar');
  await follow.entry('Lägg till anteckning', 'Anteckning').fill(long);
  await app.press('Enter');
  await expect(desk.page.getByRole('link', { name: long })).toBeVisible();
  await expectNoSideways('evaluations');
});
