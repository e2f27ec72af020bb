import { useLiveQuery } from 'dexie-react-hooks';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import type { SheetLayout } from '@shared/sheets/layout-key';
import { undoLabels, type UndoLabels } from './commands/execute';
import { database } from './current-database';
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

export const useBudget = (id: BudgetId): Live<BudgetDocument> =>
  useKeyed(`budget ${id}`, () => findBudget(database(), id));

export const useLayouts = (): Live<readonly SheetLayout[]> =>
  useKeyed('layouts', () => listLayouts(database()));

export const useUndoLabels = (): Live<UndoLabels> => useKeyed('undo', () => undoLabels(database()));
