import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { Pilot, PilotDecision } from '@shared/domain/pilot/pilot';
import { isUndecided } from '@shared/domain/pilot/pilot-moves';
import { formatLongDate } from '@shared/text/format';
import { pilotText } from '@shared/text/sv-pilot';
import { pilotRoute } from './pilot-places';
import { PilotSection } from './PilotSection';

export interface DecisionSectionProps {
  readonly pilot: Pilot;
}

/** What was decided, and the way to the review it is decided in. */
export function DecisionSection({ pilot }: DecisionSectionProps) {
  const { state, decision } = pilot;
  const review = (label: string) => (
    <Button
      tone="quiet"
      onPress={() => {
        navigate(pilotRoute(pilot, 'decision'));
      }}
    >
      {label}
    </Button>
  );
  if (decision === null)
    return (
      <PilotSection
        name="decision"
        title={pilotText.decision}
        {...(state === 'assessment' && { actions: review(pilotText.decide) })}
      >
        <p className="muted">
          {isUndecided(state) && state !== 'assessment' ? pilotText.undecidedEarly : pilotText.undecided}
        </p>
      </PilotSection>
    );
  return (
    <PilotSection name="decision" title={pilotText.decision} actions={review(pilotText.changeDecision)}>
      <DecisionWords decision={decision} />
    </PilotSection>
  );
}

function DecisionWords({ decision }: { readonly decision: PilotDecision }) {
  const lines: readonly (readonly [string, string])[] = [
    [pilotText.decision, pilotText.outcome[decision.outcome]],
    [pilotText.decidedOn, formatLongDate(decision.decidedOn)],
    [pilotText.diaryNumber, decision.diaryNumber],
    [pilotText.reason, decision.reason],
    [pilotText.overrideReason, decision.overrideReason],
  ];
  return (
    <dl className="decision-words">
      {lines
        .filter(([, words]) => words !== '')
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
