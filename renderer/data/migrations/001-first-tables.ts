import type { Migration } from './migration';

/** The first tables: projects, their budget versions and rows, financiers' answers, remembered layouts, history. */
export const firstTables: Migration = {
  version: 1,
  stores: {
    projects: 'id',
    budgets: 'id, projectId',
    budgetRows: '[budgetId+id], budgetId',
    notices: 'id, projectId',
    layouts: 'key',
    history: 'seq',
    meta: 'key',
  },
};
