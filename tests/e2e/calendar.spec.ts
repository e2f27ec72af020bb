import { mkdir, rm, writeFile } from 'node:fs/promises';
import { expectAccessible } from './pages/axe';
import { CalendarPage } from './pages/calendar-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ calendar: CalendarPage }>({
  calendar: async ({ desk }, use) => use(new CalendarPage(desk)),
});

test('the calendar is gone through by the keyboard, and comes back where it was left', async ({
  desk,
  app,
  calendar,
  projectsPage,
  restart,
}) => {
  await projectsPage.openExample();
  await calendar.open('Kalender');
  const { user } = calendar;
  // The example's period is over: its last day is the nearest.
  await expect(calendar.title).toHaveText('Augusti 2026');
  await user.tabTo(calendar.chosenDay);
  await expect(calendar.chosenDay).toHaveAccessibleName(/^lördag 1 augusti 2026, \d+ hållpunkter$/);
  await expect(calendar.dayPanel).toContainText('Projekttiden slutar');

  await user.press('ArrowRight');
  await expect(calendar.chosenDay).toHaveAccessibleName('söndag 2 augusti 2026, utanför projekttiden');
  await user.expectFocusSeen();
  await user.press('ArrowLeft', 'ArrowLeft');
  await expect(calendar.title).toHaveText('Juli 2026');
  await expect(calendar.chosenDay).toBeFocused();
  await expect(calendar.chosenDay).toHaveAccessibleName(/^fredag 31 juli 2026/);
  await user.press('PageUp');
  await expect(calendar.title).toHaveText('Juni 2026');
  await expect(calendar.chosenDay).toHaveAccessibleName(/^tisdag 30 juni 2026/);
  await expect(calendar.chosenDay).toBeFocused();
  await user.press('PageDown', 'Home', 'ArrowUp');
  await expect(calendar.chosenDay).toHaveAccessibleName(/^måndag 20 juli 2026/);
  await expect(calendar.month('Juli 2026').getByRole('rowheader', { name: 'Vecka 30' })).toBeVisible();
  await expectAccessible(desk.page, 'a month');

  await user.tabBackTo(app.content.getByRole('radio', { name: 'Månad' }));
  await user.press('ArrowRight');
  await expect(calendar.title).toHaveText('Juli–september 2026');
  await expect(calendar.month('September 2026')).toBeVisible();
  await expectAccessible(desk.page, 'a quarter');
  await user.tabTo(calendar.chosenDay);
  await user.press('PageDown', 'PageDown', 'PageDown');
  await expect(calendar.title).toHaveText('Oktober–december 2026');
  await expect(calendar.chosenDay).toBeFocused();
  await user.press('PageUp', 'PageUp', 'PageUp', 'PageUp');
  await expect(calendar.title).toHaveText('April–juni 2026');

  await restart();
  await calendar.open('Kalender');
  await expect(calendar.title).toHaveText('April–juni 2026');
  await expect(calendar.chosenDay).toHaveAccessibleName(/^lördag 20 juni 2026/);
});

