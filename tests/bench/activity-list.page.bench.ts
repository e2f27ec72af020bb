import type { Locator, Page } from '@playwright/test';
import { cpuClock, drawn, inChromium } from './chromium';
import { takeTurns } from './cpu-time';
import type { MeasurePage } from './goal';

/** Every word of it is in thousands of the ten thousand: each key gives another long list. */
const TYPED = 'föräldraforum 1 nora';
/** A quick typist; every keystroke gets frames of its own. */
const BETWEEN_KEYS = 40;
/** Frames scrolled in one turn, and how far each: a notch of the wheel, three rows. */
const FRAMES = 120;
const STEP = 96;

/** CPU per keystroke in a field that is empty before; what emptying it set off is over before the clock starts. */
function typingTurns(
  page: Page,
  field: Locator,
  clock: () => Promise<number>,
  rest: () => Promise<void>,
  check: () => Promise<void>,
) {
  return async () => {
    await field.fill('');
    await rest();
    await field.focus();
    await drawn(page);
    const start = await clock();
    await page.keyboard.type(TYPED, { delay: BETWEEN_KEYS });
    await drawn(page);
    const time = ((await clock()) - start) / TYPED.length;
    if ((await field.inputValue()) !== TYPED) throw new Error('The keystrokes did not reach the field.');
    await check();
    return time;
  };
}

/** CPU per frame while the list is scrolled from its top. */
async function timeOfScrolling(page: Page, clock: () => Promise<number>): Promise<number> {
  const grid = page.getByRole('grid');
  await grid.evaluate((element) => element.scrollTo({ top: 0 }));
  await drawn(page);
  const start = await clock();
  await grid.evaluate(
    async (element, { frames, step }) => {
      for (let frame = 0; frame < frames; frame += 1) {
        element.scrollBy({ top: step });
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    { frames: FRAMES, step: STEP },
  );
  const time = ((await clock()) - start) / FRAMES;
  const top = await grid.evaluate((element) => element.scrollTop);
  if (top !== FRAMES * STEP) throw new Error(`The list was scrolled to ${String(top)}.`);
  return time;
}

async function openList(page: Page, url: string): Promise<void> {
  await page.goto(`${url}bench/seed-activities.html`);
  await page.waitForFunction(() => document.title.startsWith('#'), null, { timeout: 120_000 });
  await page.goto(`${url}${await page.title()}`);
  await page.reload();
  await page.getByRole('gridcell').first().waitFor();
}

/** Goal 12. */
export const measure: MeasurePage = (url) =>
  inChromium(async (browser) => {
    const open = async () =>
      (await browser.newContext({ locale: 'sv-SE', viewport: { width: 1600, height: 1000 } })).newPage();
    const app = await open();
    await openList(app, url);
    const narrowed = app.getByRole('status').filter({ hasText: /^Visar/ });
    const whole = app.getByRole('status').filter({ hasText: /^10.000 aktiviteter/ });
    const nothing = (): Promise<void> => Promise.resolve();
    const appClock = await cpuClock(app);

    const lone = await open();
    await lone.goto(`${url}bench/lone-input.html`);
    const input = lone.getByRole('textbox');
    await input.waitFor();

    const { ratio, subject, reference } = await takeTurns(
      typingTurns(
        app,
        app.getByRole('searchbox'),
        appClock,
        () => whole.waitFor(),
        () => narrowed.waitFor(),
      ),
      typingTurns(lone, input, await cpuClock(lone), nothing, nothing),
      15,
    );
    await app.getByRole('searchbox').fill('');
    await whole.waitFor();
    const scrolls: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) scrolls.push(await timeOfScrolling(app, appClock));
    const scroll = scrolls.sort((a, b) => a - b)[4] ?? Infinity;
    return [
      {
        goal: 12,
        what: 'a keystroke that filters 10 000 activities, against a lone controlled input',
        value: ratio,
        limit: 2.5,
        unit: '×',
        detail: `${subject.toFixed(2)} ms against ${reference.toFixed(2)} ms`,
      },
      {
        goal: 12,
        what: 'a frame of scrolling through 10 000 activities, in ms of CPU',
        value: scroll,
        limit: 12,
        unit: 'ms',
        detail: `${String(FRAMES)} frames of ${String(STEP)} pixels`,
      },
    ];
  });
