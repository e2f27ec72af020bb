import { useProject } from '@renderer/data';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Budget } from '@shared/domain/budget/budget';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { compareText } from '@shared/text/sv-compare';
import { Comparison } from './Comparison';
import './compare.css';

export interface CompareViewProps {
  readonly projectId: ProjectId;
  /** The later of the two: what the other became. */
  readonly budgetId: BudgetId;
  /** What it is compared with; null: the version it was made from, or the one before it. */
  readonly otherId: BudgetId | null;
}

function otherVersion(
  budget: Budget,
  versions: readonly Budget[],
  wanted: BudgetId | null,
): Budget | undefined {
  const others = versions.filter((one) => one.id !== budget.id);
  return (
    others.find((one) => one.id === wanted) ??
    others.find((one) => one.id === budget.basedOn) ??
    others.find((one) => one.version < budget.version) ??
    others[0]
  );
}

/** Two versions of a project's budget side by side. */
export function CompareView({ projectId, budgetId, otherId }: CompareViewProps) {
  const versions = useProject(projectId)?.budgets ?? [];
  const later = versions.find((budget) => budget.id === budgetId);
  if (!later) return <Loading label={appText.loading} />;
  const earlier = otherVersion(later, versions, otherId);
  if (!earlier) return <NothingToCompare projectId={projectId} />;
  return <Comparison versions={versions} earlier={earlier} later={later} />;
}

function NothingToCompare({ projectId }: { readonly projectId: ProjectId }) {
  return (
    <div className="view">
      <ViewHeader title={compareText.title} />
      <p className="prose">{compareText.alone}</p>
      <div className="view-actions">
        <Button
          tone="primary"
          onPress={() => {
            navigate({ place: 'project', projectId });
          }}
        >
          {compareText.toProject}
        </Button>
      </div>
    </div>
  );
}
