import type { Budget, BudgetRow, FinancierNotice } from '../budget/budget';
import type { RecordChange } from '../command/workspace';
import type { ProjectId } from '../ids';

/** Budget id → its project, of versions that stand and of those that are gone. */
export type BudgetProjects = ReadonlyMap<string, ProjectId>;

/** The versions that these changes made, changed or removed. */
export function budgetProjectsOf(changes: readonly RecordChange[]): ReadonlyMap<string, ProjectId> {
  return new Map(
    changes
      .filter(({ table }) => table === 'budgets')
      .map(({ key, before, after }) => [key, ((after ?? before) as Budget).projectId]),
  );
}

/** The project that a change belongs to; null for what belongs to none: layouts, contacts, rows of an unknown version. */
export function projectOf(
  { table, key, before, after }: RecordChange,
  budgets: BudgetProjects,
): ProjectId | null {
  const record = after ?? before;
  switch (table) {
    case 'projects':
      return key as ProjectId;
    case 'budgets':
    case 'notices':
      return (record as Budget | FinancierNotice | null)?.projectId ?? null;
    case 'budgetRows':
      return budgets.get((record as BudgetRow | null)?.budgetId ?? '') ?? null;
    case 'layouts':
    case 'contacts':
      return null;
    default:
      return (record as { readonly projectId: ProjectId } | null)?.projectId ?? null;
  }
}
