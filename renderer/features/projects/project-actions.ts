import { newId, type ProjectSummary } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { showMessage } from '@renderer/stores/message-store';
import { navigate } from '@renderer/stores/route-store';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { projectText } from '@shared/text/sv-project';
import { tryCommand } from './save-project';

/** Adds the built-in example, with its budget and its work, as a project of its own and goes to its budget. */
export async function openExample(): Promise<void> {
  const [{ kraftsamlingExample }, { kraftsamlingWork }] = await Promise.all([
    import('@shared/domain/example/kraftsamling-example'),
    import('@shared/domain/example/kraftsamling-work'),
  ]);
  const projectId = newId<ProjectId>();
  const budgetId = newId<BudgetId>();
  const now = utcNow();
  const example = kraftsamlingExample({ project: projectId, budget: budgetId }, now);
  const work = kraftsamlingWork(projectId, now);
  if (await tryCommand({ kind: 'createProject', ...example, work }))
    navigate({ place: 'budget', projectId, budgetId });
}

/** Copies a project with all its versions; says so with a way there. */
export async function copyProject({ project, budgets }: ProjectSummary): Promise<void> {
  const copyId = newId<ProjectId>();
  const name = projectText.copyOf(project.name);
  const budgetIds = Object.fromEntries(budgets.map((budget) => [budget.id, newId<BudgetId>()]));
  const done = await tryCommand({
    kind: 'copyProject',
    projectId: project.id,
    copyId,
    name,
    createdAt: utcNow(),
    budgetIds,
  });
  if (!done) return;
  const onPress = (): void => {
    navigate({ place: 'project', projectId: copyId });
  };
  showMessage({ tone: 'good', text: projectText.copied(name), action: { label: projectText.open, onPress } });
}

/** Puts a project in the archive, or takes it out. */
export async function toggleArchived({ id, name, archivedAt }: Project): Promise<void> {
  const isArchived = archivedAt !== null;
  const done = await tryCommand({
    kind: 'archiveProject',
    projectId: id,
    archivedAt: isArchived ? null : utcNow(),
  });
  if (!done) return;
  showMessage({
    tone: 'good',
    text: isArchived ? projectText.unarchivedNow(name) : projectText.archivedNow(name),
  });
}
