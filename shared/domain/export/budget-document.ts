import type { Budget, BudgetRow, FinancierNotice } from '../budget/budget';
import type { IsoDate, UtcTime } from '../ids';
import type { Project } from '../project/project';

/** One budget version with everything that goes out with it. */
export interface BudgetDocument {
  readonly project: Project;
  readonly budget: Budget;
  readonly rows: readonly BudgetRow[];
  readonly notices: readonly FinancierNotice[];
  readonly exportedAt: UtcTime;
  /** The day the user sees on the calendar, which near midnight is not the day of `exportedAt`. */
  readonly exportedOn: IsoDate;
}

/** How amounts are shown on screen: whole kronor, or kronor with öre. */
export type AmountView = 'kronor' | 'ore';

const NOT_IN_FILE_NAMES = /[\u0000-\u001f<>:"/\\|?*]+/g;

/** "Kraftsamling barn och unga budget v1 2026-01-05.xlsx": a name that every file system takes. */
export function exportFileName(
  { project, budget, exportedOn }: Pick<BudgetDocument, 'project' | 'budget' | 'exportedOn'>,
  extension: 'xlsx' | 'csv' | 'pdf',
): string {
  const name = project.name
    .replace(NOT_IN_FILE_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^\.+/, '')
    .trim();
  return `${name === '' ? 'Projekt' : name} budget v${String(budget.version)} ${exportedOn}.${extension}`;
}
