import type { BrowserContext, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { cpuClock, drawn, inChromium, seedBudget } from './chromium';
import { takeTurns } from './cpu-time';
import type { MeasurePage } from './goal';

/** CPU of a new tab's process until its page can be used. */
async function timeOfStart(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    const clock = await cpuClock(page);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await drawn(page);
    return await clock();
  } finally {
    await page.close();
  }
}

/** The scripts that a start fetches, by address, in bytes after gzip. */
async function scriptsOfStart(context: BrowserContext, address: string): Promise<Map<string, number>> {
  const page = await context.newPage();
  const scripts = new Map<string, number>();
  const reading: Promise<void>[] = [];
  const note = (response: Response): void => {
    if (response.request().resourceType() !== 'script') return;
    reading.push(
      response.body().then((body) => void scripts.set(response.url(), gzipSync(body, { level: 9 }).length)),
    );
  };
  page.on('response', note);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await drawn(page);
  page.off('response', note);
  await Promise.all(reading);
  await page.close();
  return scripts;
}

/**
 * Puts the shell's verbs before the page, as the preload does: the vault answers from another process, that it is where
 * the database is.
 */
function asInShell(): void {
  const nothing = (): Promise<void> => Promise.resolve();
  const start = {
    person: 'me',
    journal: { kind: 'good', base: 1, last: 1, record: null, cutBytes: 0 },
    ...{ newestSnapshot: null, erased: [], selfTest: null, secondPlace: { state: 'none' }, problem: null },
  };
  const verbs = { startVault: () => Promise.resolve(start), onMenuCommand: () => () => undefined };
  Object.assign(window, {
    desktop: new Proxy(verbs, { get: (known, verb) => (Reflect.get(known, verb) as unknown) ?? nothing }),
  });
}

/** Goal 13. */
export const measure: MeasurePage = (url) =>
  inChromium(async (browser) => {
    const app = await browser.newContext({ locale: 'sv-SE' });
    const seeding = await app.newPage();
    await seedBudget(seeding, url);
    await seeding.close();
    const empty = await browser.newContext({ locale: 'sv-SE' });

    const scripts = await scriptsOfStart(app, url);
    const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    const started = async (context: BrowserContext, what: string) => {
      const { ratio, subject, reference } = await takeTurns(
        () => timeOfStart(context, url),
        () => timeOfStart(empty, `${url}bench/empty.html`),
        15,
      );
      const detail = `${subject.toFixed(0)} ms against ${reference.toFixed(0)} ms`;
      return { goal: 13, what, value: ratio, limit: 3, unit: '×', detail } as const;
    };
    const inBrowser = await started(app, 'start in a browser, with its vault, against an empty page');
    await app.addInitScript(asInShell);
    const inShell = await started(app, 'start of the window in the shell, against an empty page');
    return [
      inShell,
      inBrowser,
      {
        goal: 13,
        what: 'JavaScript fetched at the start, after gzip',
        value: bytes / 1000,
        limit: 200,
        unit: 'kB',
        detail: `${scripts.size} files`,
      },
    ];
  });
