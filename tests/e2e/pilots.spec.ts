import { readFile } from 'node:fs/promises';
import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import { expectAccessible } from './pages/axe';
import { KeyboardUser } from './pages/keyboard-user';
import { PilotsPage } from './pages/pilots-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ pilots: PilotsPage; keyboard: KeyboardUser }>({
  pilots: async ({ desk }, use) => use(new PilotsPage(desk)),
  keyboard: async ({ desk }, use) => use(new KeyboardUser(desk)),
});

const NAME = 'Läsro i biblioteket';

test('a pilot goes by keyboard from idea to granted and scaled up, and the reserve follows', async ({
  app,
  pilots,
  keyboard,
  projectsPage,
  restart,
}) => {
  const type = async (label: string, text: string): Promise<void> => {
    const field = pilots.field(label);
    await ((await isBehind(label)) ? keyboard.tabBackTo(field) : keyboard.tabTo(field));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(text);
  };
  const isBehind = async (label: string): Promise<boolean> =>
    pilots.field(label).evaluate((element) => {
      const focused = document.activeElement;
      return (
        focused !== null &&
        (element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      );
    });
  const press = async (step: string): Promise<void> => {
    await keyboard.tabBackTo(pilots.step(step, NAME));
    await keyboard.press('Enter');
  };

  await projectsPage.openExample();
  await keyboard.goToRegion(app.sidebar);
  await keyboard.tabTo(pilots.link);
  await keyboard.press('Enter');
  await expect(pilots.title).toHaveText('Piloter');
  await keyboard.tabTo(pilots.field('Ny idé till pilot'));
  await keyboard.type(NAME);
  await keyboard.press('Enter');
  await expect(pilots.line(NAME)).toBeVisible();
  // In the field itself it would be about the text.
  await keyboard.press('Tab');
  await app.undo(`spara ${NAME}`);
  await expect(pilots.line(NAME)).toBeHidden();
  await app.redo(`spara ${NAME}`);

  await keyboard.tabTo(pilots.step('Ta emot ansökan', NAME));
  await keyboard.press('Enter');
  await expect(pilots.step('Börja bedöma', NAME)).toBeFocused();
  await keyboard.tabBackTo(pilots.pilotLink(NAME));
  await keyboard.press('Enter');
  await expect(pilots.title).toHaveText(NAME);
  await app.undo(`spara ${NAME}`);
  await expect(pilots.currentState).toContainText('Idé');
  await app.redo(`spara ${NAME}`);
  await expect(pilots.currentState).toContainText('Ansökan');

  await type('Sökt 2025', '300 000');
  await type('Reserverat 2025', '160 000');
  await keyboard.press('Enter');
  await press('Börja bedöma');
  await press('Fatta beslut');

  await expect(pilots.title).toHaveText(`Beslut om ${NAME}`);
  await expect(pilots.title).toBeFocused();
  await type('Beslutsdatum', '2025-02-03');
  await type('Beviljas 2025', 'abc');
  await keyboard.tabTo(pilots.button('Bevilja'));
  await keyboard.press('Enter');
  await expect(pilots.section('Beslut')).toContainText('saknar diarienummer. Fyll i det.');
  await expect(pilots.section('Beslut').getByRole('alert')).toContainText('Rätta de 2 fält');
  await expect(pilots.field('Diarienummer (dnr)')).toBeFocused();
  await expect(pilots.field('Beviljas 2025')).toHaveAccessibleDescription(/^”abc” är inte ett belopp\./);
  await type('Beviljas 2025', '500 000');
  await type('Diarienummer (dnr)', '25RS101');
  await keyboard.tabTo(pilots.button('Bevilja'));
  await keyboard.press('Enter');
  await expect(pilots.section('Beslut')).toContainText(
    /skulle få 500\s000\skr för 2025, men av 1\s000\s000\skr återstår 440\s000\skr\./,
  );
  await expect(pilots.field('Beviljas 2025')).toHaveValue('500 000');
  await type('Varför beslutet går över reserven', 'Nämnden sköt till 60 000 kr.');
  await keyboard.tabTo(pilots.button('Bevilja'));
  await keyboard.press('Enter');
  await expect(pilots.state).toHaveText(
    /^Beviljad\. 500\s000\skr beviljades 3 februari 2025, dnr 25RS101\.$/,
  );

  await keyboard.tabBackTo(pilots.tab('Reserv'));
  await keyboard.press('Enter');
  await expect(app.content).toContainText(/2025 är beviljat och reserverat 60\s000\skr över reserven/);
  await expect(app.content).toContainText('Nämnden sköt till 60 000 kr.');
  expect(await pilots.reserveOf(2025)).toEqual([
    '1 000 000',
    '900 000',
    '0',
    '1 060 000',
    '560 000',
    '−60 000',
  ]);
  await app.undo(`spara ${NAME}`);
  await expect
    .poll(() => pilots.reserveOf(2025))
    .toEqual(['1 000 000', '900 000', '160 000', '560 000', '560 000', '280 000']);
  await app.redo(`spara ${NAME}`);
  await expect.poll(async () => (await pilots.reserveOf(2025)).at(-1)).toBe('−60 000');

  await pilots.tab('Från idé till uppskalning').click();
  await pilots.openPilot(NAME);
  await pilots.title.click();
  await keyboard.tabTo(pilots.step('Starta piloten', NAME));
  await keyboard.press('Enter');
  await expect(pilots.currentState).toContainText('Pågår');
  await press('Utvärdera piloten');
  await expect(pilots.field('Utvärdering')).toBeFocused();
  await keyboard.type('Fler barn lånar böcker.');
  await press('Utvärdera piloten');
  await expect(pilots.currentState).toContainText('Utvärderad');
  await press('Skala upp piloten');
  await expect(pilots.field('Ägare i ordinarie verksamhet')).toBeFocused();
  await keyboard.type('Örebro stadsbibliotek');
  await press('Skala upp piloten');
  await expect(pilots.currentState).toContainText('Uppskalad i ordinarie verksamhet');
  await expect(pilots.currentState).toBeFocused();
  await app.undo(`spara ${NAME}: skala upp piloten`);
  await expect(pilots.currentState).toContainText('Utvärderad');
  await app.redo(`spara ${NAME}: skala upp piloten`);

  await restart();
  await expect(pilots.currentState).toContainText('Uppskalad i ordinarie verksamhet');
  await expect(pilots.field('Ägare i ordinarie verksamhet')).toHaveValue('Örebro stadsbibliotek');
  await pilots.tab('Reserv').click();
  await expect.poll(async () => (await pilots.reserveOf(2025)).at(-1)).toBe('−60 000');
});

test('only legal steps are offered, and closing takes a reason', async ({
  desk,
  app,
  pilots,
  projectsPage,
}) => {
  await projectsPage.openExample();
  await pilots.open();
  // Written without a pause: each is one of its own, with all its letters.
  await pilots.field('Ny idé till pilot').focus();
  await desk.page.keyboard.type('Alfa\nBeta\n');
  await expect(pilots.line('Alfa')).toBeVisible();
  await expect(pilots.line('Beta')).toBeVisible();
  await pilots.addIdea(NAME);
  await expect(pilots.line(NAME).getByRole('button')).toHaveText(['Ta emot ansökan', '…']);
  await desk.page.getByRole('button', { name: `Fler val för ${NAME}` }).click();
  await expect(app.menu.getByRole('menuitem')).toHaveText([
    'Öppna piloten',
    'Avsluta piloten',
    'Ta bort piloten',
  ]);
  await app.menu.getByRole('menuitem', { name: 'Avsluta piloten' }).click();
  await expect(pilots.field('Skäl')).toBeFocused();
  await pilots.button('Avsluta piloten').click();
  await expect(pilots.section('Avsluta utan uppskalning')).toContainText('Skriv varför');
  await pilots.field('Skäl').fill('Ingen kunde ta emot den.');
  await pilots.button('Avsluta piloten').click();
  await expect(pilots.currentState).toContainText('Avslutad');
  await expect(pilots.field('Skäl')).toHaveValue('Ingen kunde ta emot den.');
  await pilots.tab('Från idé till uppskalning').click();
  await expect(pilots.line(NAME).getByRole('button')).toHaveText(['…']);
  await app.choose(`Fler val för ${NAME}`, 'Ta bort piloten');
  await expect(pilots.line(NAME)).toBeHidden();
  await app.undo(`ta bort ${NAME}`);
  await expect(pilots.line(NAME)).toBeVisible();
});

test('every field saves as it is left, or says why not and keeps the text', async ({
  app,
  pilots,
  projectsPage,
  restart,
}) => {
  await projectsPage.openExample();
  await pilots.open();
  await pilots.addIdea(NAME);
  await pilots.openPilot(NAME);
  await pilots.field('Start').fill('2023-01-01');
  await app.press('Tab');
  await expect(pilots.section('Om piloten')).toContainText('1 januari 2023 ligger utanför projektperioden');
  await expect(pilots.field('Start')).toHaveValue('2023-01-01');
  await pilots.field('Start').fill('2025-03-01');
  await pilots.field('Sökt 2025').fill('ca 5');
  await app.press('Tab');
  await expect(pilots.section('Belopp per år')).toContainText('”ca 5” är inte ett belopp.');
  await app.press('Shift+Tab');
  await app.press('Escape');
  await pilots.field('Utbetalt 2025').fill('1');
  await app.press('Tab');
  await expect(pilots.section('Belopp per år')).toContainText('bara 0 kr är beviljat');
  await app.press('Shift+Tab');
  await app.press('Escape');
  await pilots.section('Om piloten').getByText('Meningsfull fritid').click();
  await pilots.section('Om piloten').getByText('Hela länet').click();
  await pilots.field('Sökande i ord').fill('Läsrörelsen');
  await pilots.button('Lägg till anteckning').click();
  await pilots.field('Anteckning 1').fill('Första mötet hölls.');
  await pilots.field('Ny aktivitet').fill('Uppstartsmöte');
  await pilots.button('Lägg till aktivitet i piloten').click();
  await expect(pilots.section('Aktiviteter i piloten').getByRole('link')).toHaveText('Uppstartsmöte');
  await app.undo('spara Uppstartsmöte');
  await expect(pilots.section('Aktiviteter i piloten').getByRole('link')).toBeHidden();
  await app.redo('spara Uppstartsmöte');

  await restart();
  await expect(pilots.field('Start')).toHaveValue('2025-03-01');
  await expect(pilots.field('Sökt 2025')).toHaveValue('');
  await expect(pilots.field('Anteckning 1')).toHaveValue('Första mötet hölls.');
  await expect(pilots.section('Om piloten').getByRole('checkbox', { name: 'Hela länet' })).toBeChecked();
  await expect(pilots.section('Aktiviteter i piloten').getByRole('link')).toHaveText('Uppstartsmöte');
});

test('a project without a reserve or criteria is helped to both, and can only reject', async ({
  desk,
  app,
  pilots,
  projectsPage,
}) => {
  await projectsPage.create({ name: 'Nytt', start: '2025-01-01', end: '2026-12-31' });
  await pilots.open();
  await expect(app.content.getByRole('heading', { name: /^Här följs piloterna/ })).toBeVisible();
  await expectAccessible(desk.page, 'no pilots');
  await pilots.tab('Reserv').click();
  await expect(app.content).toContainText('Beslutet avsätter ingen reserv');
  await expectAccessible(desk.page, 'no reserve');
  await pilots.tab('Bedömningskriterier').click();
  await expectAccessible(desk.page, 'no criteria');
  await pilots.button('Lägg till en första uppsättning').click();
  await expect(pilots.state).toHaveText('Varje ansökan bedöms mot 9 kriterier.');
  await expectAccessible(desk.page, 'criteria');
  await app.undo('spara 9 kriterier');
  await expect(pilots.state).toHaveText('Inga kriterier än.');
  await app.redo('spara 9 kriterier');

  await pilots.tab('Från idé till uppskalning').click();
  await pilots.addIdea(NAME);
  await pilots.step('Ta emot ansökan', NAME).click();
  await pilots.step('Börja bedöma', NAME).click();
  await pilots.openPilot(NAME);
  await expect(pilots.section('Bedömning')).toContainText('Inget kriterium är bedömt än.');
  for (const perspective of ['Jämställdhet', 'Integration', 'Intersektionellt perspektiv'])
    await pilots.choice(`Bedömning: ${perspective}`).selectOption('Delvis');
  await expect(pilots.section('Bedömning')).toContainText('Inte bedömt än: Bidrar till projektets delmål,');
  await expectAccessible(desk.page, 'a pilot being assessed');

  await pilots.step('Fatta beslut', NAME).click();
  await expect(pilots.section('Bedömningen i korthet')).toContainText(
    'Jämställdhet, Integration och Intersektionellt perspektiv',
  );
  await pilots.field('Beviljas 2025').fill('10 000');
  await pilots.field('Diarienummer (dnr)').fill('25RS7');
  await pilots.button('Bevilja').click();
  await expect(pilots.section('Beslut')).toContainText(
    'Finansieringsbeslutet avsätter inga medel till piloter',
  );
  await expectAccessible(desk.page, 'a refused decision');
  await pilots.button('Avslå').click();
  await expect(pilots.currentState).toContainText('Avslagen');
  await expect(pilots.section('Beslut')).toContainText('25RS7');
  await app.undo(`spara ${NAME}`);
  await expect(pilots.currentState).toContainText('Bedömning');
});

test('the pilots are exported with the figures of the reserve, and every view is accessible', async ({
  desk,
  app,
  pilots,
  projectsPage,
  prepareSave,
}, info) => {
  await projectsPage.openExample();
  await pilots.open();
  await expectAccessible(desk.page, 'pipeline');
  const file = info.outputPath('piloter.xlsx');
  await prepareSave(file);
  await pilots.button('Exportera till Excel').click();
  await expect(app.message).toContainText('Sparade piloterna som piloter.xlsx');
  const read = await readWorkbook('piloter.xlsx', new Uint8Array(await readFile(file)));
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual([
    'Piloter',
    'Reserv',
    'Beslut och lärande',
  ]);
  await pilots.tab('Reserv').click();
  await expect.poll(() => pilots.reserveOf(2024)).toEqual(['1 000 000', '0', '0', '0', '0', '1 000 000']);
  await expectAccessible(desk.page, 'reserve');
  await desk.page.getByRole('link', { name: 'Visa piloterna bakom 2025' }).click();
  await pilots.openPilot('Närvaroteam i skolan');
  await expectAccessible(desk.page, 'a pilot');
  await pilots.button('Ändra beslutet').click();
  await pilots.field('Beviljas 2025').fill('2 000 000');
  await expectAccessible(desk.page, 'decision over the reserve');
  await pilots.button('Tillbaka utan beslut').click();
  await expect(pilots.title).toHaveText('Närvaroteam i skolan');
});
