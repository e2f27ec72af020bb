// `npm run bench`: measures the goals of performance.md and prints each as a ratio, the one furthest from its goal
// first. `npm run bench -- start` runs the files whose name holds "start". Exits with 1 when a goal is not met.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

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
  resolve: {
    alias: Object.fromEntries(
      ['shared', 'renderer', 'tests'].map((zone) => [`@${zone}`, path.join(root, zone)]),
    ),
  },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(benches.map((name) => [name, path.join(import.meta.dirname, `${name}.ts`)])),
      output: { entryFileNames: '[name].js' },
    },
  },
});

/** @param {number} value */
const rounded = (value) => (value < 0.1 ? value.toPrecision(2) : value.toFixed(2));

/** @param {import('./goal').Measured} measured */
const strain = ({ value, limit }) => value / limit;

/** @type {import('./goal').Measured[]} */
const results = [];
for (const name of benches) {
  console.log(`Measuring ${name.replace('.bench', '')} …`);
  const { measure } = await import(pathToFileURL(path.join(out, `${name}.js`)).href);
  results.push(...(await measure()));
}

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
