// `npm start`: builds the app, then opens it in Electron, or in the browser where Electron's binary cannot be had.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createBuilder } from 'vite';
import { electronBinary, installElectron } from './electron.mjs';
import { serveApp } from './serve.mjs';

const root = path.join(import.meta.dirname, '..');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM']);
/** Milliseconds within which an Electron that cannot run here gives up. */
const FALSE_START = 5_000;

async function build() {
  const builder = await createBuilder({
    configFile: path.join(root, 'build/vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
  });
  await builder.buildApp();
}

/**
 * Runs the app until it is closed.
 * @param {string} binary
 * @returns {Promise<boolean>} false when it could not start on this machine
 */
function runElectron(binary) {
  const isRoot = process.getuid?.() === 0;
  const started = Date.now();
  const child = spawn(binary, [...(isRoot ? ['--no-sandbox'] : []), root, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // Ctrl+C reaches both; whoever ends only this process means the app too.
  let isStopped = false;
  for (const signal of SIGNALS) process.on(signal, () => (isStopped = child.kill(signal)));
  return new Promise((ended) => {
    child.once('error', () => ended(false));
    child.once('exit', (code) => ended(code === 0 || isStopped || Date.now() - started > FALSE_START));
  });
}

/** Opens the address in the user's browser; on failure the printed address is there to click. @param {string} url */
function openBrowser(url) {
  if (!hasDisplay || process.env['KRAFTSAMLING_NO_BROWSER']) return;
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  const child = spawn(/** @type {string} */ (command), args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

/** @param {string} reason */
async function serveInstead(reason) {
  const served = await serveApp();
  console.log(`${reason}, so the app is served for the browser: ${served.url}`);
  openBrowser(served.url);
  for (const signal of SIGNALS) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
}

/** @returns {Promise<string | undefined>} why the app did not run in Electron, or nothing when it did */
async function openElectron() {
  if (hasDisplay && !electronBinary()) await installElectron();
  const binary = electronBinary();
  if (!binary) return "Electron's binary is not available here";
  if (!hasDisplay) return 'There is no display for Electron here';
  return (await runElectron(binary)) ? undefined : 'Electron does not start here';
}

try {
  await build();
  const obstacle = await openElectron();
  if (obstacle) await serveInstead(obstacle);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
