import type { Budget } from '@shared/domain/budget/budget';
import type { ProjectId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import type { Database } from '../database';

/** A project with what the list of projects shows of it. */
export interface ProjectSummary {
  readonly project: Project;
  readonly budgets: readonly Budget[];
}

/** All projects, archived ones last, newest first. */
export async function listProjects(database: Database): Promise<readonly ProjectSummary[]> {
  const [projects, budgets] = await Promise.all([database.projects.toArray(), database.budgets.toArray()]);
  const newestFirst = (a: Project, b: Project): number =>
    Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || (a.createdAt < b.createdAt ? 1 : -1);
  return projects.sort(newestFirst).map((project) => ({
    project,
    budgets: budgets
      .filter((budget) => budget.projectId === project.id)
      .sort((a, b) => b.version - a.version),
  }));
}

/** One project with its versions, newest first; undefined when it does not exist. */
export async function findProject(database: Database, id: ProjectId): Promise<ProjectSummary | undefined> {
  const project = await database.projects.get(id);
  if (!project) return undefined;
  const budgets = await database.budgets.where({ projectId: id }).toArray();
  return { project, budgets: budgets.sort((a, b) => b.version - a.version) };
}
