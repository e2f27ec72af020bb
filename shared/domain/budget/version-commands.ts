import { err, ok, type Result } from '../../result';
import { canBeComputed } from './calculate-budget';
import type { CommandProblem } from '../command/command';
import type { Workspace } from '../command/workspace';
import type { BudgetId, UtcTime } from '../ids';
import { hasTwins, rowsOf, type Budget, type BudgetRow, type BudgetStatus } from './budget';

type Outcome = Result<Workspace, CommandProblem>;

const MOVES: Readonly<Record<BudgetStatus, readonly BudgetStatus[]>> = {
  draft: ['submitted', 'approved'],
  submitted: ['draft', 'approved', 'superseded'],
  approved: ['superseded'],
  superseded: [],
};

/** The statuses a version may move to; an approved one never becomes a draft again. */
export const nextStatuses = (status: BudgetStatus): readonly BudgetStatus[] => MOVES[status];

export const nextVersion = (budgets: readonly Budget[], projectId: Budget['projectId']): number =>
  Math.max(0, ...budgets.filter((one) => one.projectId === projectId).map((one) => one.version)) + 1;

/** Adds a version with its rows. */
export function addBudget(state: Workspace, budget: Budget, rows: readonly BudgetRow[]): Outcome {
  if (state.budgets.some((one) => one.id === budget.id) || hasTwins(rows))
    return err({ code: 'alreadyThere' });
  if (!state.projects.some((project) => project.id === budget.projectId))
    return err({ code: 'notFound', what: 'project' });
  if (budget.years.length === 0) return err({ code: 'noYears' });
  if (!canBeComputed(rows, budget.years)) return err({ code: 'figureTooLarge' });
  const numbered = { ...budget, version: nextVersion(state.budgets, budget.projectId) };
  const budgetRows = [...state.budgetRows, ...rowsOf(budget.id, rows)];
  return ok({ ...state, budgets: [...state.budgets, numbered], budgetRows });
}

/** Copies a version, whatever its status, to a new draft with the same row ids. */
export function copyBudget(
  state: Workspace,
  from: Budget,
  copy: { id: BudgetId; name: string; createdAt: UtcTime },
): Outcome {
  const rows = state.budgetRows
    .filter((row) => row.budgetId === from.id)
    .map((row) => ({ ...row, budgetId: copy.id }));
  return addBudget(state, { ...from, ...copy, status: 'draft', basedOn: from.id }, rows);
}

/** Moves a version on; approving one supersedes the project's earlier approved version. */
export function setBudgetStatus(state: Workspace, budget: Budget, status: BudgetStatus): Outcome {
  if (!nextStatuses(budget.status).includes(status))
    return err({ code: 'illegalStatus', from: budget.status, to: status });
  const budgets = state.budgets.map((one): Budget => {
    if (one.id === budget.id) return { ...one, status };
    const replaced = status === 'approved' && one.status === 'approved' && one.projectId === budget.projectId;
    return replaced ? { ...one, status: 'superseded' } : one;
  });
  return ok({ ...state, budgets });
}

const keepYears = <V>(
  record: Readonly<Record<string, V>>,
  gone: readonly number[],
): Readonly<Record<string, V>> =>
  gone.some((year) => String(year) in record)
    ? Object.fromEntries(Object.entries(record).filter(([year]) => !gone.includes(Number(year))))
    : record;

/** Changes the table's columns; a year that goes takes its amounts, entries and notes along. */
export function setBudgetYears(state: Workspace, budget: Budget, years: readonly number[]): Outcome {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  if (sorted.length === 0) return err({ code: 'noYears' });
  const gone = budget.years.filter((year) => !sorted.includes(year));
  const budgetRows = state.budgetRows.map((row) => {
    if (row.budgetId !== budget.id || gone.length === 0) return row;
    return {
      ...row,
      amounts: keepYears(row.amounts, gone),
      rejected: keepYears(row.rejected, gone),
      notes: keepYears(row.notes, gone),
    };
  });
  return ok({
    ...state,
    budgetRows,
    budgets: state.budgets.map((one) => (one.id === budget.id ? { ...one, years: sorted } : one)),
  });
}

/** Takes a draft away; a project keeps at least one version. */
export function deleteBudget(state: Workspace, budget: Budget): Outcome {
  if (budget.status !== 'draft') return err({ code: 'notADraft', name: budget.name });
  if (state.budgets.filter((one) => one.projectId === budget.projectId).length < 2)
    return err({ code: 'onlyBudget' });
  return ok({
    ...state,
    budgets: state.budgets.filter((one) => one.id !== budget.id),
    budgetRows: state.budgetRows.filter((row) => row.budgetId !== budget.id),
  });
}
