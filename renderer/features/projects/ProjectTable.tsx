import type { ProjectSummary } from '@renderer/data';
import { navigate, routeToHash, type Route } from '@renderer/stores/route-store';
import { LateMenuButton } from '@renderer/ui/LateMenuButton';
import { STATUS_NAMES } from '@shared/text/sv-budget-status';
import { projectText } from '@shared/text/sv-project';
import { copyProject, toggleArchived } from './project-actions';

export interface ProjectTableProps {
  readonly projects: readonly ProjectSummary[];
}

/** The projects, each a link to its budget, with what can be done to it at the right. */
export function ProjectTable({ projects }: ProjectTableProps) {
  return (
    <div className="panel projects-panel">
      <table className="table">
        <caption className="visually-hidden">{projectText.listCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{projectText.project}</th>
            <th scope="col">{projectText.shortDiaryNumber}</th>
            <th scope="col">{projectText.period}</th>
            <th scope="col">{projectText.newestVersion}</th>
            <th scope="col">{projectText.status}</th>
            <th scope="col">
              <span className="visually-hidden">{projectText.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map((summary) => (
            <ProjectLine key={summary.project.id} summary={summary} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ProjectLineProps {
  readonly summary: ProjectSummary;
}

function ProjectLine({ summary }: ProjectLineProps) {
  const { project, budgets } = summary;
  const [newest] = budgets;
  const budgetRoute: Route = { place: 'budget', projectId: project.id, budgetId: null };
  const choices = [
    {
      id: 'open',
      label: projectText.openBudget,
      onChoose: () => {
        navigate(budgetRoute);
      },
    },
    {
      id: 'project',
      label: projectText.openProject,
      onChoose: () => {
        navigate({ place: 'project', projectId: project.id });
      },
    },
    { id: 'copy', label: projectText.copyProject, onChoose: () => void copyProject(summary) },
    {
      id: 'archive',
      label: project.archivedAt === null ? projectText.archiveProject : projectText.unarchiveProject,
      onChoose: () => void toggleArchived(project),
    },
  ];
  return (
    <tr>
      <th scope="row">
        <a href={routeToHash(budgetRoute)}>{project.name}</a>
        {project.archivedAt !== null && (
          <span className="caption projects-archived">{projectText.archived}</span>
        )}
      </th>
      <td className="projects-fixed">{project.diaryNumber}</td>
      <td>
        <span className="projects-fixed">{project.start} –</span>{' '}
        <span className="projects-fixed">{project.end}</span>
      </td>
      <td>{newest && projectText.namedVersion(newest.version, newest.name)}</td>
      <td>{newest && STATUS_NAMES[newest.status]}</td>
      <td className="projects-menu">
        <LateMenuButton
          label="⋯"
          hasArrow={false}
          ariaLabel={projectText.actionsFor(project.name)}
          tone="quiet"
          choices={choices}
        />
      </td>
    </tr>
  );
}
