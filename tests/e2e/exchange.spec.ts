import { readFile, writeFile } from 'node:fs/promises';
import { AppFrame } from './pages/app-frame';
import { expectAccessible } from './pages/axe';
import { BudgetPage } from './pages/budget-page';
import type { Desk } from './pages/desk';
import { ExchangePage, type Machine } from './pages/exchange-page';
import { ProjectsPage } from './pages/projects-page';
import { loadedWindow } from './fixtures';
import { expect, test as base } from './pages/test';

/** One colleague at her own machine. */
interface Colleague extends Machine {
  readonly desk: Desk;
  readonly app: AppFrame;
  readonly projects: ProjectsPage;
  readonly budget: BudgetPage;
  readonly exchange: ExchangePage;
}

interface Colleagues {
  /** Starts a machine of its own, with data of its own. */
  startMachine: (name: string) => Promise<Colleague>;
  /** Two machines with the example on both: it was made on the first, and went to the second by file. */
  two: { readonly anna: Colleague; readonly jonas: Colleague };
}

const test = base.extend<Colleagues>({
  startMachine: async ({ launch }, use, info) =>
    use(async (name) => {
      const shell = await launch(info.outputPath(name));
      const page = await loadedWindow(shell);
      const desk = { page };
      return {
        shell,
        page,
        desk,
        app: new AppFrame(desk),
        projects: new ProjectsPage(desk),
        budget: new BudgetPage(desk),
        exchange: new ExchangePage({ shell, page }),
      };
    }),
  two: async ({ startMachine }, use, info) => {
    const anna = await startMachine('anna');
    await anna.projects.openExample();
    await anna.exchange.goTo();
    await anna.exchange.sayName('Anna Berg');
    const file = info.outputPath('first.kraft');
    await anna.exchange.exportTo(file);
    const jonas = await startMachine('jonas');
    await jonas.exchange.goTo();
    await jonas.exchange.open(file);
    await expect(jonas.exchange.state).toContainText(
      /^Anna Berg exporterade i dag .* Projektet finns inte här än/,
    );
    await jonas.exchange.takeIn();
    await jonas.exchange.sayName('Jonas Ek');
    await use({ anna, jonas });
  },
});

const PROJECT = 'Kraftsamling barn och unga';

/** Sets the year 2026 of some rows, from wherever one is. */
async function setCells({ app, projects, budget }: Colleague, cells: Readonly<Record<string, string>>) {
  const link = app.sidebar.getByRole('link', { name: 'Budget', exact: true });
  if (await link.isVisible()) await link.click();
  else {
    await app.goTo('Projekt');
    await projects.open(PROJECT);
  }
  await budget.grid.waitFor();
  for (const [label, text] of Object.entries(cells)) await budget.setAmount(label, 2026, text);
}

const amount = async ({ budget }: Colleague, label: string): Promise<string | undefined> =>
  (await budget.figures(label))[2];

