import { useProject } from '@renderer/data';
import { routeToHash } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import type { ProjectId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { pilotsText } from '@shared/text/sv-pilots';
import { CriteriaView } from './CriteriaView';
import { DecisionReview } from './DecisionReview';
import { PilotPage } from './PilotPage';
import { Pipeline } from './Pipeline';
import { ReserveView } from './ReserveView';
import { pagePartOf, PARTS, placeRoute } from './pilot-places';
import './pilots.css';

export interface PilotsViewProps {
  readonly projectId: ProjectId;
  /** One of the words in PARTS. */
  readonly part: string;
  /** A pilot, or in the reserve a year; empty for none. */
  readonly id: string;
}

const TABS = ['pipeline', 'reserve', 'criteria'] as const;

/** The pilots of a project: all of them by state, the reserve they are paid from, the criteria, and one of them. */
export function PilotsView({ projectId, part, id }: PilotsViewProps) {
  const project = useProject(projectId)?.project;
  return (
    <>
      <nav className="place-tabs no-print" aria-label={pilotsText.views}>
        {TABS.map((tab) => (
          <a
            key={tab}
            className="place-tab"
            href={routeToHash(placeRoute(projectId, tab))}
            {...(PARTS[tab] === part && { 'aria-current': 'page' as const })}
          >
            {pilotsText[tab]}
          </a>
        ))}
      </nav>
      {project ? <PartOf project={project} part={part} id={id} /> : <Loading label={pilotsText.loading} />}
    </>
  );
}

interface PartProps {
  readonly project: Project;
  readonly part: string;
  readonly id: string;
}

function PartOf({ project, part, id }: PartProps) {
  const pagePart = pagePartOf(part);
  if (pagePart !== undefined) return <PilotPage key={id} project={project} id={id} part={pagePart} />;
  if (part === PARTS.decision) return <DecisionReview project={project} id={id} />;
  if (part === PARTS.reserve) return <ReserveView project={project} year={id} />;
  if (part === PARTS.criteria) return <CriteriaView project={project} />;
  return <Pipeline project={project} />;
}
