import type { Command } from '@shared/domain/command/command';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { projectProblems, yearsOfPeriod, type Project } from '@shared/domain/project/project';
import { err, ok, type Result } from '@shared/result';
import { describeProblem } from '@shared/text/sv-commands';
import { projectText } from '@shared/text/sv-project';
import { readDate } from './read-field';

/** The form as typed. */
export interface NewProjectEntries {
  readonly name: string;
  readonly diaryNumber: string;
  readonly start: string;
  readonly end: string;
}

/** Field → the sentence about it; a field that is right is absent. */
export type NewProjectErrors = Partial<Record<keyof NewProjectEntries, string>>;

export interface NewProjectIds {
  readonly project: ProjectId;
  readonly budget: BudgetId;
}

/** The years the budget would get; empty while the dates are not right. */
export function yearsOfEntries({ start, end }: NewProjectEntries): readonly number[] {
  const [first, last] = [readDate(start), readDate(end)];
  if (!first.ok || !last.ok) return [];
  const problems = projectProblems({ name: '-', start: first.value, end: last.value, decision: null }, null);
  return problems.length === 0 ? yearsOfPeriod(first.value, last.value) : [];
}

/** The command that creates the project with an empty first draft, or what is wrong, field by field. */
export function readNewProject(
  entries: NewProjectEntries,
  ids: NewProjectIds,
  createdAt: UtcTime,
): Result<Command, NewProjectErrors> {
  const name = entries.name.trim();
  const [start, end] = [readDate(entries.start), readDate(entries.end)];
  const errors: NewProjectErrors = {
    ...(name === '' && { name: projectText.missingName }),
    ...(!start.ok && { start: start.error }),
    ...(!end.ok && { end: end.error }),
  };
  if (!start.ok || !end.ok || name === '') return err(errors);
  const facts = { name, start: start.value, end: end.value, decision: null };
  const [problem] = projectProblems(facts, null);
  if (problem) return err({ end: describeProblem(problem) });
  const project: Project = {
    ...facts,
    id: ids.project,
    diaryNumber: entries.diaryNumber.trim(),
    note: '',
    facts: [],
    createdAt,
    archivedAt: null,
  };
  const budget = {
    id: ids.budget,
    projectId: ids.project,
    version: 1,
    name: projectText.firstBudgetName,
    status: 'draft',
    years: yearsOfPeriod(start.value, end.value),
    createdAt,
    basedOn: null,
  } as const;
  return ok({ kind: 'createProject', project, budget, rows: [] });
}