test('an activity is added on a day, and repeated every third month in one step', async ({
  desk,
  app,
  calendar,
  projectsPage,
}) => {
  await projectsPage.openExample();
  await calendar.open('Kalender');
  const { user } = calendar;
  await user.tabTo(calendar.chosenDay);
  for (let month = 0; month < 22; month += 1) await user.press('PageUp');
  await expect(calendar.title).toHaveText('Oktober 2024');
  await user.press('ArrowRight', 'ArrowRight');
  await expect(calendar.chosenDay).toHaveAccessibleName(/^torsdag 3 oktober 2024/);
  // Several activities go on that day: Enter leads to them, and to the way to add one.
  await user.press('Enter');
  await expect(calendar.dayPanel.getByRole('heading')).toBeFocused();
  await user.tabTo(calendar.button('Ny aktivitet 3 oktober 2024'));
  await user.press('Enter');
  await expect(calendar.title).toHaveText('Ny aktivitet');
  await expect(app.content).toContainText('Aktiviteten upprepas inte.');

  await user.tabTo(calendar.button('Upprepa aktiviteten'));
  await user.press('Enter');
  await expect(calendar.field('Upprepa var')).toBeFocused();
  await user.press('ControlOrMeta+a');
  await user.type('3');
  await user.press('Tab', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(app.content).toContainText('Var tredje månad den första torsdagen: 8 tillfällen.');
  await expect(app.content).toContainText('2024-10-03, 2025-01-02, 2025-04-03');
  await expectAccessible(desk.page, 'a repetition being made');
  await user.tabTo(calendar.button('Skapa 7 tillfällen till'));
  await user.press('Enter');
  await expect(app.content).toContainText('Den här ingår i en serie med 8 tillfällen.');
  await expect(calendar.occasions).toHaveCount(9);
  await expectAccessible(desk.page, 'a series');

  await app.undo('spara Ny aktivitet, 8 tillfällen');
  await expect(app.content).toContainText('Aktiviteten upprepas inte.');
  await app.redo('spara Ny aktivitet, 8 tillfällen');
  await expect(calendar.occasions).toHaveCount(9);

  // From the third on: another title and a day later, in one step too.
  await calendar.occasions.nth(3).getByRole('link').focus();
  await user.press('Enter');
  await expect(calendar.occasions.nth(3)).toContainText('den här');
  await user.tabTo(calendar.button('Ändra den här och kommande'));
  await user.press('Enter');
  await expect(calendar.field('Titel').last()).toBeFocused();
  await user.press('ControlOrMeta+a');
  await user.type('Lärforum');
  await user.tabTo(calendar.field('Det här tillfället börjar'));
  await user.press('ControlOrMeta+a');
  await user.type('2025-04-04');
  await user.press('Enter');
  await expect(calendar.occasions.filter({ hasText: 'Lärforum' })).toHaveCount(6);
  await expect(calendar.occasions.nth(4)).toContainText('2025-07-04');
  await user.tabTo(calendar.button('Ta bort 5 kommande'));
  await user.press('Enter');
  await expect(calendar.occasions).toHaveCount(4);
  await app.undo('ta bort Lärforum, 5 tillfällen');
  await expect(calendar.occasions).toHaveCount(9);
});

test('a linked file is there, and is missed when it has been removed from disk', async ({
  desk,
  shell,
  app,
  calendar,
  projectsPage,
  prepareOpen,
}, info) => {
  const file = info.outputPath('underlag', 'Inbjudan åäö.docx');
  await mkdir(info.outputPath('underlag'), { recursive: true });
  await writeFile(file, 'Välkommen');
  await projectsPage.openExample();
  await calendar.open('Tidslinje');
  const { user } = calendar;
  await user.tabTo(calendar.timeline);
  await user.press('ArrowDown', 'Enter');
  await expect(app.content).toContainText('Här finns inga länkar än.');

  await prepareOpen(file);
  await user.tabTo(calendar.button('Länka en fil'));
  await user.press('Enter');
  const link = calendar.attachment('Inbjudan åäö.docx');
  await expect(link).toContainText('Finns');
  await expect(link).toContainText(file);
  await expectAccessible(desk.page, 'a linked file');

  await user.tabTo(calendar.button('Skriv en länk'));
  await user.press('Enter');
  await user.type('javascript:alert(1)');
  await user.press('Enter');
  await expect(app.content).toContainText('Skriv en adress som börjar med https:// eller en hel sökväg');
  await expectAccessible(desk.page, 'a link that leads nowhere');
  await user.press('ControlOrMeta+a');
  await user.type('https://www.exempel.se/barn');
  await user.press('Enter');
  await expect(calendar.attachment('www.exempel.se')).toContainText('Webbsida, kontrolleras inte');

  await shell.evaluate(({ shell: system }) => {
    globalThis.noted = [];
    system.showItemInFolder = (shown) => void noted.push(shown);
  });
  await user.tabBackTo(calendar.button('Visa Inbjudan åäö.docx i mappen'));
  await user.press('Enter');
  await expect.poll(() => shell.evaluate(() => noted)).toEqual([file]);

  await rm(file);
  await user.tabTo(calendar.button('Kontrollera länkarna'));
  await user.press('Enter');
  await expect(link).toContainText(`Hittas inte längre: ${file}`);
  await expect(app.content).toContainText('En fil hittas inte längre.');
  await expectAccessible(desk.page, 'a file that is gone');

  await user.tabBackTo(link.getByRole('textbox'));
  await user.press('ControlOrMeta+a');
  await user.type('Inbjudan till forum');
  await user.press('Enter');
  await expect(calendar.attachment('Inbjudan till forum')).toContainText('Hittas inte längre');
  await user.tabTo(calendar.button('Ta bort länken Inbjudan till forum'));
  await user.press('Enter');
  await expect(calendar.attachment('Inbjudan till forum')).toBeHidden();
  await app.undoButton.focus();
  await user.press('Enter');
  await expect(calendar.attachment('Inbjudan till forum')).toBeVisible();

  // Whoever comes back sees at once what has become of it.
  await writeFile(file, 'Välkommen');
  await calendar.open('Tidslinje');
  await user.tabTo(calendar.timeline);
  await user.press('ArrowDown', 'Enter');
  await expect(calendar.attachment('Inbjudan till forum')).toContainText('Finns');
});

test('the timeline is gone through by the keyboard, and told in tables too', async ({
  desk,
  app,
  calendar,
  projectsPage,
}) => {
  await projectsPage.openExample();
  await calendar.open('Tidslinje');
  const { user } = calendar;
  await user.tabTo(calendar.timeline);
  await user.expectFocusSeen();
  expect(await calendar.activeRow()).toMatch(/^▾ Kartläggning/);
  await user.press('Enter');
  await expect(calendar.timeline.getByRole('row', { expanded: false })).toContainText('Kartläggning');
  await user.press('Enter', 'End');
  await expect(calendar.timeline.getByRole('row').last()).toBeInViewport();
  await user.press('Home', 'ArrowDown');
  const first = await calendar.activeRow();
  await user.press('+');
  await expect(app.content.getByRole('radio', { name: 'Kvartal' })).toBeChecked();
  await expectAccessible(desk.page, 'the timeline');

  await user.tabTo(app.content.getByText('Etapper och hållpunkter'));
  await user.press('Enter');
  await expect(app.content.getByRole('table', { name: 'Etapper och hållpunkter' })).toContainText(
    'Senast slutrapport',
  );
  await user.tabTo(app.content.getByText('Tidslinjen som tabell'));
  await user.press('Enter');
  const table = app.content.getByRole('table', { name: 'Aktiviteter i tidsordning' });
  await expect(table.getByRole('link', { name: first.trim() })).toBeVisible();
  await expectAccessible(desk.page, 'the timeline and its tables');

  await expect(app.content.getByRole('list', { name: 'Teckenförklaring' })).toContainText('Inställd');

  // What narrows one view narrows them all.
  const kind = app.content.getByRole('combobox', { name: 'Alla slag' });
  await kind.selectOption('Resultatspridning');
  await expect(app.content).toContainText(/Visar \d av \d+ aktiviteter\./);
  await expect(calendar.timeline.getByRole('row', { level: 1 })).toHaveCount(1);
  await app.content.getByRole('link', { name: 'Kalender' }).focus();
  await user.press('Enter');
  await expect(kind).toHaveValue('dissemination');
  await expect(app.content).toContainText(/Visar \d av \d+ aktiviteter\./);
  await expectAccessible(desk.page, 'a narrowed calendar');
  await user.press('ControlOrMeta+Shift+a');
  await expect(app.content.getByRole('textbox', { name: 'Ny aktivitet' })).toBeFocused();
  await user.tabTo(calendar.button('Visa alla'));
  await user.press('Enter');
  await app.content.getByRole('link', { name: 'Tidslinje' }).focus();
  await user.press('Enter');

  await user.tabTo(app.content.getByText('Etapper och hållpunkter'));
  await user.press('Enter');
  const deadlines = app.content.getByRole('table', { name: 'Etapper och hållpunkter' });
  await user.tabTo(deadlines.getByRole('link', { name: /slutar, etapputvärdering/ }).first());
  await user.press('Enter');
  await expect(app.content.getByRole('link', { name: 'Utvärderingar' })).toHaveAttribute('aria-current');
  await calendar.open('Tidslinje');
  await user.tabTo(calendar.timeline);
  await user.press('Home', 'ArrowDown', 'Enter');
  await expect(calendar.title).toHaveText(first.trim());
});
