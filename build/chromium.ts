import { existsSync } from 'node:fs';

/** Flags that let Debian's Chromium run as root, headless and without reaching for the network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const named = process.env['CHROMIUM_PATH'];

/** The first of Debian's browsers that is there. @param names as they are called in /usr/bin */
const debians = (...names: readonly string[]): string | undefined =>
  names.map((name) => `/usr/bin/${name}`).find(existsSync);

/** The Chromium that tests use: the one named by CHROMIUM_PATH, else Debian's, else (undefined) Playwright's own. */
export const chromiumPath = named ?? debians('chromium');

/**
 * The same engine without the browser around it (tabs, downloads, installing of pages), as Electron is: what is about
 * the app and not about its shell runs a third faster on it.
 */
export const chromiumShellPath = named ?? debians('chromium-headless-shell', 'chromium');

/** Playwright's options for starting one of them. */
export const launchOptionsFor = (executablePath: string | undefined) => ({
  ...(executablePath && { executablePath }),
  args: chromiumArgs,
});
