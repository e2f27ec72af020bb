import { useProject } from '@renderer/data';
import type { ProjectPart } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { PlanView } from './PlanView';
import { ProjectFront } from './ProjectFront';
import { ProjectTabs } from './ProjectTabs';
import { TermsView } from './TermsView';
import './projects.css';

export interface ProjectViewProps {
  readonly projectId: ProjectId;
  /** undefined: the front. */
  readonly part: ProjectPart | undefined;
  /** A record of the part that the address leads to; undefined for none. */
  readonly id: string | undefined;
}

/** Everything known about one project, in three views: its front, its plan, and its terms and organisation. */
export function ProjectView({ projectId, part, id }: ProjectViewProps) {
  const summary = useProject(projectId);
  if (!summary) return <Loading label={appText.loading} />;
  return (
    <>
      <ProjectTabs projectId={projectId} part={part} />
      {part === undefined && <ProjectFront summary={summary} />}
      {part === 'plan' && <PlanView key={projectId} project={summary.project} shown={id} />}
      {part === 'terms' && <TermsView key={projectId} project={summary.project} shown={id} />}
    </>
  );
}
