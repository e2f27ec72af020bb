import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumPath, launchOptionsFor } from '../../build/chromium';

/** Opens a Chromium for the time of `work`. */
export async function inChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(launchOptionsFor(chromiumPath));
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Asks for the CPU time of a page's own process since it began, in milliseconds: script, layout, paint, collection. */
export async function cpuClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ProcessTime')?.value;
    if (seconds === undefined) throw new Error('This Chromium tells no ProcessTime.');
    return seconds * 1000;
  };
}

/** Fills the app's own database with a budget of 200 rows over 12 years. @returns the address of its grid */
export async function seedBudget(page: Page, url: string): Promise<string> {
  await page.goto(`${url}bench/seed.html`);
  await page.waitForFunction(() => document.title.startsWith('#'));
  return `${url}${await page.title()}`;
}

/** Waits until the page has drawn what it had to draw. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
