import { cpuClock, inChromium } from './chromium';
import { takeTurns } from './cpu-time';
import type { MeasurePage } from './goal';

/** Goal 9: the same command on one of ten thousand activities, whose list is followed, and on one that nobody follows. */
export const measure: MeasurePage = (url) =>
  inChromium(async (browser) => {
    const page = await (await browser.newContext({ locale: 'sv-SE', bypassCSP: true })).newPage();
    await page.goto(`${url}bench/live-list.html`);
    await page.waitForFunction(() => document.title === 'ready', null, { timeout: 300_000 });
    const clock = await cpuClock(page);
    const timeOf = async (isSeen: boolean): Promise<number> => {
      const start = await clock();
      await page.evaluate((seen) => window.liveList.change(seen), isSeen);
      return (await clock()) - start;
    };
    const turns = await takeTurns(
      () => timeOf(true),
      () => timeOf(false),
      15,
    );
    const told = await page.evaluate(() => window.liveList.unrelated());
    if (told > 0) throw new Error(`Changes of something else were told to the list ${String(told)} times.`);
    return [
      {
        goal: 9,
        what: 'a change of one of 10 000 activities until it is in the followed list, against the change alone',
        value: turns.ratio,
        limit: 1.6,
        unit: '×',
        detail: `${turns.subject.toFixed(1)} ms against ${turns.reference.toFixed(1)} ms for 20; other changes told nobody`,
      },
    ];
  });
