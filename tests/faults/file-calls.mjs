// Stands between the main process and its files in the vault: counts the calls, fails the one it is told to, and
// remembers what a power cut would leave (what was synced, under the names of the last sync of each folder).
// Specs reach it as `globalThis.fileFaults`.
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const userData = path.resolve(
  process.argv.find((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '.',
);
const backups = path.join(userData, 'Backups');

/** @param {string} file */
const isKept = (file) => file === backups || file.startsWith(backups + path.sep);

/**
 * @typedef {{ ino: bigint, isFolder: boolean }} Entry
 * @type {Map<string, Map<string, Entry>>} folder → its names when it was last synced
 */
const folders = new Map();
/** Inode → its bytes when they were last synced. @type {Map<bigint, Buffer>} */
const synced = new Map();

/** @param {string} folder */
function noteFolder(folder) {
  const names = fs.readdirSync(folder).map((name) => {
    const found = fs.statSync(path.join(folder, name), { bigint: true, throwIfNoEntry: false });
    return /** @type {const} */ ([name, { ino: found?.ino ?? 0n, isFolder: found?.isDirectory() ?? false }]);
  });
  folders.set(folder, new Map(names));
}

/** @param {string} file */
function noteFile(file) {
  const found = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
  if (found?.isFile()) synced.set(found.ino, fs.readFileSync(file));
}

/** What is there at the start has been on disk for long. @param {string} folder */
function noteTree(folder) {
  if (!fs.existsSync(folder)) return;
  noteFolder(folder);
  for (const [name, { isFolder }] of folders.get(folder) ?? []) {
    const place = path.join(folder, name);
    if (!isKept(place)) continue;
    if (isFolder) noteTree(place);
    else noteFile(place);
  }
}
noteTree(userData);

/** @param {string} folder @returns {Record<string, string>} path from the user data → bytes in base 64 */
function durableFiles(folder) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, { ino, isFolder }] of folders.get(folder) ?? []) {
    const place = path.join(folder, name);
    if (!isKept(place)) continue;
    if (isFolder) Object.assign(files, durableFiles(place));
    else files[path.relative(userData, place)] = (synced.get(ino) ?? Buffer.alloc(0)).toString('base64');
  }
  return files;
}

const faults = {
  /** Every call since the count was begun, as "write journal.jsonl"; null: not counting. */
  calls: /** @type {string[] | null} */ (null),
  /** The call to fail, from 1; 0: none. */
  failAt: 0,
  /** Whether all calls after it fail too. */
  lasts: false,
  code: 'EIO',
  /** Begins to count anew. @param {{ failAt?: number, lasts?: boolean, code?: string }} [plan] */
  begin({ failAt = 0, lasts = false, code = 'EIO' } = {}) {
    Object.assign(faults, { calls: [], failAt, lasts, code });
  },
  /** Stops failing calls and gives those that were made. */
  end() {
    const calls = faults.calls ?? [];
    Object.assign(faults, { calls: null, failAt: 0 });
    return calls;
  },
  /** What a power cut would leave of the vault. */
  durable: () => durableFiles(userData),
};
Object.assign(globalThis, { fileFaults: faults });

/** @param {string} call @param {string} file @returns {Error | null} the system's error for this call */
function faultOf(call, file) {
  if (faults.calls === null || !isKept(file)) return null;
  faults.calls.push(`${call} ${path.basename(file)}`);
  const { length } = faults.calls;
  const isHit = faults.failAt > 0 && (faults.lasts ? length >= faults.failAt : length === faults.failAt);
  if (!isHit) return null;
  return Object.assign(new Error(`${faults.code}: made to fail, ${call}`), {
    code: faults.code,
    syscall: call,
  });
}

const real = { ...fsp };

/** @param {any} handle @param {string} file */
function watched(handle, file) {
  for (const call of [
    'write',
    'writeFile',
    'appendFile',
    'datasync',
    'sync',
    'truncate',
    'readFile',
    'read',
    'stat',
  ]) {
    const own = handle[call].bind(handle);
    handle[call] = async (/** @type {any[]} */ ...args) => {
      const fault = faultOf(call, file);
      // A disk that runs full takes some of the bytes first.
      if (fault && call === 'write') await own(args[0], args[1], Math.floor(args[2] / 2), args[3]);
      if (fault && call === 'writeFile') await own(args[0].subarray(0, Math.floor(args[0].length / 2)));
      if (fault) throw fault;
      const answer = await own(...args);
      if (call === 'sync' || call === 'datasync') {
        if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) noteFolder(file);
        else noteFile(file);
      }
      return answer;
    };
  }
  return handle;
}

/** @type {any} */
const calls = fsp;
calls.open = async (/** @type {any[]} */ ...args) => {
  const file = path.resolve(String(args[0]));
  const fault = faultOf('open', file);
  if (fault) throw fault;
  const handle = await real.open(.../** @type {Parameters<typeof real.open>} */ (args));
  return isKept(file) || file === userData ? watched(handle, file) : handle;
};
for (const call of ['rename', 'rm', 'unlink', 'mkdir', 'readdir', 'stat', 'lstat', 'readFile', 'writeFile']) {
  const own = /** @type {any} */ (real)[call];
  calls[call] = async (/** @type {any[]} */ ...args) => {
    const fault = faultOf(call, path.resolve(String(args[0])));
    if (fault) throw fault;
    return own(...args);
  };
}
syncBuiltinESMExports();
