// `npm test`: installs what the tests need when it is missing, then runs every check in order and stops at the first
// failure. `npm test -- --only e2e` runs one step, `npm test -- --from unit` that one and all after it.
import { spawn } from 'node:child_process';
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
 * @property {boolean} [isAside] reads the sources only: such steps run side by side, and say what they said when they end
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'format', script: 'format:check', isAside: true },
  { name: 'types', script: 'types', isAside: true },
  { name: 'lint', script: 'lint', isAside: true },
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

/** @param {Step} step @returns {Promise<{ code: number, said: string }>} the exit code, and what an aside step printed */
function run({ script, report, isAside = false }) {
  const file = path.join(out, report ?? '');
  if (report) rmSync(file, { force: true });
  // Playwright's report is in its configuration; Vitest takes it from the command line.
  const forVitest = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=out/${report}`];
  const isVitest = report !== undefined && script !== 'test:e2e';
  const child = spawn('npm', ['run', '--silent', script, ...(isVitest ? forVitest : [])], {
    cwd: root,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
    stdio: isAside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
    child.once('error', (error) => resolve({ code: 1, said: `Could not start npm: ${error.message}\n` }));
  });
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
/** @type {Map<Step, ReturnType<typeof run>>} */
const aside = new Map();
for (const step of steps) {
  const start = performance.now();
  console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
  if (step.isAside && aside.size === 0) for (const one of steps) if (one.isAside) aside.set(one, run(one));
  const answer = await (aside.get(step) ?? run(step));
  if (answer.said !== '') process.stdout.write(answer.said);
  ({ code } = answer);
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
// What runs aside of a step that failed is of no use any more, but ends by itself.
await Promise.all(aside.values());

console.log(
  `\n${done.length} of ${steps.length} steps passed in ${since(begun)}: ${done.join(', ') || 'none'}.`,
);
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exit(code);
