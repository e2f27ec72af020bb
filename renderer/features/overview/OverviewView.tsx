import { useMemo } from 'react';
import { navigate, routeToHash, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import type { ProjectId } from '@shared/domain/ids';
import { DAYS_AHEAD } from '@shared/domain/overview/overview';
import { describeState } from '@shared/text/sv-budget';
import { describeOverview, overviewText } from '@shared/text/sv-overview';
import { describeReserve } from '@shared/text/sv-pilots';
import { DatedTable } from './DatedTable';
import { SteeringList } from './SteeringList';
import { UndatedNotes } from './UndatedNotes';
import { useOverview, type OverviewState } from './use-overview';
import './overview.css';

export interface OverviewViewProps {
  readonly projectId: ProjectId;
}

/** One page for every morning: what is late, what is due, what the steering group needs to know, the money in a line. */
export function OverviewView({ projectId }: OverviewViewProps) {
  const state = useOverview(projectId);
  if (!state) return <Loading label={overviewText.loading} />;
  const { late, due, steering } = state.seen;
  return (
    <div className="view overview">
      <ViewHeader
        title={overviewText.title}
        state={describeOverview(late.length, due.length, steering.length)}
        actions={
          <Button
            tone="primary"
            onPress={() => {
              navigate(workRoute('briefing', projectId));
            }}
          >
            {overviewText.toBriefing}
          </Button>
        }
      />
      {state.isEmpty && <FirstSteps projectId={projectId} />}
      <DatedTable
        title={overviewText.late}
        nothing={overviewText.nothingLate}
        items={late}
        isLate
        projectId={projectId}
      />
      <DatedTable
        title={overviewText.due(DAYS_AHEAD)}
        nothing={overviewText.nothingDue}
        items={due}
        projectId={projectId}
      />
      <UndatedNotes seen={state.seen} projectId={projectId} />
      <SteeringList items={steering} projectId={projectId} />
      <Money state={state} projectId={projectId} />
    </div>
  );
}

interface MoneyProps extends OverviewViewProps {
  readonly state: OverviewState;
}

/** The budget's own sentence, and what is left for pilots this year. */
function Money({ state: { budget, reserve }, projectId }: MoneyProps) {
  const sentence = useMemo(
    () =>
      budget && describeState(budget.project, budget.rows, calculateBudget(budget.rows, budget.budget.years)),
    [budget],
  );
  return (
    <section className="overview-section">
      <h2>{overviewText.money}</h2>
      {sentence !== null && (
        <p className="prose">
          {sentence}{' '}
          <a href={routeToHash({ place: 'budget', projectId, budgetId: null })}>{overviewText.toBudget}</a>
        </p>
      )}
      {reserve && (
        <p className="prose">
          {overviewText.reserve} {describeReserve(reserve)}{' '}
          <a href={routeToHash(workRoute('pilots', projectId, 'reserv'))}>{overviewText.toReserve}</a>
        </p>
      )}
    </section>
  );
}

function FirstSteps({ projectId }: OverviewViewProps) {
  return (
    <EmptyState
      title={overviewText.emptyTitle}
      actions={
        <>
          <Button
            tone="primary"
            onPress={() => {
              navigate({ place: 'project', projectId, part: 'plan' });
            }}
          >
            {overviewText.firstPlan}
          </Button>
          <Button
            onPress={() => {
              navigate(workRoute('activities', projectId));
            }}
          >
            {overviewText.firstActivity}
          </Button>
        </>
      }
    >
      <p>{overviewText.emptyHelp}</p>
    </EmptyState>
  );
}
