// From the command line to a running app, in the order of Electron's own binary.
import { mkdirSync, readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElectron } from './electron-module.mjs';
import { provideElectron } from './module-hooks.mjs';
import { closeNodeNetwork } from './node-network.mjs';

const args = process.argv.slice(2);
const valueOf = (/** @type {string} */ name) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const appFolder = path.resolve(args.find((arg) => !arg.startsWith('-')) ?? '.');
const pkg = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
const userData = valueOf('user-data-dir');
if (userData) mkdirSync(userData, { recursive: true });

// Playwright connects to this inspector, then to Chromium, then says when the app may be ready.
const isUnderPlaywright = valueOf('inspect') !== undefined;
const mayBeReady = isUnderPlaywright
  ? new Promise((resolve) => Object.assign(globalThis, { __playwright_run: resolve }))
  : Promise.resolve();
if (isUnderPlaywright) inspector.open(0);

const { electron, openChromium, emitReady } = createElectron({
  pkg,
  args,
  userData,
  locale: valueOf('lang') ?? 'sv',
  port: isUnderPlaywright ? (valueOf('remote-debugging-port') ?? '0') : undefined,
});
provideElectron(electron);
closeNodeNetwork(electron.standInLog);
process.on('SIGTERM', () => electron.app.quit());
process.on('SIGINT', () => electron.app.quit());
process.on('unhandledRejection', (reason) =>
  electron.standInLog.errors.push(`main process: ${String(reason)}`),
);

await import(pathToFileURL(path.join(appFolder, pkg.main)).href);
if (await openChromium()) {
  await mayBeReady;
  emitReady();
}
