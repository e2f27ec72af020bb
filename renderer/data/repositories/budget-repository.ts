import {
  inTableOrder,
  type Budget,
  type BudgetRow,
  type FinancierNotice,
} from '@shared/domain/budget/budget';
import type { BudgetId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import type { SheetLayout } from '@shared/sheets/layout-key';
import type { Database } from '../database';

/** A budget version with all that its view, its export and its import need. */
export interface BudgetDocument {
  readonly project: Project;
  readonly budget: Budget;
  /** In table order. */
  readonly rows: readonly BudgetRow[];
  readonly notices: readonly FinancierNotice[];
  /** All versions of the project, newest first. */
  readonly versions: readonly Budget[];
}

/** One version with its rows; undefined when it does not exist. */
export async function findBudget(database: Database, id: BudgetId): Promise<BudgetDocument | undefined> {
  const budget = await database.budgets.get(id);
  const project = budget && (await database.projects.get(budget.projectId));
  if (!budget || !project) return undefined;
  const [rows, versions, notices] = await Promise.all([
    database.budgetRows.where({ budgetId: id }).toArray(),
    database.budgets.where({ projectId: project.id }).toArray(),
    database.notices.where({ projectId: project.id }).toArray(),
  ]);
  return {
    project,
    budget,
    rows: inTableOrder(rows),
    notices,
    versions: versions.sort((a, b) => b.version - a.version),
  };
}

/** Every layout a financier's sheet has been accepted in. */
export const listLayouts = (database: Database): Promise<readonly SheetLayout[]> =>
  database.layouts.toArray();
