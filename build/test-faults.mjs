// `npm run test:faults`: tries every fault and bad input by its quick count and says how many were survived.
//   -- --full          the full counts (about half an hour)
//   -- --part          the part of the quick counts that `npm test` has the time for
//   -- --only F2,F13   some of them
//   -- --seed 123      the same random choices once more
//   -- --mutations     takes safeguards away one by one instead, and sees that a test fails each time
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { IN_EVERY_TEST, PLAN } from './fault-plan.mjs';

const root = path.join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    part: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
    mutations: { type: 'boolean', default: false },
  },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 1_000_000_000));

/** @param {number} code @param {string} sentence @returns {never} */
function stop(code, sentence) {
  console.error(sentence);
  process.exit(code);
}

function chosenFaults() {
  if (values.part) return PLAN.filter(({ id, tool }) => tool !== 'node' && IN_EVERY_TEST.includes(id));
  if (values.only === undefined) return PLAN;
  const ids = values.only.toUpperCase().split(',');
  const unknown = ids.find((id) => !PLAN.some((fault) => fault.id === id));
  if (unknown !== undefined)
    stop(2, `There is no fault "${unknown}". There are ${PLAN.map(({ id }) => id).join(', ')}.`);
  return PLAN.filter(({ id }) => ids.includes(id));
}

/**
 * What the tests have said so far, per fault or kind of input.
 * @typedef {{ survived: number, total: number, crashes: number, misreads: number, rowsLost: number, oreOff: number, seconds: number }} Sum
 * @type {Map<string, Sum>}
 */
const sums = new Map();

/** @param {string} line as tests/faults/count.ts prints it */
function note(line) {
  const json = /fault-count (\{.*\})/.exec(line)?.[1];
  if (json === undefined) return;
  const said = JSON.parse(json);
  const id = said.fault ?? said.input;
  const sum = sums.get(id) ?? {
    survived: 0,
    total: 0,
    crashes: 0,
    misreads: 0,
    rowsLost: 0,
    oreOff: 0,
    seconds: 0,
  };
  const bad = (said.crashes ?? 0) + (said.misreads ?? 0);
  sums.set(id, {
    survived: sum.survived + (said.survived ?? said.count - bad),
    total: sum.total + (said.total ?? said.count),
    crashes: sum.crashes + (said.crashes ?? 0),
    misreads: sum.misreads + (said.misreads ?? 0),
    rowsLost: sum.rowsLost + (said.rowsLost ?? 0),
    oreOff: sum.oreOff + (said.oreOff ?? 0),
    seconds: sum.seconds + (said.seconds ?? 0),
  });
}

