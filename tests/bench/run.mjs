// `npm run bench`: measures the goals of performance.md and prints each as a ratio, the one furthest from its goal
// first; exits with 1 when a goal is not met. `npm run bench -- start` runs the files whose name holds "start", and
// BENCH_APP=folder measures that build of the app instead of making one.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { serveApp } from '../../build/serve.mjs';
import { ALIASES, makeSite } from './make-site.mjs';

const root = path.join(import.meta.dirname, '../..');
const out = path.join(root, 'out/bench');
process.chdir(root);

const wanted = process.argv[2] ?? '';
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))
  .map((file) => file.replace(/\.ts$/, ''));

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  resolve: { alias: ALIASES },
  build: {
    ssr: true,
    outDir: path.join(out, 'benches'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(benches.map((name) => [name, path.join(import.meta.dirname, `${name}.ts`)])),
      output: { entryFileNames: '[name].js' },
    },
  },
});

/** Builds the app and serves it, for the benches that open pages. */
async function serveSite() {
  const built = process.env['BENCH_APP'] ?? path.join(root, 'dist/renderer');
  if (!process.env['BENCH_APP']) {
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('The app does not build.');
  }
  await makeSite(built, path.join(out, 'site'));
  return serveApp({ port: 0, folder: path.join(out, 'site') });
}

/** @param {number} value */
const rounded = (value) => (value < 0.1 ? value.toPrecision(2) : value.toFixed(2));

/** @param {import('./goal').Measured} measured */
const strain = ({ value, limit }) => value / limit;

const site = benches.some((name) => name.includes('.page.')) ? await serveSite() : undefined;
/** @type {import('./goal').Measured[]} */
const results = [];
for (const name of benches) {
  console.log(`Measuring ${name.replace('.bench', '')} …`);
  const { measure } = await import(pathToFileURL(path.join(out, 'benches', `${name}.js`)).href);
  results.push(...(await measure(site?.url)));
}
await site?.close();

results.sort((a, b) => strain(b) - strain(a));
console.log('');
for (const result of results) {
  const { goal, what, value, limit, unit, detail } = result;
  const verdict = strain(result) <= 1 ? 'met    ' : 'NOT MET';
  console.log(
    `goal ${String(goal).padStart(2)}  ${verdict}  ${rounded(value)} ${unit} (at most ${rounded(limit)})  ${what}; ${detail}`,
  );
}
process.exitCode = results.every((result) => strain(result) <= 1) ? 0 : 1;
