import { playwright } from '@vitest/browser-playwright';
import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumShellPath, launchOptionsFor } from './chromium.ts';

const root = path.join(import.meta.dirname, '..');
const alias = {
  '@shared': path.join(root, 'shared'),
  '@renderer': path.join(root, 'renderer'),
  '@electron': path.join(root, 'electron'),
  '@tests': path.join(root, 'tests'),
};

/** A real Chromium with its own IndexedDB. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptionsFor(chromiumShellPath) }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    testTimeout: 60_000,
    // All cores: left to itself it keeps one free, which on two is half of them.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['shared/domain/**/*.ts', 'shared/sheets/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reportsDirectory: path.join(root, 'out/coverage'),
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 90, branches: 85, 'shared/domain/money/**': { lines: 100, branches: 95 } },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'shared/**/*.test.ts',
            'electron/**/*.test.ts',
            'renderer/**/*.test.ts',
            'tests/integration/**/*.test.ts',
          ],
          // A browser's own file system has no imitation.
          exclude: [...configDefaults.exclude, 'tests/integration/data/opfs-*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: true,
        // The data layer again, against the IndexedDB of a real Chromium.
        // Found during a run, they would make Vite load the tests anew.
        optimizeDeps: { include: ['zod', 'decimal.js', 'dexie', 'dexie-react-hooks', 'fast-check'] },
        test: {
          name: 'data',
          include: ['renderer/data/**/*.test.ts', 'tests/integration/data/**/*.test.ts'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        // Faults of the data layer, in the same Chromium: `npm run test:faults` runs them.
        test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], browser: inChromium() },
      },
    ],
  },
});
