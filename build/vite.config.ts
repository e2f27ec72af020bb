import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';
import { loneRows } from './lone-rows.ts';

const root = path.join(import.meta.dirname, '..');
const nodeModules = [...builtinModules, /^node:/, 'electron'];

/** A bundle that Node runs (the main process and its preload): everything inside, Electron and Node outside. */
function nodeBundle(input: string, outDir: string, format: 'es' | 'cjs', file: string, target: string) {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const, external: ['electron'], builtins: nodeModules },
    build: {
      outDir: path.join(root, outDir),
      emptyOutDir: true,
      target,
      ssr: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: path.join(root, input),
        external: nodeModules,
        output: { format, entryFileNames: file },
      },
    },
  };
}

/** One `vite build` makes the window (client), the main process and the preload, one after the other. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react()],
  css: { postcss: { plugins: [loneRows] } },
  resolve: { alias: { '@shared': path.join(root, 'shared'), '@renderer': path.join(root, 'renderer') } },
  worker: { format: 'es' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: path.join(root, 'dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        sourcemap: false,
        assetsInlineLimit: 0,
        // What every start needs, in one file: each further request costs a start about a millisecond of CPU.
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
        },
      },
    },
    main: nodeBundle('electron/main/main.ts', 'dist/main', 'es', 'main.js', 'node22'),
    preload: nodeBundle('electron/preload/preload.ts', 'dist/preload', 'cjs', 'preload.cjs', 'chrome140'),
  },
});
