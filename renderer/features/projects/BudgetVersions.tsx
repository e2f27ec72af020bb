import { routeToHash } from '@renderer/stores/route-store';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import { MenuButton } from '@renderer/ui/MenuButton';
import type { Budget } from '@shared/domain/budget/budget';
import type { Project } from '@shared/domain/project/project';
import { formatDay } from '@shared/text/format';
import { STATUS_NAMES } from '@shared/text/sv-budget-status';
import { projectText } from '@shared/text/sv-project';
import { KeptField } from './KeptField';
import { saveCommand } from './save-project';
import { versionChoices } from './version-choices';
import { YearsOffer } from './YearsOffer';

export interface BudgetVersionsProps {
  readonly project: Project;
  /** Newest first. */
  readonly budgets: readonly Budget[];
}

/** The project's budget versions: open, rename, move on, copy, compare, delete. */
export function BudgetVersions({ project, budgets }: BudgetVersionsProps) {
  return (
    <section className="panel project-section" aria-labelledby="project-versions">
      <h2 id="project-versions">{projectText.versions}</h2>
      <YearsOffer project={project} budgets={budgets} />
      <div className="table-scroll">
        <table className="table versions">
          <caption className="visually-hidden">{projectText.versionsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{projectText.version}</th>
              <th scope="col">{projectText.versionName}</th>
              <th scope="col">{projectText.status}</th>
              <th scope="col">{projectText.created}</th>
              <th scope="col">
                <span className="visually-hidden">{projectText.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {budgets.map((budget) => (
              <VersionLine key={budget.id} budget={budget} budgets={budgets} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="caption">{projectText.versionsHelp}</p>
    </section>
  );
}

interface VersionLineProps {
  readonly budget: Budget;
  readonly budgets: readonly Budget[];
}

function VersionLine({ budget, budgets }: VersionLineProps) {
  const { id, projectId, version } = budget;
  const source = budgets.find((one) => one.id === budget.basedOn);
  const rename = async (name: string): Promise<FieldOutcome> =>
    name.trim() === ''
      ? { state: 'refused', error: projectText.missingVersionName }
      : saveCommand({ kind: 'renameBudget', budgetId: id, name: name.trim() });
  return (
    <tr>
      <th scope="row" className="projects-fixed">
        <a href={routeToHash({ place: 'budget', projectId, budgetId: id })}>
          {projectText.versionNumber(version)}
        </a>
      </th>
      <td className="versions-name">
        <KeptField
          field={`${projectId}/versions/${id}/name`}
          label={projectText.versionNameOf(version)}
          isLabelHidden
          look="plain"
          lines="wrapped"
          value={budget.name}
          onSave={rename}
        />
      </td>
      <td>{STATUS_NAMES[budget.status]}</td>
      <td className="projects-fixed">
        {formatDay(budget.createdAt)}
        {source && <div className="caption">{projectText.basedOn(source.version)}</div>}
      </td>
      <td className="projects-menu">
        <MenuButton
          label="⋯"
          hasArrow={false}
          ariaLabel={projectText.versionActionsFor(version)}
          tone="quiet"
          choices={versionChoices(budget, budgets)}
        />
      </td>
    </tr>
  );
}
