import { hasTwins, isLocked, rowsOf, type Budget, type BudgetRow } from '../budget/budget';
import { canBeComputed } from '../budget/calculate-budget';
import { deleteRows, editRow, insertRow, moveRow, setCells, setNote, setRule } from '../budget/row-commands';
import { renumber } from '../budget/row-order';
import {
  addBudget,
  copyBudget,
  deleteBudget,
  setBudgetStatus,
  setBudgetYears,
} from '../budget/version-commands';
import { projectProblems, type Project } from '../project/project';
import { err, ok, unreachable, type Result } from '../../result';
import { removeContact, saveContact } from '../people/contact-commands';
import type { Command, CommandProblem, SingleCommand } from './command';
import { removeTracked, saveTracked } from '../tracking/tracked-commands';
import { applyReviewedChanges } from './record-changes';
import type { Workspace } from './workspace';

type Outcome = Result<Workspace, CommandProblem>;
type OfKind<K extends SingleCommand['kind']> = Extract<SingleCommand, { kind: K }>;

function saveProject(state: Workspace, project: Project, before: Project | null = null): Outcome {
  const [problem] = projectProblems(project, before);
  if (problem) return err(problem);
  const projects = state.projects.some((one) => one.id === project.id)
    ? state.projects.map((one) => (one.id === project.id ? project : one))
    : [...state.projects, project];
  return ok({ ...state, projects });
}

function createProject(
  state: Workspace,
  { project, budget, rows, work = [] }: OfKind<'createProject'>,
): Outcome {
  if (state.projects.some((one) => one.id === project.id)) return err({ code: 'alreadyThere' });
  const saved = saveProject(state, project);
  const budgeted = saved.ok ? addBudget(saved.value, budget, rows) : saved;
  return budgeted.ok && work.length > 0 ? saveTracked(budgeted.value, project.id, work, 'brought') : budgeted;
}

function changeProject(state: Workspace, id: Project['id'], patch: Partial<Project>): Outcome {
  const project = state.projects.find((one) => one.id === id);
  return project
    ? saveProject(state, { ...project, ...patch }, project)
    : err({ code: 'notFound', what: 'project' });
}

/** Copies the project with every version; financiers' answers stay with the original. */
function copyProject(state: Workspace, command: OfKind<'copyProject'>): Outcome {
  const { projectId, copyId, name, createdAt, budgetIds } = command;
  const project = state.projects.find((one) => one.id === projectId);
  if (!project) return err({ code: 'notFound', what: 'project' });
  const budgets = state.budgets.flatMap((budget): Budget[] => {
    const id = budgetIds[budget.id];
    if (id === undefined || budget.projectId !== projectId) return [];
    const basedOn = budget.basedOn === null ? null : (budgetIds[budget.basedOn] ?? null);
    return [{ ...budget, id, basedOn, projectId: copyId, createdAt }];
  });
  const rows = state.budgetRows.flatMap((row): BudgetRow[] => {
    const budgetId = budgetIds[row.budgetId];
    return budgetId === undefined ? [] : [{ ...row, budgetId }];
  });
  const saved = saveProject(state, { ...project, id: copyId, name, createdAt, archivedAt: null }, project);
  if (!saved.ok) return saved;
  return ok({
    ...saved.value,
    budgets: [...state.budgets, ...budgets],
    budgetRows: [...state.budgetRows, ...rows],
  });
}

/** Runs a step over one unlocked budget's rows and puts them back. */
function withRows(
  state: Workspace,
  command: Extract<SingleCommand, { budgetId: Budget['id'] }>,
  step: (rows: readonly BudgetRow[], budget: Budget) => Result<readonly BudgetRow[], CommandProblem>,
): Outcome {
  const budget = state.budgets.find((one) => one.id === command.budgetId);
  if (!budget) return err({ code: 'notFound', what: 'budget' });
  if (isLocked(budget)) return err({ code: 'budgetLocked', name: budget.name });
  const done = step(
    state.budgetRows.filter((row) => row.budgetId === budget.id),
    budget,
  );
  if (!done.ok) return done;
  if (!canBeComputed(done.value, budget.years)) return err({ code: 'figureTooLarge' });
  return ok({
    ...state,
    budgetRows: [...state.budgetRows.filter((row) => row.budgetId !== budget.id), ...done.value],
  });
}

/** Runs a step over one version, locked or not. */
function withBudget(state: Workspace, id: Budget['id'], step: (budget: Budget) => Outcome): Outcome {
  const budget = state.budgets.find((one) => one.id === id);
  return budget ? step(budget) : err({ code: 'notFound', what: 'budget' });
}

