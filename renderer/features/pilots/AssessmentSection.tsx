import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { RowSelect } from '@renderer/ui/RowSelect';
import { VERDICTS, type Verdict } from '@shared/domain/activity/activity';
import { assessmentOf, withVerdict, type AssessedCriterion } from '@shared/domain/pilot/assessment';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import { describeAssessment, pilotText } from '@shared/text/sv-pilot';
import { criteriaText } from '@shared/text/sv-pilots';
import { VERDICT_NAMES } from '@shared/text/sv-work-names';
import { addFirstCriteria } from './criteria-actions';
import { placeRoute } from './pilot-places';
import { PilotField } from './PilotField';
import { PilotSection } from './PilotSection';
import { tryPilot } from './save-pilot';

export interface AssessmentSectionProps {
  readonly pilot: Pilot;
  readonly parts: readonly PlanPart[];
}

/** The pilot against the project's written criteria, with what is not assessed yet said in words. */
export function AssessmentSection({ pilot, parts }: AssessmentSectionProps) {
  const criteria = partsOf(parts, 'criterion');
  const toCriteria = (): void => {
    navigate(placeRoute(pilot.projectId, 'criteria'));
  };
  if (criteria.length === 0)
    return (
      <PilotSection name="assessment" title={pilotText.assessment}>
        <p className="prose muted">{pilotText.noCriteria}</p>
        <div>
          <Button onPress={() => void addFirstCriteria(pilot.projectId, parts)}>
            {criteriaText.addFirst}
          </Button>
        </div>
      </PilotSection>
    );
  const assessed = assessmentOf(pilot, criteria);
  const actions = (
    <Button tone="quiet" onPress={toCriteria}>
      {pilotText.editCriteria}
    </Button>
  );
  return (
    <PilotSection name="assessment" title={pilotText.assessment} actions={actions}>
      <p className="muted">{describeAssessment(assessed)}</p>
      <table className="table assessment-table" aria-labelledby="pilot-assessment">
        <thead>
          <tr>
            <th scope="col">{pilotText.criterion}</th>
            <th scope="col">{pilotText.verdict}</th>
            <th scope="col">{pilotText.comment}</th>
          </tr>
        </thead>
        <tbody>
          {assessed.map((one) => (
            <AssessedRow key={one.criterion.id} pilot={pilot} assessed={one} />
          ))}
        </tbody>
      </table>
    </PilotSection>
  );
}

const UNASSESSED = '';
const OPTIONS: readonly { readonly value: Verdict | typeof UNASSESSED; readonly label: string }[] = [
  { value: UNASSESSED, label: pilotText.notAssessed },
  ...VERDICTS.map((value) => ({ value, label: VERDICT_NAMES[value] })),
];

interface AssessedRowProps {
  readonly pilot: Pilot;
  readonly assessed: AssessedCriterion;
}

function AssessedRow({ pilot, assessed }: AssessedRowProps) {
  const { criterion, verdict, comment } = assessed;
  const { id, title, text, isPerspective } = criterion;
  const save = (stored: Pilot, change: Parameters<typeof withVerdict>[2]): Pilot => ({
    ...stored,
    assessment: withVerdict(stored.assessment, id, change),
  });
  return (
    <tr>
      <th scope="row" className="assessment-name" title={text}>
        {title}
        {isPerspective && <span className="caption"> {pilotText.isPerspective}</span>}
      </th>
      <td className="assessment-verdict">
        <RowSelect
          label={pilotText.verdictOf(title)}
          value={verdict ?? UNASSESSED}
          options={OPTIONS}
          onChange={(value) =>
            void tryPilot(pilot.id, pilotText.verdictOf(title), (stored) =>
              save(stored, { verdict: value === UNASSESSED ? null : value }),
            )
          }
        />
      </td>
      <td>
        <PilotField
          pilot={pilot}
          field={`assessment/${id}`}
          label={pilotText.commentOf(title)}
          isLabelHidden
          lines="wrapped"
          value={comment}
          onText={(stored, words) => save(stored, { comment: words })}
        />
      </td>
    </tr>
  );
}
