import { useProject } from '@renderer/data';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { MenuButton } from '@renderer/ui/MenuButton';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { describeProject, projectText } from '@shared/text/sv-project';
import { AboutProject } from './AboutProject';
import { BudgetVersions } from './BudgetVersions';
import { DecisionSection } from './DecisionSection';
import { ProjectParticulars } from './ProjectParticulars';
import { copyProject, toggleArchived } from './project-actions';
import './projects.css';

export interface ProjectViewProps {
  readonly projectId: ProjectId;
}

/** Everything known about one project: versions, particulars, the decision, and what is good to have at hand. */
export function ProjectView({ projectId }: ProjectViewProps) {
  const summary = useProject(projectId);
  if (!summary) return <Loading label={appText.loading} />;
  const { project, budgets } = summary;
  const choices = [
    { id: 'copy', label: projectText.copyProject, onChoose: () => void copyProject(summary) },
    {
      id: 'archive',
      label: project.archivedAt === null ? projectText.archiveProject : projectText.unarchiveProject,
      onChoose: () => void toggleArchived(project),
    },
  ];
  const openBudget = (): void => {
    navigate({ place: 'budget', projectId, budgetId: null });
  };
  return (
    <div className="view">
      <ViewHeader
        title={project.name}
        state={describeProject(project)}
        actions={
          <>
            <Button tone="primary" onPress={openBudget}>
              {projectText.openBudget}
            </Button>
            <MenuButton label={projectText.actions} choices={choices} />
          </>
        }
      />
      <div className="project-columns">
        <div className="project-column">
          <BudgetVersions project={project} budgets={budgets} />
          <AboutProject project={project} />
        </div>
        <div className="project-column">
          <ProjectParticulars project={project} />
          <DecisionSection project={project} />
        </div>
      </div>
    </div>
  );
}