const whenUnlocked = (step: (budget: Budget) => Outcome) => (budget: Budget) =>
  isLocked(budget) ? err({ code: 'budgetLocked' as const, name: budget.name }) : step(budget);

function applySingle(state: Workspace, command: SingleCommand): Outcome {
  switch (command.kind) {
    case 'createProject':
      return createProject(state, command);
    case 'editProject':
      return changeProject(state, command.projectId, command.patch);
    case 'archiveProject':
      return changeProject(state, command.projectId, { archivedAt: command.archivedAt });
    case 'copyProject':
      return copyProject(state, command);
    case 'addBudget':
      return addBudget(state, command.budget, command.rows);
    case 'copyBudget':
      return withBudget(state, command.budgetId, (from) =>
        copyBudget(state, from, { id: command.copyId, name: command.name, createdAt: command.createdAt }),
      );
    case 'setBudgetStatus':
      return withBudget(state, command.budgetId, (budget) => setBudgetStatus(state, budget, command.status));
    case 'renameBudget':
      return withBudget(state, command.budgetId, (budget) =>
        ok({
          ...state,
          budgets: state.budgets.map((one) => (one === budget ? { ...one, name: command.name } : one)),
        }),
      );
    case 'setBudgetYears':
      return withBudget(
        state,
        command.budgetId,
        whenUnlocked((budget) => setBudgetYears(state, budget, command.years)),
      );
    case 'deleteBudget':
      return withBudget(state, command.budgetId, (budget) => deleteBudget(state, budget));
    case 'recordNotices':
      return recordNotices(state, command);
    case 'removeNotice':
      return removeNotice(state, command);
    case 'saveLayout':
      return ok({
        ...state,
        layouts: [...state.layouts.filter((one) => one.key !== command.layout.key), command.layout],
      });
    case 'saveContact':
      return saveContact(state, command.contact);
    case 'removeContact':
      return removeContact(state, command.contactId);
    case 'saveTracked':
      return saveTracked(state, command.projectId, command.records);
    case 'removeTracked':
      return removeTracked(state, command.projectId, command.keys);
    case 'restoreRecords':
    case 'mergeRecords':
      return applyReviewedChanges(state, command.changes);
    default:
      return withRows(state, command, (rows, budget) => applyToRows(rows, budget, command));
  }
}

type RowsCommand = OfKind<
  'setCells' | 'insertRow' | 'deleteRows' | 'moveRow' | 'editRow' | 'setRule' | 'setNote' | 'replaceRows'
>;

function applyToRows(
  rows: readonly BudgetRow[],
  budget: Budget,
  command: RowsCommand,
): Result<readonly BudgetRow[], CommandProblem> {
  switch (command.kind) {
    case 'setCells':
      return setCells(rows, budget, command.cells);
    case 'insertRow':
      return insertRow(rows, { ...command.row, budgetId: budget.id });
    case 'deleteRows':
      return deleteRows(rows, command.rowIds);
    case 'moveRow':
      return moveRow(rows, command.rowId, command.position);
    case 'editRow':
      return editRow(rows, command.rowId, command.patch);
    case 'setRule':
      return setRule(rows, budget, command.rowId, command.rule);
    case 'setNote':
      return setNote(rows, command.rowId, command.key, command.text);
    case 'replaceRows':
      return hasTwins(command.rows)
        ? err({ code: 'alreadyThere' })
        : ok(renumber(rowsOf(budget.id, command.rows)));
    default:
      return unreachable(command);
  }
}

/** Keeps a financier's answers; a newer one of the same kind stands beside the older. Allowed on locked versions too. */
function recordNotices(state: Workspace, { notices }: OfKind<'recordNotices'>): Outcome {
  const ids = new Set(notices.map((notice) => notice.id));
  return ok({ ...state, notices: [...state.notices.filter((notice) => !ids.has(notice.id)), ...notices] });
}

function removeNotice(state: Workspace, { noticeId }: OfKind<'removeNotice'>): Outcome {
  const notices = state.notices.filter((notice) => notice.id !== noticeId);
  return notices.length === state.notices.length
    ? err({ code: 'notFound', what: 'notice' })
    : ok({ ...state, notices });
}

/** The pure step of every change: the slice after the command, or why it cannot be. A batch is all or nothing. */
export function applyCommand(state: Workspace, command: Command): Outcome {
  if (command.kind !== 'batch') return applySingle(state, command);
  let outcome: Outcome = ok(state);
  for (const step of command.steps) {
    if (outcome.ok) outcome = applySingle(outcome.value, step);
  }
  return outcome;
}
