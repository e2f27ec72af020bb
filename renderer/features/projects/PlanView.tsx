import { useWork } from '@renderer/data/work';
import { today } from '@renderer/platform/clock';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Project } from '@shared/domain/project/project';
import { appText } from '@shared/text/sv-app';
import { describePlan, planText } from '@shared/text/sv-plan';
import { CriteriaSection } from './CriteriaSection';
import { GoalsSection } from './GoalsSection';
import { PlainSection } from './PlainSection';
import { StagesSection } from './StagesSection';
import { useShownPart } from './use-shown-part';
import './plan.css';

export interface PlanViewProps {
  readonly project: Project;
  /** The part whose row is shown first; undefined for none. */
  readonly shown: string | undefined;
}

/** The plan that activities, pilots and follow-up hang on: goals at the left, what they choose from at the right. */
export function PlanView({ project, shown }: PlanViewProps) {
  const parts = useWork('parts', project.id);
  useShownPart(shown, parts !== undefined);
  if (!parts) return <Loading label={appText.loading} />;
  const own = { projectId: project.id, parts };
  return (
    <div className="view">
      <ViewHeader title={planText.tabPlan} state={describePlan(parts)} />
      <div className="project-columns">
        <div className="project-column">
          <GoalsSection {...own} />
          <PlainSection {...own} kind="objective" title={planText.objectives} />
          <StagesSection project={project} parts={parts} today={today()} />
        </div>
        <div className="project-column">
          <PlainSection {...own} kind="focusArea" title={planText.focusAreas} />
          <PlainSection {...own} kind="platformFunction" title={planText.functions} />
          <PlainSection {...own} kind="municipality" title={planText.municipalities} />
          <PlainSection {...own} kind="perspective" title={planText.perspectives} />
          <CriteriaSection {...own} />
        </div>
      </div>
    </div>
  );
}
