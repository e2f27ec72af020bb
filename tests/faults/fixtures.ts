import { test as base } from '../e2e/fixtures';
import { FaultShell, type ShellOptions } from './shell';

export { expect } from '../e2e/fixtures';

interface FaultFixtures {
  /** An app on user data of this name, of this test; closed with it. */
  appOn: (name: string, options?: ShellOptions) => FaultShell;
}

export const test = base.extend<FaultFixtures>({
  appOn: async ({ runLog }, use, info) => {
    const apps: FaultShell[] = [];
    await use((name, options) => {
      const app = new FaultShell(info.outputPath(name), runLog, options);
      apps.push(app);
      return app;
    });
    for (const app of apps) await app.close().catch(() => undefined);
  },
});
