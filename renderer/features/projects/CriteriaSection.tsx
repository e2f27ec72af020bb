import { Checkbox } from '@renderer/ui/Checkbox';
import type { ProjectId } from '@shared/domain/ids';
import { partsOf, type Criterion, type PlanPart } from '@shared/domain/plan/plan-part';
import { PLAN_KIND_WORDS, planText } from '@shared/text/sv-plan';
import { addPart, editPart } from './part-actions';
import { PartList } from './PartList';
import { PartSection } from './PartSection';

export interface CriteriaSectionProps {
  readonly projectId: ProjectId;
  readonly parts: readonly PlanPart[];
}

/** What applications for pilots are assessed against; some criteria are about a perspective. */
export function CriteriaSection({ projectId, parts }: CriteriaSectionProps) {
  const criteria = partsOf(parts, 'criterion');
  const perspectiveBox = (criterion: Criterion) => (
    <Checkbox
      aria-label={planText.of(planText.isPerspective, criterion.title)}
      isSelected={criterion.isPerspective}
      onChange={(isPerspective) => void editPart(criterion, () => ({ isPerspective }))}
    >
      {planText.isPerspective}
    </Checkbox>
  );
  return (
    <PartSection
      id="plan-criteria"
      title={planText.criteria}
      {...PLAN_KIND_WORDS.criterion}
      isEmpty={criteria.length === 0}
      onAdd={(title) => addPart(projectId, 'criterion', title, { isPerspective: false })}
    >
      <PartList parts={criteria} extraFor={perspectiveBox} />
    </PartSection>
  );
}
