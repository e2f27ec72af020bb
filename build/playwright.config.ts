import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { chromiumPath, chromiumShellPath, launchOptionsFor } from './chromium.ts';

const root = path.join(import.meta.dirname, '..');

export default defineConfig({
  testDir: path.join(root, 'tests'),
  outputDir: path.join(root, 'out/playwright'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI']
    ? [['line'], ['json', { outputFile: path.join(root, 'out/playwright.json') }]]
    : 'list',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  // What the shell lets nobody do is tried on the whole browser, with all that it might do beside showing a page.
  projects: [
    {
      name: 'desktop',
      testMatch: 'desktop/**/*.spec.ts',
      use: { launchOptions: launchOptionsFor(chromiumPath) },
    },
    {
      name: 'e2e',
      testMatch: 'e2e/**/*.spec.ts',
      use: { launchOptions: launchOptionsFor(chromiumShellPath) },
    },
  ],
});
