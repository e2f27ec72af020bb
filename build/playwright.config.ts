import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { chromiumArgs, chromiumPath } from './chromium.ts';

const root = path.join(import.meta.dirname, '..');

export default defineConfig({
  testDir: path.join(root, 'tests'),
  testMatch: ['e2e/**/*.spec.ts', 'desktop/**/*.spec.ts'],
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
    launchOptions: { ...(chromiumPath && { executablePath: chromiumPath }), args: chromiumArgs },
  },
});
