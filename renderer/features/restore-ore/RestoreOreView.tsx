import { useBudget } from '@renderer/data';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { isLocked } from '@shared/domain/budget/budget';
import type { BudgetId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { budgetText } from '@shared/text/sv-budget';
import { restoreOreText } from '@shared/text/sv-restore-ore';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';
import { RestoreOre } from './RestoreOre';
import './restore-ore.css';

export interface RestoreOreViewProps {
  readonly budgetId: BudgetId;
}

/** From a table printed in whole kronor to exact öre: asked, searched, reviewed, and only then applied. */
export function RestoreOreView({ budgetId }: RestoreOreViewProps) {
  const document = useBudget(budgetId);
  if (!document) return <Loading label={appText.loading} />;
  const toBudget = (): void => {
    navigate({ place: 'budget', projectId: document.project.id, budgetId });
  };
  const hasAmounts = document.rows.some((row) => Object.keys(row.amounts).length > 0);
  if (hasAmounts && !isLocked(document.budget)) return <RestoreOre document={document} onLeave={toBudget} />;
  return (
    <div className="view">
      <ViewHeader title={restoreOreText.title} />
      <p className="prose">{hasAmounts ? budgetText.locked : restoreOreViewText.emptyBudget}</p>
      <div className="view-actions">
        <Button tone="primary" onPress={toBudget}>
          {restoreOreViewText.toBudget}
        </Button>
      </div>
    </div>
  );
}
