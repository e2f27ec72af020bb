import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { chromiumPath, launchOptionsFor } from './chromium.ts';
import base from './playwright.config.ts';

/** The faults that are tried through the shell, on the whole browser; `npm run test:faults` runs it. */
export default defineConfig({
  ...base,
  testDir: path.join(import.meta.dirname, '../tests/faults'),
  testMatch: '*.spec.ts',
  outputDir: path.join(import.meta.dirname, '../out/faults'),
  timeout: process.env['VITE_FULL_COUNTS'] === undefined ? 240_000 : 1_800_000,
  reporter: 'list',
  projects: [{ name: 'faults', use: { launchOptions: launchOptionsFor(chromiumPath) } }],
});
