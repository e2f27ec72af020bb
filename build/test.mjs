// `npm test`: installs what the tests need when it is missing, then runs every check in order and stops at the first
// failure. `npm test -- --only e2e` runs one step, `npm test -- --from unit` that one and all after it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installMissing } from './test-needs.mjs';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'out');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script the package.json script that does it
 * @property {string} [report] the file in out/ where its runner counts the tests
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'format', script: 'format:check' },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'build', script: 'build' },
  { name: 'unit', script: 'test:unit', report: 'unit.json' },
  { name: 'data', script: 'test:data', report: 'data.json' },
  { name: 'e2e', script: 'test:e2e', report: 'playwright.json' },
  { name: 'faults', script: 'test:faults:part' },
];

/** @returns {readonly Step[]} */
function chosenSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, from: { type: 'string' } } });
  const name = values.only ?? values.from;
  if (name === undefined) return STEPS;
  const index = STEPS.findIndex((step) => step.name === name);
  if (index < 0)
    stop(2, `There is no step "${name}". The steps are ${STEPS.map((step) => step.name).join(', ')}.`);
  return STEPS.slice(index, values.only === undefined ? undefined : index + 1);
}

/** @param {number} code @param {string} sentence @returns {never} */
function stop(code, sentence) {
  console.error(sentence);
  process.exit(code);
}

/** @param {number} start as of performance.now() */
function since(start) {
  const seconds = (performance.now() - start) / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** @param {Step} step @returns {number} the exit code */
function run({ script, report }) {
  const file = path.join(out, report ?? '');
  if (report) rmSync(file, { force: true });
  // Playwright's report is in its configuration; Vitest takes it from the command line.
  const forVitest = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=out/${report}`];
  const isVitest = report !== undefined && script !== 'test:e2e';
  const { status, error } = spawnSync('npm', ['run', '--silent', script, ...(isVitest ? forVitest : [])], {
    cwd: root,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) console.error(`Could not start npm: ${error.message}`);
  return status ?? 1;
}

/** The tests in a Playwright or Vitest report; none when the runner left no report. @param {string} report */
function countsIn(report) {
  const file = path.join(out, report);
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { stats, numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: numPassedTests, failed: numFailedTests };
}

const steps = chosenSteps();
const begun = performance.now();
mkdirSync(out, { recursive: true });

const problem = await installMissing();
if (problem !== undefined) stop(1, problem);

let code = 0;
let tests = { passed: 0, failed: 0 };
/** @type {string[]} */
const done = [];
for (const step of steps) {
  const start = performance.now();
  console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
  code = run(step);
  if (step.report) {
    const { passed, failed } = countsIn(step.report);
    tests = { passed: tests.passed + passed, failed: tests.failed + failed };
  }
  console.log(
    `${step.name}: ${code === 0 ? 'passed' : `failed with exit code ${code}`} after ${since(start)}`,
  );
  if (code !== 0) break;
  done.push(step.name);
}

console.log(
  `\n${done.length} of ${steps.length} steps passed in ${since(begun)}: ${done.join(', ') || 'none'}.`,
);
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exit(code);
