import type { IsoDate } from '@shared/domain/ids';
import { partsOf, type PlanPart, type Stage } from '@shared/domain/plan/plan-part';
import { nextStageDays, stageOverlaps, stageTime } from '@shared/domain/plan/stages';
import type { Project } from '@shared/domain/project/project';
import { Message } from '@renderer/ui/Message';
import { describeOverlap, describeStageTime, PLAN_KIND_WORDS, planText } from '@shared/text/sv-plan';
import { PART_KIND_NAMES } from '@shared/text/sv-work-names';
import { addPart, editPart } from './part-actions';
import { PartText, PartTitle } from './PartList';
import { PartMenu } from './PartMenu';
import { PartSection } from './PartSection';
import { PartTable, type PartColumn } from './PartTable';
import { readDate } from './read-field';
import { ReadField } from './ReadField';

export interface StagesSectionProps {
  readonly project: Project;
  readonly parts: readonly PlanPart[];
  readonly today: IsoDate;
}

const COLUMNS: readonly PartColumn[] = [
  { name: PART_KIND_NAMES.stage },
  { name: planText.start, width: 'date' },
  { name: planText.end, width: 'date' },
  { name: planText.stageTime },
];

/** The stages with their dates and what is left of them; that two share days is a note. */
export function StagesSection({ project, parts, today }: StagesSectionProps) {
  const stages = partsOf(parts, 'stage');
  return (
    <PartSection
      id="plan-stages"
      title={planText.stages}
      {...PLAN_KIND_WORDS.stage}
      isEmpty={stages.length === 0}
      onAdd={(title) => addPart(project.id, 'stage', title, nextStageDays(project, stages))}
    >
      {stages.length > 0 && (
        <PartTable labelledBy="plan-stages" columns={COLUMNS}>
          {stages.map((stage) => (
            <StageLine key={stage.id} stage={stage} stages={stages} today={today} />
          ))}
        </PartTable>
      )}
      {stageOverlaps(stages).map((overlap) => (
        <Message key={`${overlap.first.id} ${overlap.second.id}`} tone="note">
          {describeOverlap(overlap)}
        </Message>
      ))}
    </PartSection>
  );
}

interface StageLineProps {
  readonly stage: Stage;
  readonly stages: readonly Stage[];
  readonly today: IsoDate;
}

function StageLine({ stage, stages, today }: StageLineProps) {
  const dateField = (name: 'start' | 'end', label: string) => (
    <ReadField
      field={`${stage.projectId}/parts/${stage.id}/${name}`}
      label={planText.of(label, stage.title)}
      isLabelHidden
      look="plain"
      value={stage[name]}
      read={readDate}
      onRead={(date) => editPart(stage, () => ({ [name]: date }))}
    />
  );
  return (
    <tr data-part={stage.id}>
      <th scope="row">
        <PartTitle part={stage} />
        <PartText part={stage} />
      </th>
      <td>{dateField('start', planText.start)}</td>
      <td>{dateField('end', planText.end)}</td>
      <td className="part-state">{describeStageTime(stageTime(stage, today))}</td>
      <td className="projects-menu">
        <PartMenu part={stage} listed={stages} />
      </td>
    </tr>
  );
}
