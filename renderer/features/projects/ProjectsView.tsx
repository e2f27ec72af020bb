import { useProjects, type ProjectSummary } from '@renderer/data';
import { navigate } from '@renderer/stores/route-store';
import { changeView, useViewStore } from '@renderer/stores/view-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { appText } from '@shared/text/sv-app';
import { projectText } from '@shared/text/sv-project';
import { openExample } from './project-actions';
import { ProjectTable } from './ProjectTable';
import './projects.css';

const goToNewProject = (): void => {
  navigate({ place: 'newProject' });
};

/** All projects; the first time, what belongs here and the first step. */
export function ProjectsView() {
  const projects = useProjects();
  if (!projects) return <Loading label={appText.loading} />;
  return projects.length === 0 ? <FirstSteps /> : <ProjectList projects={projects} />;
}

function FirstSteps() {
  return (
    <div className="view">
      <ViewHeader title={projectText.listTitle} />
      <EmptyState
        title={projectText.emptyTitle}
        actions={
          <>
            <Button tone="primary" onPress={() => void openExample()}>
              {projectText.openExample}
            </Button>
            <Button onPress={goToNewProject}>{projectText.newProject}</Button>
          </>
        }
      >
        <p>{projectText.emptyHelp}</p>
        <p className="muted">{projectText.exampleHelp}</p>
      </EmptyState>
    </div>
  );
}

interface ProjectListProps {
  readonly projects: readonly ProjectSummary[];
}

function ProjectList({ projects }: ProjectListProps) {
  const showsArchived = useViewStore((state) => state.showsArchived);
  const active = projects.filter(({ project }) => project.archivedAt === null);
  const archivedCount = projects.length - active.length;
  const shown = showsArchived ? projects : active;
  return (
    <div className="view">
      <ViewHeader
        title={projectText.listTitle}
        state={projectText.listState(active.length, archivedCount)}
        actions={
          <Button tone="primary" onPress={goToNewProject}>
            {projectText.newProject}
          </Button>
        }
      />
      {shown.length === 0 ? (
        <p className="panel">{projectText.allArchived}</p>
      ) : (
        <ProjectTable projects={shown} />
      )}
      <div className="projects-foot">
        {archivedCount > 0 && (
          <Button
            tone="quiet"
            isOn={showsArchived}
            onPress={() => {
              changeView({ showsArchived: !showsArchived });
            }}
          >
            {projectText.showArchived}
          </Button>
        )}
        <Button tone="quiet" onPress={() => void openExample()}>
          {projectText.openExample}
        </Button>
      </div>
    </div>
  );
}