/** A copy of the built app for this run alone: a build meanwhile must not disturb it. */
function copyApp() {
  const copy = path.join(root, 'out/fault-app');
  rmSync(copy, { recursive: true, force: true });
  for (const part of ['dist', 'package.json'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
}

/** Runs a test tool, shows what it says and notes its counts. @param {readonly string[]} args @returns {Promise<number>} its exit code */
function run(args) {
  const child = spawn('npx', args, {
    cwd: root,
    env: {
      ...process.env,
      NO_COLOR: '1',
      VITE_FAULT_SEED: seed,
      VITE_FAULT_COUNTS: '1',
      FAULT_APP: path.join(root, 'out/fault-app'),
      HOSTILE_MUTATIONS: values.full ? '7500' : '250',
      ...(values.full ? { VITE_FULL_COUNTS: '1' } : {}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    note(line);
    if (!/^$|^stdout \|/.test(line)) console.log(line);
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', (error) => {
      console.error(`Could not start npx ${args[0]}: ${error.message}`);
      resolve(1);
    });
  });
}

const TOOLS = {
  node: [
    'vitest',
    'run',
    '--config',
    'build/vitest.config.ts',
    '--project',
    'unit',
    '--reporter=dot',
    '--testTimeout=3600000',
  ],
  chromium: ['vitest', 'run', '--config', 'build/vitest.config.ts', '--project', 'faults'],
  shell: ['playwright', 'test', '--config', 'build/playwright.faults.config.ts'],
};

/** @param {string} id */
const sumOf = (id) => sums.get(id);

/** One line of the table: the fault, how many were survived, in what time. @param {string} id @param {boolean} passed */
function tableLine(id, passed) {
  const what = PLAN.find((fault) => fault.id === id)?.what ?? '';
  const sum = sumOf(id);
  const figures = sum ? `${sum.survived} of ${sum.total}` : passed ? 'passed' : 'failed';
  const losses =
    sum && sum.rowsLost + sum.oreOff > 0 ? `${sum.rowsLost} rows lost, ${sum.oreOff} öre off` : '';
  const time = sum ? `${sum.seconds.toFixed(0)} s` : '';
  return `${passed ? ' ' : '✗'} ${id.padEnd(4)} ${what.padEnd(32)} ${figures.padStart(16)} ${time.padStart(7)}  ${losses}`;
}

/** Whether everything that the plan asks for was tried, and survived. @param {string} id @param {boolean} toolPassed */
function isSurvived(id, toolPassed) {
  const wanted = PLAN.filter((fault) => fault.id === id)
    .map((fault) => (values.full ? fault.full : fault.quick))
    .reduce((most, count) => Math.max(most, count), 0);
  const sum = sumOf(id);
  if (wanted === 0) return toolPassed;
  return sum !== undefined && sum.total >= wanted && sum.survived === sum.total;
}

async function tryFaults() {
  const faults = chosenFaults();
  if (faults.some(({ tool }) => tool === 'shell') && !existsSync(path.join(root, 'dist/main/main.js')))
    stop(1, 'The app is not built. Run "npm run build" first.');
  mkdirSync(path.join(root, 'out'), { recursive: true });
  if (faults.some(({ tool }) => tool === 'shell')) copyApp();
  console.log(`${values.full ? 'The full counts' : 'The quick counts'}, seed ${seed}`);
  const begun = performance.now();
  /** @type {Map<string, boolean>} */
  const passed = new Map();
  /** @param {readonly (keyof typeof TOOLS)[]} tools one after the other */
  const runTools = async (tools) => {
    for (const tool of tools) {
      const files = [
        ...new Set(faults.filter((fault) => fault.tool === tool).flatMap((fault) => fault.files)),
      ];
      if (files.length > 0) passed.set(tool, (await run([...TOOLS[tool], ...files])) === 0);
    }
  };
  // The full counts take long; the shell's mostly wait for starts, and the others compute.
  if (values.full) await Promise.all([runTools(['node', 'chromium']), runTools(['shell'])]);
  else await runTools(['node', 'chromium', 'shell']);
  const ids = [...new Set(faults.map(({ id }) => id))];
  const toolsPassed = [...passed.values()].every(Boolean);
  const toolOf = (/** @type {string} */ id) => faults.find((fault) => fault.id === id)?.tool ?? '';
  const verdicts = ids.map((id) => ({ id, survived: isSurvived(id, passed.get(toolOf(id)) ?? false) }));
  console.log(`\n${verdicts.map(({ id, survived }) => tableLine(id, survived)).join('\n')}`);
  const all = ids.map((id) => ({ id, sum: sumOf(id) })).filter(({ sum }) => sum !== undefined);
  /** @param {(sum: Sum) => number} of @param {string} kind */
  const total = (of, kind) =>
    all.reduce((sum, one) => sum + (one.sum && one.id.startsWith(kind) ? of(one.sum) : 0), 0);
  console.log(`\nIn ${((performance.now() - begun) / 1000 / 60).toFixed(1)} minutes, seed ${seed}:`);
  console.log(
    `${total((sum) => sum.survived, 'F')} of ${total((sum) => sum.total, 'F')} faults survived · ` +
      `${total((sum) => sum.total, 'B')} bad inputs, ${total((sum) => sum.crashes, 'B')} crashes, ` +
      `${total((sum) => sum.misreads, 'B')} silent misreads · ${total((sum) => sum.rowsLost, '')} rows lost · ` +
      `${total((sum) => sum.oreOff, '')} öre off`,
  );
  return toolsPassed && verdicts.every(({ survived }) => survived) ? 0 : 1;
}

if (values.mutations) {
  const { status } = spawnSync(process.execPath, ['tests/faults/mutations.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
} else process.exit(await tryFaults());
