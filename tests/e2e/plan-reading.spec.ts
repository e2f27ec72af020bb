import type { Locator } from '@playwright/test';
import { expectAccessible } from './pages/axe';
import { PlanPage } from './pages/plan-page';
import { expect, test as base } from './pages/test';

const test = base.extend<{ plan: PlanPage }>({
  plan: async ({ desk }, use) => use(new PlanPage(desk)),
});

test('a passage of the description says what the plan calls it now, and a link leads somewhere or is refused', async ({
  desk,
  app,
  plan,
  projectsPage,
}) => {
  await projectsPage.openExample();
  await plan.open('Mål och plan');
  await plan.names('Delmål', 'Delmål').first().fill('Lärande i hela länet');
  await app.press('Enter');
  await plan.open('Uppgifter och beslut');
  const description = plan.section('Ur projektbeskrivningen');
  await expect(description).toContainText(
    'Delmål 1 heter ”Lärande i hela länet” i planen. Här står ”Stärkt gemensamt lärande”.',
  );
  await expectAccessible(desk.page, 'a passage with another name than the plan');
  await description.getByRole('link', { name: 'Mål och plan' }).last().click();
  await expect(plan.names('Delmål', 'Delmål').first()).toHaveValue('Lärande i hela länet');

  await plan.open('Villkor, organisation och dokument');
  const words = 'Finansiering sker inom ramen för regionalt utvecklingsstöd – statligt stöd.';
  const link = plan.field(`Länk, ${words}`);
  await link.fill('hej');
  await app.press('Enter');
  await expect(plan.section('Villkor')).toContainText('Skriv en adress som börjar med https://');
  await expect(link).toHaveValue('hej');
  await link.fill('https://www.exempel.se/stod');
  await app.press('Enter');
  await plan.button(`Kopiera adressen till ${words}`).click();
  await expect(app.message).toContainText('Kopierade adressen.');
  await expectAccessible(desk.page, 'a condition with a link');
});

test('at 200 % the content has the height, a condition’s values can be read, and another place begins at its top', async ({
  desk,
  app,
  plan,
  projectsPage,
}) => {
  await projectsPage.openExample();
  await desk.page.setViewportSize({ width: 640, height: 400 });
  await plan.open('Villkor, organisation och dokument');
  const heightOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.height ?? 0;
  expect(await heightOf(app.content)).toBeGreaterThan(300);
  await expect(app.sidebar.getByRole('link', { name: 'Projektet', exact: true })).toBeInViewport();
  const conditions = plan.section('Villkor');
  expect(
    await conditions
      .getByRole('combobox')
      .first()
      .evaluate((choice) => choice.clientWidth),
  ).toBeGreaterThan(110);
  const dueOn = conditions.getByRole('textbox', { name: /^Senast, / }).first();
  expect(await heightOf(dueOn)).toBeLessThan(32);
  await expectAccessible(desk.page, 'the terms at 200 %');

  await plan.section('Dokument').scrollIntoViewIfNeeded();
  await expect(plan.title).not.toBeInViewport();
  await app.goTo('Budget');
  await expect(app.title).toHaveText('Budget');
  await expect(app.title).toBeInViewport();
});
