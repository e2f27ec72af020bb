import type { ProjectSummary } from '@renderer/data';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { MenuButton } from '@renderer/ui/MenuButton';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { describeProject, projectText } from '@shared/text/sv-project';
import { AboutProject } from './AboutProject';
import { BudgetVersions } from './BudgetVersions';
import { DecisionSection } from './DecisionSection';
import { ProjectParticulars } from './ProjectParticulars';
import { copyProject, toggleArchived } from './project-actions';

export interface ProjectFrontProps {
  readonly summary: ProjectSummary;
}

/** A project's front: versions, particulars, the decision, and what is good to have at hand. */
export function ProjectFront({ summary }: ProjectFrontProps) {
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
    navigate({ place: 'budget', projectId: project.id, budgetId: null });
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
