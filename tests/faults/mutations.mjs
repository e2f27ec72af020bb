// Takes the safeguards away one by one, in a copy of the tree, and sees that the tests named for each then fail.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MUTATIONS } from './mutation-list.mjs';

const root = path.join(import.meta.dirname, '../..');

/** Copies what belongs to the tree, new files too, and lends it the installed packages. */
function copyTree() {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'kraftsamling-mutations-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const file of new Set(listed.split('\0').filter(Boolean))) {
    try {
      cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
    } catch (error) {
      // Listed by Git, and removed since.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    }
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Runs the tests in the copy. @param {string} copy @param {readonly string[]} tests @returns {Promise<{ code: number, output: string }>} */
function runTests(copy, tests) {
  const args = ['vitest', 'run', '--config', 'build/vitest.config.ts', '--project', 'unit', ...tests];
  const child = spawn('npx', args, {
    cwd: copy,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, output })));
}

/** A failing test, and not a tree that no longer loads. @param {string} output */
const failedTests = (output) => Number(/Tests\s+(\d+) failed/.exec(output)?.[1] ?? '0');

/** @param {string} copy @param {import('./mutation-list.mjs').Mutation} mutation @returns {Promise<string>} '' when it was caught */
async function tryMutation(copy, { file, from, to, tests }) {
  const place = path.join(copy, file);
  const whole = readFileSync(place, 'utf8');
  if (whole.split(from).length !== 2)
    return `its text stands ${whole.split(from).length - 1} times in ${file}`;
  writeFileSync(
    place,
    whole.replace(from, () => to),
  );
  const { output } = await runTests(copy, tests);
  writeFileSync(place, whole);
  return failedTests(output) > 0
    ? ''
    : `no test failed (${tests.join(', ')})\n${output.split('\n').slice(-12).join('\n')}`;
}

/** @returns {Promise<number>} 0 when each was caught */
async function tryMutations() {
  const copy = copyTree();
  try {
    const all = [...new Set(MUTATIONS.flatMap(({ tests }) => tests))];
    const whole = await runTests(copy, all);
    if (whole.code !== 0) {
      console.error(`Without any mutation the tests fail:\n${whole.output.slice(-4000)}`);
      return 1;
    }
    let caught = 0;
    for (const mutation of MUTATIONS) {
      const problem = await tryMutation(copy, mutation);
      if (problem === '') caught += 1;
      console.log(`${problem === '' ? 'caught ' : 'MISSED '} ${mutation.what}${problem && `: ${problem}`}`);
    }
    console.log(`\n${caught} of ${MUTATIONS.length} mutations were caught`);
    return caught === MUTATIONS.length ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

process.exit(await tryMutations());
