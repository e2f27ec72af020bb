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

/** The Chromium that tests use: the one named by CHROMIUM_PATH, else Debian's, else (undefined) Playwright's own. */
export const chromiumPath =
  process.env['CHROMIUM_PATH'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