test('two machines change the same cell and different ones; nothing is lost on the way there and back', async ({
  two: { anna, jonas },
}, info) => {
  test.setTimeout(180_000);
  await setCells(anna, { 'Resor och logi': '11 000', 'Egen personal': '100 000' });
  await setCells(jonas, { 'Resor och logi': '12 000', 'Externa tjänster': '50 000' });
  const file = info.outputPath('from-jonas.kraft');
  await jonas.exchange.goTo();
  await jonas.exchange.exportTo(file);

  await anna.exchange.goTo();
  await anna.exchange.open(file);
  await expect(anna.exchange.title).toHaveText(`Granska ${PROJECT}`);
  await expect(anna.exchange.title).toBeFocused();
  await expect(anna.exchange.state).toContainText(
    /^Jonas Ek exporterade i dag \d+:\d\d\. 1 ny, 1 ändrad, 1 krock, \d+ lika\./,
  );
  const [choice = [], values = []] = await anna.exchange.rowsOf(anna.exchange.conflicts);
  expect(choice[0]).toContain('Resor och logi');
  expect(choice[1]).toMatch(/Behåll ditt.*Anna Berg, i dag \d+:\d\d/);
  expect(choice[2]).toMatch(/Ta kollegans.*Jonas Ek, i dag \d+:\d\d/);
  expect(values).toEqual(['Resor och logi 2026', '11 000 kr', '12 000 kr']);
  await expect(anna.exchange.radio('Ta kollegans: Resor och logi')).toBeChecked();
  await anna.exchange.unfold(/^Det här tas in \(2\)/);
  expect(await anna.exchange.rowsOf(anna.exchange.taken)).toContainEqual([
    'Externa tjänster 2026',
    expect.stringMatching(/kr$/),
    '50 000 kr',
  ]);
  await anna.exchange.unfold(/^Det här behåller du/);
  expect(await anna.exchange.rowsOf(anna.exchange.kept)).toContainEqual([
    'Egen personal 2026',
    expect.stringMatching(/kr$/),
    '100 000 kr',
  ]);

  await anna.exchange.takeIn();
  await expect(anna.app.message).toContainText('Intaget från Jonas Ek: 1 ny och 2 ändrade.');
  await setCells(anna, {});
  await expect.poll(() => amount(anna, 'Resor och logi')).toBe('12 000');
  expect(await amount(anna, 'Externa tjänster')).toBe('50 000');
  expect(await amount(anna, 'Egen personal')).toBe('100 000');

  await anna.app.press('ControlOrMeta+z');
  await expect.poll(() => amount(anna, 'Resor och logi')).toBe('11 000');
  await anna.exchange.goTo();
  await anna.exchange.open(file);
  await anna.exchange.radio('Ta kollegans: Resor och logi').press('ArrowLeft');
  await expect(anna.exchange.radio('Behåll ditt: Resor och logi')).toBeChecked();
  await anna.exchange.takeIn();
  await anna.exchange.open(file);
  await expect(anna.exchange.state).toContainText('Inget att ta in: du har redan allt som finns i filen.');
  await expect(anna.exchange.button('Ta in')).toHaveCount(0);
  await anna.exchange.button('Tillbaka').click();

  const back = info.outputPath('from-anna.kraft');
  await anna.exchange.exportTo(back);
  await jonas.exchange.open(back);
  await expect(jonas.exchange.conflicts).toHaveCount(0);
  await jonas.exchange.takeIn();
  await setCells(jonas, {});
  await expect.poll(() => amount(jonas, 'Resor och logi')).toBe('11 000');
  expect(await amount(jonas, 'Egen personal')).toBe('100 000');
});

test('going back from the comparison changes nothing', async ({ two: { anna, jonas } }, info) => {
  await setCells(jonas, { 'Resor och logi': '12 000' });
  const file = info.outputPath('from-jonas.kraft');
  await jonas.exchange.goTo();
  await jonas.exchange.exportTo(file);
  await anna.exchange.open(file);
  await anna.app.press('Escape');
  await expect(anna.exchange.title).toHaveText('Byta med kollegor');
  await setCells(anna, {});
  expect(await amount(anna, 'Resor och logi')).toBe('10 000');
});

test('a file that is damaged, foreign or empty is refused with what to do', async ({
  startMachine,
}, info) => {
  const anna = await startMachine('anna');
  await anna.projects.openExample();
  await anna.exchange.goTo();
  const whole = info.outputPath('whole.kraft');
  await anna.exchange.exportTo(whole);
  const bytes = await readFile(whole);
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['avkortad.kraft', bytes.subarray(0, -20), 'är skadad: den är avkortad eller har ändrats på vägen.'],
    ['annat.kraft', Buffer.from('hej'), 'är inte en fil från Kraftsamling.'],
    ['tom.kraft', Buffer.alloc(0), 'är tom.'],
  ];
  for (const [name, content, sentence] of cases) {
    const file = info.outputPath(name);
    await writeFile(file, content);
    await anna.exchange.open(file);
    await expect(anna.exchange.problem).toContainText(`”${name}” ${sentence}`);
  }
  await anna.exchange.open(whole);
  await expect(anna.exchange.state).toContainText('Inget att ta in');
});

test('export, comparison and refusal are accessible in both themes', async ({
  two: { anna, jonas },
}, info) => {
  test.setTimeout(180_000);
  await setCells(anna, { 'Resor och logi': '11 000', 'Egen personal': '100 000' });
  await setCells(jonas, { 'Resor och logi': '12 000', 'Externa tjänster': '50 000', 'Egen personal': '1' });
  const file = info.outputPath('from-jonas.kraft');
  await jonas.exchange.goTo();
  await jonas.exchange.exportTo(file);
  await anna.exchange.goTo();
  await expectAccessible(anna.page, 'the start of an exchange');
  await anna.exchange.open(file);
  await anna.exchange.unfold(/^Det här tas in/);
  await expectAccessible(anna.page, 'the comparison');
  await anna.exchange.button('Tillbaka').click();
  const empty = info.outputPath('tom.kraft');
  await writeFile(empty, '');
  await anna.exchange.open(empty);
  await expectAccessible(anna.page, 'a refused file');
});
