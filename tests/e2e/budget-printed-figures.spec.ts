import { OFFICIAL_TABLE } from './official-table';
import { expect, test } from './pages/test';

const OWN_FUNDS = 'Region Örebro län, Egna medel – aktivitetsmedel barn och unga';
const GRANT = 'Region Örebro län, 1:1-medel';
const TRAVEL_CHANGED = 'ändra Resor och logi 2026';

test('the example is one click away and shows all 36 figures of the official table', async ({
  projectsPage,
  budgetPage,
}) => {
  await projectsPage.openExample();
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  expect(OFFICIAL_TABLE.flatMap(({ figures }) => figures)).toHaveLength(36);
  // The sums stand apart from the rows, by one line above the first of them.
  const [first = '', second = ''] = (await budgetPage.labels()).slice(-(await budgetPage.sumCount()));
  await expect(await budgetPage.cell(first, 2026)).toHaveCSS('border-block-start-width', '2px');
  await expect(await budgetPage.cell(second, 2026)).toHaveCSS('border-block-start-width', '0px');
  await expect(budgetPage.summary).toHaveText(
    'Fullt finansierad. 800 609 kr av 1:1-medel, taket nås vid 2 859 318 kr.',
  );
});

test('sums, balance, remainder and share follow an amount, through undo, redo and a restart', async ({
  app,
  projectsPage,
  budgetPage,
  restart,
}) => {
  await projectsPage.openExample();
  await budgetPage.setAmount('Resor och logi', 2026, '12 000,50');

  const follows = async (): Promise<void> => {
    await expect
      .poll(() => budgetPage.figures('Resor och logi'))
      .toEqual(['10 000', '10 000', '12 001', '32 001']);
    const figuresOf = (label: string) => budgetPage.figures(label);
    expect(await figuresOf('Summa bokförda kostnader')).toEqual([
      '674 573',
      '1 381 523',
      '846 661',
      '2 902 758',
    ]);
    expect(await figuresOf(GRANT)).toEqual(['186 182', '381 300', '233 679', '801 161']);
    expect(await figuresOf(OWN_FUNDS)).toEqual(['488 391', '1 000 223', '612 983', '2 101 597']);
    expect(await figuresOf('Summa finansiering')).toEqual(['674 573', '1 381 523', '846 661', '2 902 758']);
    expect(await figuresOf('Differens')).toEqual(['✓ 0', '✓ 0', '✓ 0', '✓ 0']);
    await expect(budgetPage.check('är 801 161 kr. Beslutets tak är 800 609 kr.')).toBeVisible();
  };
  await follows();
  await expect(app.saved).toHaveText(/^Sparat \d\d:\d\d$/);

  await app.undo(TRAVEL_CHANGED);
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  await app.redo(TRAVEL_CHANGED);
  await follows();

  await restart();
  await follows();
  await app.undo(TRAVEL_CHANGED);
  await expect.poll(() => budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
  await app.redo(TRAVEL_CHANGED);
  await follows();
});

test('an öre short of full financing is said, and a click on the sentence leads to its cell', async ({
  projectsPage,
  budgetPage,
  app,
}) => {
  await projectsPage.openExample();
  await budgetPage.select(OWN_FUNDS, 2026);
  await budgetPage.chooseForRow(/^Ändra regel/);
  await app.dialog.getByRole('radio', { name: 'Inmatad: belopp skrivs i cellerna' }).check({ force: true });
  await app.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(app.dialog).toBeHidden();
  await budgetPage.setAmount(OWN_FUNDS, 2026, '611 534,53');

  await expect(budgetPage.summary).toContainText('Det saknas 0,01 kr i finansiering.');
  await budgetPage.check('Det saknas 0,01 kr i finansiering 2026.').getByRole('button').click();
  await expect(await budgetPage.cell('Differens', 2026)).toBeFocused();
  await expect(await budgetPage.cell('Differens', 2026)).toHaveText('✕ −0,01');
});
