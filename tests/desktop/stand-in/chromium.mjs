// The real browser under the stand-in: finds it, starts it on the app's own data, ends it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { connectDevTools } from './devtools-pipe.mjs';

const FLAGS = [
  '--no-startup-window',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-search-engine-choice-screen',
  '--disable-features=HttpsUpgrades,OptimizationHints,PaintHolding',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
];
/** Milliseconds a closing Chromium gets to write its data. */
const PATIENCE = 10_000;

function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  throw new Error(
    'No Chromium for the stand-in: set CHROMIUM_PATH, or run "npx playwright install chromium".',
  );
}

/**
 * @typedef {object} Chromium
 * @property {import('./devtools-pipe.mjs').DevTools} devTools
 * @property {number | undefined} pid
 * @property {Promise<void>} gone settles when it has ended
 * @property {() => Promise<void>} close
 */

/**
 * Starts Chromium with its profile in the app's user data. It ends by itself when this process does, however that
 * happens, because its end of the pipe closes.
 * @param {{ userData: string, locale: string, port: string | undefined, switches: readonly string[] }} options
 * @returns {Chromium}
 */
export function startChromium({ userData, locale, port, switches }) {
  const child = spawn(
    findChromium(),
    [
      ...(process.env['STAND_IN_HEADED'] ? [] : ['--headless=new']),
      '--remote-debugging-pipe',
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
      `--user-data-dir=${path.join(userData, 'Chromium')}`,
      `--lang=${locale}`,
      ...FLAGS,
      ...switches,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  // Playwright waits for this line; the rest is Chromium's chatter.
  createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stderr) }).on(
    'line',
    (line) => {
      if (line.startsWith('DevTools listening on')) process.stderr.write(`${line}\n`);
    },
  );
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => child.once('exit', () => resolve()));
  const devTools = connectDevTools(
    /** @type {import('node:stream').Writable} */ (child.stdio[3]),
    /** @type {import('node:stream').Readable} */ (child.stdio[4]),
  );
  const close = async () => {
    devTools.send('Browser.close').catch(() => undefined);
    const tired = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await gone;
    clearTimeout(tired);
  };
  return { devTools, pid: child.pid, gone, close };
}
