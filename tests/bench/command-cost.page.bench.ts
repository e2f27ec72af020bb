import { inChromium } from './chromium';
import type { MeasurePage } from './goal';

const TURNS = 15;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * What a command costs until it is safe twice, against twice a bare Dexie put (strict durability) and one synced write:
 * per command, in a row of them. By the clock, since both sides wait for the disk; in the browser, where the journal lies
 * in its own file system.
 */
export const measure: MeasurePage = (url) =>
  inChromium(async (browser) => {
    const page = await (await browser.newContext({ locale: 'sv-SE', bypassCSP: true })).newPage();
    await page.goto(`${url}bench/command-cost.html`);
    await page.waitForFunction(() => document.title === 'ready');
    const times: Record<'command' | 'put' | 'sync', number[]> = { command: [], put: [], sync: [] };
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const side of ['command', 'put', 'sync'] as const)
        times[side].push(await page.evaluate((name) => window.commandCost[name](), side));
    const [command, put, sync] = [median(times.command), median(times.put), median(times.sync)];
    return [
      {
        goal: 0,
        what: 'a command until it is safe, against twice a bare Dexie put and one synced write',
        value: command / (2 * put + sync),
        limit: 1,
        unit: '×',
        detail: `${command.toFixed(2)} ms against 2 × ${put.toFixed(2)} ms + ${sync.toFixed(2)} ms`,
      },
    ];
  });
