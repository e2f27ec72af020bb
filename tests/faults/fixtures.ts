import { test as base } from '../e2e/fixtures';
import { FaultShell, type ShellOptions } from './shell';
import { SmallDisk } from './small-disk';

export { expect } from '../e2e/fixtures';

interface FaultFixtures {
  /** A disk of so many kilobytes, mounted on a folder of this test until its apps are closed. */
  diskOn: (folder: string, kilobytes: number) => SmallDisk;
  /** An app on user data of this name, of this test; closed with it. */
  appOn: (name: string, options?: ShellOptions) => FaultShell;
}

export const test = base.extend<FaultFixtures>({
  diskOn: async ({}, use) => {
    const disks: SmallDisk[] = [];
    await use((folder, kilobytes) => {
      const disk = new SmallDisk(folder);
      disks.push(disk);
      disk.mount(kilobytes);
      return disk;
    });
    for (const disk of disks) disk.unmount();
  },
  // It asks for the disks only to be through before they are gone.
  appOn: async ({ runLog, diskOn: _ }, use, info) => {
    const apps: FaultShell[] = [];
    await use((name, options) => {
      const app = new FaultShell(info.outputPath(name), runLog, options);
      apps.push(app);
      return app;
    });
    for (const app of apps) await app.close().catch(() => undefined);
  },
});
