// Which tests try which fault, and how many of each the quick and the full run must try (the table in tests/faults/README.md).

/**
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} what
 * @property {'shell' | 'chromium' | 'node'} tool Playwright through the shell, Vitest in Chromium, or Vitest in Node
 * @property {readonly string[]} files
 * @property {number} quick the least that must be tried; 1 where "all" are
 * @property {number} full
 */

/** @type {readonly Fault[]} */
export const PLAN = [
  shell('F1', 'kill in the middle of writing', 'f01-kill', 20, 200),
  shell('F2', 'torn tail of the database', 'f02-torn-tail', 12, 12),
  shell('F3', 'database gone or corrupt', 'f03-corrupt-store', 10, 50),
  shell('F4', 'disk full', 'f04-disk-full', 12, 24),
  shell('F5', 'a file call fails', 'f05-failing-call', 1, 1),
  node('F5', 'a file call fails, file layer', ['tests/integration/vault'], 1, 1),
  shell('F6', 'power cut', 'f06-power-cut', 1, 1),
  node('F6', 'power cut, file layer', ['tests/integration/vault'], 1, 1),
  shell('F7', 'migration broken off', 'f07-migration', 4, 4),
  shell('F8', 'newer data, older app', 'f08-newer-data', 5, 5),
  shell('F9', 'two instances, stale lock', 'f09-two-instances', 10, 10),
  shell('F10', 'page crashed or hung', 'f10-crash', 5, 20),
  chromium('F11', 'abort at each statement', 'f11-abort', 1, 1),
  shell('F12', 'clock, zone, summer time', 'f12-clock', 24, 24),
  shell('F13', 'bad backup', 'f13-bad-backup', 40, 40),
  shell('F14', 'backup folder gone or locked', 'f14-backup-folder', 10, 10),
  chromium('F15', 'random histories', 'f15-histories', 500, 10_000),
  node('B1', 'hostile workbooks', ['tests/integration/hostile-workbooks.test.ts'], 40, 120),
  node('B2', 'mutated files', ['tests/integration/hostile-workbooks.test.ts'], 500, 15_000),
  node('B3', 'files of the wrong kind', ['tests/integration/hostile-workbooks.test.ts'], 20, 20),
  node('B4', 'numbers and dates as text', ['tests/integration/number-texts.test.ts'], 10_300, 100_300),
  node('B6', 'formula, HTML, __proto__', ['tests/integration/payloads.test.ts'], 240, 240),
  node(
    'M1',
    'figures against an oracle',
    ['shared/domain/budget/calculate-budget.oracle.test.ts', 'shared/domain/money/percent.test.ts'],
    0,
    0,
  ),
];

/** What `npm test` tries each time, beside the tests in Node that are among its unit tests anyhow. */
export const IN_EVERY_TEST = ['F11', 'F13', 'F15'];

/** @param {string} id @param {string} what @param {string} file @param {number} quick @param {number} full @returns {Fault} */
function shell(id, what, file, quick, full) {
  return { id, what, tool: 'shell', files: [`tests/faults/${file}.spec.ts`], quick, full };
}

/** @param {string} id @param {string} what @param {string} file @param {number} quick @param {number} full @returns {Fault} */
function chromium(id, what, file, quick, full) {
  return { id, what, tool: 'chromium', files: [`tests/faults/${file}.test.ts`], quick, full };
}

/** @param {string} id @param {string} what @param {string[]} files @param {number} quick @param {number} full @returns {Fault} */
function node(id, what, files, quick, full) {
  return { id, what, tool: 'node', files, quick, full };
}
