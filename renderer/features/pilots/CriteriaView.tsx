import { useState } from 'react';
import { useWork } from '@renderer/data/work';
import { fieldDraft } from '@renderer/stores/draft-store';
import { Button } from '@renderer/ui/Button';
import { Checkbox } from '@renderer/ui/Checkbox';
import { EditedField } from '@renderer/ui/EditedField';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { PartId } from '@shared/domain/ids';
import { partsOf, type Criterion } from '@shared/domain/plan/plan-part';
import type { Project } from '@shared/domain/project/project';
import { criteriaText, pilotsText } from '@shared/text/sv-pilots';
import { addCriterion, addFirstCriteria, editCriterion, removeCriterion } from './criteria-actions';

export interface CriteriaViewProps {
  readonly project: Project;
}

/** The written criteria that every pilot of the project is assessed against. */
export function CriteriaView({ project }: CriteriaViewProps) {
  const parts = useWork('parts', project.id);
  const [newest, setNewest] = useState<PartId | null>(null);
  if (!parts) return <Loading label={pilotsText.loading} />;
  const criteria = partsOf(parts, 'criterion');
  const add = (): void => {
    void addCriterion(project.id, parts).then(setNewest);
  };
  const isEmpty = criteria.length === 0;
  return (
    <div className="view">
      <ViewHeader
        title={criteriaText.title}
        state={criteriaText.state(criteria.length)}
        actions={!isEmpty && <Button onPress={add}>{criteriaText.add}</Button>}
      />
      {isEmpty ? (
        <EmptyState
          title={criteriaText.emptyTitle}
          actions={
            <>
              <Button tone="primary" onPress={() => void addFirstCriteria(project.id, parts)}>
                {criteriaText.addFirst}
              </Button>
              <Button onPress={add}>{criteriaText.add}</Button>
            </>
          }
        >
          <p>{criteriaText.emptyHelp}</p>
        </EmptyState>
      ) : (
        <CriteriaTable criteria={criteria} newest={newest} />
      )}
    </div>
  );
}

interface CriteriaTableProps {
  readonly criteria: readonly Criterion[];
  /** Just added: its name is written first. */
  readonly newest: PartId | null;
}

function CriteriaTable({ criteria, newest }: CriteriaTableProps) {
  return (
    <div className="panel pilots-panel">
      <table className="table criteria-table">
        <caption className="visually-hidden">{criteriaText.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{criteriaText.name}</th>
            <th scope="col">{criteriaText.help}</th>
            <th scope="col">{criteriaText.perspective}</th>
            <th scope="col" className="no-print">
              <span className="visually-hidden">{criteriaText.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <CriterionRow key={criterion.id} criterion={criterion} isNew={criterion.id === newest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly isNew: boolean;
}

function CriterionRow({ criterion, isNew }: CriterionRowProps) {
  const { id, projectId, title, text, isPerspective } = criterion;
  const path = `${projectId}/criteria/${id}`;
  return (
    <tr>
      <th scope="row" className="criteria-name">
        <EditedField
          label={criteriaText.nameOf(title)}
          isLabelHidden
          look="heading"
          lines="wrapped"
          autoFocus={isNew}
          value={title}
          onSave={(typed) => editCriterion(id, { title: typed.trim() })}
          drafts={fieldDraft(`${path}/title`)}
        />
      </th>
      <td>
        <EditedField
          label={criteriaText.helpOf(title)}
          isLabelHidden
          look="plain"
          lines="many"
          value={text}
          onSave={(typed) => editCriterion(id, { text: typed.trim() })}
          drafts={fieldDraft(`${path}/text`)}
        />
      </td>
      <td className="criteria-perspective">
        <Checkbox
          aria-label={criteriaText.perspectiveOf(title)}
          isSelected={isPerspective}
          onChange={(isChosen) => void editCriterion(id, { isPerspective: isChosen })}
        />
      </td>
      <td className="no-print criteria-remove">
        <Button
          tone="quiet"
          aria-label={criteriaText.removeOf(title)}
          onPress={() => void removeCriterion(criterion)}
        >
          {criteriaText.remove}
        </Button>
      </td>
    </tr>
  );
}
