// What the page benches open: the app as it is built for people, and beside it the bare pages it is held against.
import react from '@vitejs/plugin-react';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');
const pages = path.join(import.meta.dirname, 'pages');

/** Where a zone's alias leads, for every bundle of the benches. */
export const ALIASES = Object.fromEntries(
  ['shared', 'renderer', 'tests'].map((zone) => [`@${zone}`, path.join(root, zone)]),
);

/**
 * Puts the built app into `site` and the bench pages under `site/bench`.
 * @param {string} built the folder of the built app @param {string} site
 */
export async function makeSite(built, site) {
  rmSync(site, { recursive: true, force: true });
  cpSync(built, site, { recursive: true });
  await build({
    configFile: false,
    root: pages,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: ALIASES },
    build: {
      outDir: path.join(site, 'bench'),
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: {
        input: readdirSync(pages)
          .filter((file) => file.endsWith('.html'))
          .map((file) => path.join(pages, file)),
      },
    },
  });
}
