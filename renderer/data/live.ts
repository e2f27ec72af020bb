import { useLiveQuery } from 'dexie-react-hooks';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import type { SheetLayout } from '@shared/sheets/layout-key';
import { undoLabels, type UndoLabels } from './commands/undo-labels';
import { database } from './current-database';
import { keepUnchanged } from './keep-unchanged';
import { findBudget, listLayouts, type BudgetDocument } from './repositories/budget-repository';
import { findProject, listProjects, type ProjectSummary } from './repositories/project-repository';

/** undefined: still loading; null: there is none. */
export type Live<T> = T | null | undefined;

/**
 * A live query keyed by what it asks for: while a new key loads, the old key's answer is withheld,
 * which useLiveQuery alone would go on handing out.
 */
function useKeyed<T>(key: string, query: () => Promise<T | undefined>): Live<T> {
  const answer = useLiveQuery(async () => ({ key, value: (await query()) ?? null }), [key]);
  return answer?.key === key ? answer.value : undefined;
}

export const useProjects = (): Live<readonly ProjectSummary[]> =>
  useKeyed('projects', () => listProjects(database()));

export const useProject = (id: ProjectId): Live<ProjectSummary> =>
  useKeyed(`project ${id}`, () => findProject(database(), id));

let lastRead: BudgetDocument | undefined;

/** Reads a budget anew, handing out the same objects for whatever has not changed. */
async function readBudget(id: BudgetId): Promise<BudgetDocument | undefined> {
  const fresh = await findBudget(database(), id);
  if (!fresh) return undefined;
  lastRead = keepUnchanged(lastRead?.budget.id === id ? lastRead : undefined, fresh);
  return lastRead;
}

export const useBudget = (id: BudgetId): Live<BudgetDocument> =>
  useKeyed(`budget ${id}`, () => readBudget(id));

export const useLayouts = (): Live<readonly SheetLayout[]> =>
  useKeyed('layouts', () => listLayouts(database()));

export const useUndoLabels = (): Live<UndoLabels> => useKeyed('undo', () => undoLabels(database()));
