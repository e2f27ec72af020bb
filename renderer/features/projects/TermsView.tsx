import { useWork } from '@renderer/data/work';
import { today } from '@renderer/platform/clock';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { conditionLines } from '@shared/domain/plan/conditions';
import type { Project } from '@shared/domain/project/project';
import { appText } from '@shared/text/sv-app';
import { describeTerms, planText } from '@shared/text/sv-plan';
import { ConditionsSection } from './ConditionsSection';
import { DocumentsSection } from './DocumentsSection';
import { OrganisationSection } from './OrganisationSection';
import { useShownPart } from './use-shown-part';
import './plan.css';

export interface TermsViewProps {
  readonly project: Project;
  /** The part whose row is shown first; undefined for none. */
  readonly shown: string | undefined;
}

/** What the decision asks for and whether it is shown, who does the work, and the documents that say so. */
export function TermsView({ project, shown }: TermsViewProps) {
  const parts = useWork('parts', project.id);
  useShownPart(shown, parts !== undefined);
  if (!parts) return <Loading label={appText.loading} />;
  const lines = conditionLines(project.decision, parts);
  return (
    <div className="view">
      <ViewHeader title={planText.tabTerms} state={describeTerms(lines, today())} />
      <ConditionsSection projectId={project.id} lines={lines} today={today()} />
      <OrganisationSection projectId={project.id} parts={parts} />
      <DocumentsSection projectId={project.id} parts={parts} />
    </div>
  );
}
