import { test as base } from '../fixtures';
import { AppFrame } from './app-frame';
import { BudgetPage } from './budget-page';
import { Clipboard } from './clipboard';
import { ComparePage } from './compare-page';
import type { Desk } from './desk';
import { ImportPage } from './import-page';
import { ProjectPage } from './project-page';
import { ProjectsPage } from './projects-page';
import { RestoreOrePage } from './restore-ore-page';

export { expect } from '../fixtures';

interface Pages {
  /** The window that is open now. */
  desk: Desk;
  app: AppFrame;
  projectsPage: ProjectsPage;
  projectPage: ProjectPage;
  budgetPage: BudgetPage;
  comparePage: ComparePage;
  importPage: ImportPage;
  restoreOrePage: RestoreOrePage;
  clipboard: Clipboard;
}

/** The app with its places as page objects, which follow a restart into the new window. */
export const test = base.extend<Pages>({
  desk: async ({ window }, use) => use({ page: window }),
  restart: async ({ restart, desk }, use) =>
    use(async () => {
      desk.page = await restart();
      return desk.page;
    }),
  app: async ({ desk }, use) => use(new AppFrame(desk)),
  projectsPage: async ({ desk }, use) => use(new ProjectsPage(desk)),
  projectPage: async ({ desk }, use) => use(new ProjectPage(desk)),
  budgetPage: async ({ desk }, use) => use(new BudgetPage(desk)),
  comparePage: async ({ desk }, use) => use(new ComparePage(desk)),
  importPage: async ({ desk, prepareOpen }, use) => use(new ImportPage(desk, prepareOpen)),
  restoreOrePage: async ({ desk }, use) => use(new RestoreOrePage(desk)),
  clipboard: async ({ desk }, use) => use(new Clipboard(desk)),
});
