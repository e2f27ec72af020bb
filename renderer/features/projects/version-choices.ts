import { newId } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { showMessage } from '@renderer/stores/message-store';
import { navigate } from '@renderer/stores/route-store';
import type { MenuChoice } from '@renderer/ui/MenuButton';
import type { Budget, BudgetStatus } from '@shared/domain/budget/budget';
import { nextStatuses, nextVersion } from '@shared/domain/budget/version-commands';
import type { BudgetId } from '@shared/domain/ids';
import { describeNewStatus, describeStatusChange, projectText } from '@shared/text/sv-project';
import { tryCommand } from './save-project';

const openVersion = ({ projectId, id }: Budget): void => {
  navigate({ place: 'budget', projectId, budgetId: id });
};

/** The version this one was made from, or the one before it, or else any other. */
const versionToCompare = (budget: Budget, budgets: readonly Budget[]): Budget | undefined =>
  budgets.find((one) => one.id === budget.basedOn) ??
  budgets.find((one) => one.version < budget.version) ??
  budgets.find((one) => one.id !== budget.id);

async function copyVersion(budget: Budget, budgets: readonly Budget[]): Promise<void> {
  const copy = { ...budget, id: newId<BudgetId>() };
  const version = nextVersion(budgets, budget.projectId);
  const done = await tryCommand({
    kind: 'copyBudget',
    budgetId: budget.id,
    copyId: copy.id,
    name: budget.name,
    createdAt: utcNow(),
  });
  if (!done) return;
  const onPress = (): void => {
    openVersion(copy);
  };
  showMessage({
    tone: 'good',
    text: projectText.versionCopied(version),
    action: { label: projectText.open, onPress },
  });
}

async function changeStatus(budget: Budget, status: BudgetStatus): Promise<void> {
  const done = await tryCommand({ kind: 'setBudgetStatus', budgetId: budget.id, status });
  if (done) showMessage({ tone: 'good', text: describeNewStatus(budget.version, status) });
}

async function deleteVersion(budget: Budget): Promise<void> {
  const done = await tryCommand({ kind: 'deleteBudget', budgetId: budget.id });
  if (done) showMessage({ tone: 'note', text: projectText.versionDeleted(budget.name) });
}

/** What can be done to a version now, as the menu's choices; what its status forbids is not among them. */
export function versionChoices(budget: Budget, budgets: readonly Budget[]): readonly MenuChoice[] {
  const { projectId, id: budgetId, status } = budget;
  const other = versionToCompare(budget, budgets);
  const choices: MenuChoice[] = [
    {
      id: 'open',
      label: projectText.open,
      onChoose: () => {
        openVersion(budget);
      },
    },
    { id: 'copy', label: projectText.copyVersion, onChoose: () => void copyVersion(budget, budgets) },
  ];
  if (other) {
    const onChoose = (): void => {
      navigate({ place: 'compare', projectId, budgetId, otherId: other.id });
    };
    choices.push({ id: 'compare', label: projectText.compareVersion, onChoose });
  }
  for (const next of nextStatuses(status)) {
    choices.push({
      id: next,
      label: describeStatusChange(status, next),
      onChoose: () => void changeStatus(budget, next),
    });
  }
  if (status === 'draft' && other) {
    choices.push({
      id: 'delete',
      label: projectText.deleteVersion,
      onChoose: () => void deleteVersion(budget),
    });
  }
  return choices;
}
