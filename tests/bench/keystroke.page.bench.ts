import type { Locator, Page } from '@playwright/test';
import { cpuClock, drawn, inChromium, seedBudget } from './chromium';
import { takeTurns } from './cpu-time';
import type { MeasurePage } from './goal';

const TYPED = '12345678901234567890';
/** A quick typist; every keystroke gets frames of its own. */
const BETWEEN_KEYS = 40;

/** CPU per keystroke while `field` has the focus. */
async function timeOfTyping(page: Page, clock: () => Promise<number>): Promise<number> {
  await drawn(page);
  const start = await clock();
  await page.keyboard.type(TYPED, { delay: BETWEEN_KEYS });
  await drawn(page);
  return ((await clock()) - start) / TYPED.length;
}

/** Types into one cell's editor, checks that it arrived, and leaves without saving. */
function gridTurns(page: Page, cell: Locator, clock: () => Promise<number>) {
  return async () => {
    await cell.click();
    await page.keyboard.press('Enter');
    const editor = page.getByRole('grid').getByRole('textbox');
    await editor.fill('');
    const time = await timeOfTyping(page, clock);
    if ((await editor.inputValue()).replace(/\s/g, '') !== TYPED)
      throw new Error('The keystrokes did not reach the cell.');
    await page.keyboard.press('Escape');
    return time;
  };
}

function inputTurns(page: Page, input: Locator, clock: () => Promise<number>) {
  return async () => {
    await input.fill('');
    await input.focus();
    const time = await timeOfTyping(page, clock);
    if ((await input.inputValue()) !== TYPED) throw new Error('The keystrokes did not reach the field.');
    return time;
  };
}

/** Goal 11. */
export const measure: MeasurePage = (url) =>
  inChromium(async (browser) => {
    const app = await (
      await browser.newContext({ locale: 'sv-SE', viewport: { width: 1600, height: 1000 } })
    ).newPage();
    await app.goto(await seedBudget(app, url));
    await app.reload();
    const cell = app.getByRole('gridcell', { name: /^\d/ }).first();
    await cell.waitFor();

    const lone = await (
      await browser.newContext({ locale: 'sv-SE', viewport: { width: 1600, height: 1000 } })
    ).newPage();
    await lone.goto(`${url}bench/lone-input.html`);
    const input = lone.getByRole('textbox');
    await input.waitFor();

    const { ratio, subject, reference } = await takeTurns(
      gridTurns(app, cell, await cpuClock(app)),
      inputTurns(lone, input, await cpuClock(lone)),
      15,
    );
    return [
      {
        goal: 11,
        what: 'a keystroke in a 200 × 12 grid, against a lone controlled input',
        value: ratio,
        limit: 2.5,
        unit: '×',
        detail: `${subject.toFixed(2)} ms against ${reference.toFixed(2)} ms`,
      },
    ];
  });
