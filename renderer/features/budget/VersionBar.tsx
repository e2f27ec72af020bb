import { newId, type BudgetDocument } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { MenuButton } from '@renderer/ui/MenuButton';
import { SelectField } from '@renderer/ui/SelectField';
import { nextStatuses } from '@shared/domain/budget/version-commands';
import { isLocked, type Budget } from '@shared/domain/budget/budget';
import type { BudgetId } from '@shared/domain/ids';
import { budgetText } from '@shared/text/sv-budget';
import { STATUS_NAMES } from '@shared/text/sv-budget-status';
import { gridText } from '@shared/text/sv-budget-grid';
import { versionText } from '@shared/text/sv-versions';
import { dispatchAndTell } from './use-budget-commands';

export interface VersionBarProps {
  readonly document: BudgetDocument;
}

/** Which version is open, what it may become, and its sisters. */
export function VersionBar({ document }: VersionBarProps) {
  const { project, budget, versions } = document;
  const open = (id: BudgetId): void => {
    navigate({ place: 'budget', projectId: project.id, budgetId: id });
  };
  const copy = async (): Promise<void> => {
    const copyId = newId<BudgetId>();
    const createdAt = utcNow();
    if (
      await dispatchAndTell({
        kind: 'copyBudget',
        budgetId: budget.id,
        copyId,
        name: versionText.copyOf(budget.name),
        createdAt,
      })
    )
      open(copyId);
  };
  return (
    <div className="version-bar no-print">
      <SelectField
        label={gridText.version}
        isLabelHidden
        value={budget.id}
        options={versions.map((one) => ({
          value: one.id,
          label: gridText.versionName(one.version, one.name, STATUS_NAMES[one.status]),
        }))}
        onChange={open}
      />
      {isLocked(budget) ? (
        <Button tone="primary" onPress={() => void copy()}>
          {budgetText.copyToDraft}
        </Button>
      ) : (
        <Button onPress={() => void copy()}>{budgetText.copyToDraft}</Button>
      )}
      <StatusMenu budget={budget} />
      <Button
        isDisabled={versions.length < 2}
        onPress={() => {
          navigate({ place: 'compare', projectId: project.id, budgetId: budget.id, otherId: null });
        }}
      >
        {budgetText.compare}
      </Button>
    </div>
  );
}

function StatusMenu({ budget }: { readonly budget: Budget }) {
  const next = nextStatuses(budget.status);
  if (next.length === 0) return null;
  return (
    <MenuButton
      label={versionText.changeStatus}
      choices={next.map((status) => ({
        id: status,
        label: versionText.markAs(STATUS_NAMES[status]),
        ...(status === 'approved' && { hint: versionText.approvedLocks }),
        onChoose: () => void dispatchAndTell({ kind: 'setBudgetStatus', budgetId: budget.id, status }),
      }))}
    />
  );
}
