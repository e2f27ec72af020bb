import { Checkbox } from '@renderer/ui/Checkbox';
import type { ProjectId } from '@shared/domain/ids';
import { limitsOf } from '@shared/domain/project/decision-limits';
import type { FundingDecision } from '@shared/domain/project/project';
import { formatExact } from '@shared/text/format';
import { projectText } from '@shared/text/sv-project';
import { DecisionAmounts } from './DecisionAmounts';
import {
  readAmount,
  readAmountOrNone,
  readDate,
  readDateOrNone,
  readLines,
  readMonths,
  readPercent,
  readText,
} from './read-field';
import { ReadField } from './ReadField';
import { editDecision } from './save-project';

export interface DecisionFieldsProps {
  readonly projectId: ProjectId;
  readonly decision: FundingDecision;
}

/** Every field of the decision, each edited in place. */
export function DecisionFields(props: DecisionFieldsProps) {
  return (
    <div className="labelled-fields">
      <DecisionOrigin {...props} />
      <DecisionTerms {...props} />
    </div>
  );
}

/** Who decided what and when. */
function DecisionOrigin({ projectId, decision }: DecisionFieldsProps) {
  const save = (patch: Partial<FundingDecision>) => editDecision(projectId, patch);
  return (
    <>
      <ReadField
        field={`${projectId}/decision/financier`}
        label={projectText.financier}
        value={decision.financier}
        read={readText}
        onRead={(financier) => save({ financier })}
        lines="wrapped"
      />
      <ReadField
        field={`${projectId}/decision/grantName`}
        label={projectText.grantName}
        value={decision.grantName}
        read={readText}
        onRead={(grantName) => save({ grantName })}
        help={projectText.grantNameHelp}
      />
      <ReadField
        field={`${projectId}/decision/decidedOn`}
        label={projectText.decidedOn}
        value={decision.decidedOn ?? ''}
        read={readDateOrNone}
        onRead={(decidedOn) => save({ decidedOn })}
        help={projectText.decisionDateHelp}
      />
      <ReadField
        field={`${projectId}/decision/diaryNumber`}
        label={projectText.decisionDiaryNumber}
        value={decision.diaryNumber}
        read={readText}
        onRead={(diaryNumber) => save({ diaryNumber })}
      />
      <ReadField
        field={`${projectId}/decision/earliestStart`}
        label={projectText.earliestStart}
        value={decision.earliestStart}
        read={readDate}
        onRead={(earliestStart) => save({ earliestStart })}
      />
      <ReadField
        field={`${projectId}/decision/latestEnd`}
        label={projectText.latestEnd}
        value={decision.latestEnd}
        read={readDate}
        onRead={(latestEnd) => save({ latestEnd })}
      />
    </>
  );
}

/** How much, and under which conditions. */
function DecisionTerms({ projectId, decision }: DecisionFieldsProps) {
  const save = (patch: Partial<FundingDecision>) => editDecision(projectId, patch);
  const { pilotReservePerYear, conditions } = decision;
  const { claimEveryMonths, finalReportMonths } = limitsOf(decision);
  return (
    <>
      <ReadField
        field={`${projectId}/decision/grantShare`}
        label={projectText.grantShare}
        value={decision.grantShare.replace('.', ',')}
        read={readPercent}
        onRead={(grantShare) => save({ grantShare })}
      />
      <ReadField
        field={`${projectId}/decision/grantCap`}
        label={projectText.grantCap}
        value={formatExact(decision.grantCap)}
        read={readAmount}
        onRead={(grantCap) => save({ grantCap })}
      />
      <DecisionAmounts projectId={projectId} decision={decision} />
      <ReadField
        field={`${projectId}/decision/reserve`}
        label={projectText.pilotReserve}
        value={pilotReservePerYear === null ? '' : formatExact(pilotReservePerYear)}
        read={readAmountOrNone}
        onRead={(reserve) => save({ pilotReservePerYear: reserve })}
        help={projectText.reserveHelp}
      />
      <ReadField
        field={`${projectId}/decision/lines`}
        label={projectText.conditions}
        value={conditions.join('\n\n')}
        read={readLines}
        onRead={(lines) => save({ conditions: lines })}
        help={projectText.conditionsHelp}
        lines="many"
      />
      <ReadField
        field={`${projectId}/decision/claimEveryMonths`}
        label={projectText.claimEvery}
        value={String(claimEveryMonths)}
        read={readMonths}
        onRead={(months) => save({ claimEveryMonths: months })}
        help={projectText.monthsHelp}
      />
      <ReadField
        field={`${projectId}/decision/finalReportMonths`}
        label={projectText.finalReport}
        value={String(finalReportMonths)}
        read={readMonths}
        onRead={(months) => save({ finalReportMonths: months })}
        help={projectText.monthsHelp}
      />
      <div className="labelled-rest">
        <Checkbox
          isSelected={decision.roundsClaimsDown}
          onChange={(roundsClaimsDown) => void save({ roundsClaimsDown })}
        >
          {projectText.roundsDown}
        </Checkbox>
      </div>
    </>
  );
}
