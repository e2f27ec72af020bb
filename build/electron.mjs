// Electron's binary: where it is, and how to get it. Reads the disk itself, because importing the package downloads.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PACKAGE = path.join(import.meta.dirname, '..', 'node_modules', 'electron');
/** Milliseconds without a single byte arriving before the download is given up. */
const PATIENCE = 8_000;

/** @param {string} name @returns {string} a file of the package, or nothing */
function read(name) {
  const file = path.join(PACKAGE, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/** The file to run, or null when it is absent or left by another version. */
export function electronBinary() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const { version } = JSON.parse(read('package.json') || '{}');
  if (!override && read(path.join('dist', 'version')).replace(/^v/, '') !== version) return null;
  const name = read('path.txt') || (override && 'electron');
  const file = name && path.join(override ?? path.join(PACKAGE, 'dist'), name);
  return file && existsSync(file) ? file : null;
}

/** @param {string} folder @returns {number} bytes in all its files */
function sizeOf(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    try {
      bytes += statSync(path.join(folder, entry)).size;
    } catch {
      // Moved away between the listing and now: the download has just been finished.
    }
  }
  return bytes;
}

/**
 * Runs the package's own installer, in a temporary folder where its progress can be seen, and gives up when nothing
 * more arrives. Says nothing of a failure: the caller asks `electronBinary` again.
 * @returns {Promise<void>}
 */
export function installElectron() {
  const installer = path.join(PACKAGE, 'install.js');
  if (!existsSync(installer) || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return Promise.resolve();
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'electron-install-'));
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const child = spawn(process.execPath, [installer], { env, stdio: 'ignore' });

  let seen = 0;
  const watch = setInterval(() => {
    const bytes = sizeOf(temporary);
    // A whole file that is being unpacked no longer grows, but it is there.
    if (bytes === seen && bytes < 50_000_000) child.kill();
    seen = bytes;
  }, PATIENCE);
  return new Promise((done) => {
    child.once('close', () => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      done();
    });
  });
}
