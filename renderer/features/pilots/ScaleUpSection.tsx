import type { Pilot, ScaleUpPlan } from '@shared/domain/pilot/pilot';
import { pilotText } from '@shared/text/sv-pilot';
import { PilotField, ReadPilotField } from './PilotField';
import { PilotSection } from './PilotSection';
import { readDateOrNone } from './read-field';

export interface ScaleUpSectionProps {
  readonly pilot: Pilot;
}

const NO_PLAN: ScaleUpPlan = { plan: '', owner: '', from: null };

/** The plan with something changed; one that says nothing is none. */
function withPlan(pilot: Pilot, change: Partial<ScaleUpPlan>): Pilot {
  const plan = { ...(pilot.scaleUp ?? NO_PLAN), ...change };
  const isEmpty = plan.plan === '' && plan.owner === '' && plan.from === null;
  return { ...pilot, scaleUp: isEmpty ? null : plan };
}

/** How it goes on in ordinary operations, who takes it over, and when. */
export function ScaleUpSection({ pilot }: ScaleUpSectionProps) {
  const { plan, owner, from } = pilot.scaleUp ?? NO_PLAN;
  return (
    <PilotSection name="scale-up" title={pilotText.scaleUp} part="scaleUp">
      <PilotField
        pilot={pilot}
        field="scaleUp/plan"
        label={pilotText.plan}
        lines="many"
        value={plan}
        onText={(stored, text) => withPlan(stored, { plan: text })}
      />
      <div data-needed>
        <PilotField
          pilot={pilot}
          field="scaleUp/owner"
          label={pilotText.owner}
          help={pilotText.ownerHelp}
          value={owner}
          onText={(stored, text) => withPlan(stored, { owner: text })}
        />
      </div>
      <ReadPilotField
        pilot={pilot}
        field="scaleUp/from"
        label={pilotText.from}
        help={pilotText.dateHelp}
        value={from ?? ''}
        read={readDateOrNone}
        onRead={(stored, day) => withPlan(stored, { from: day })}
      />
    </PilotSection>
  );
}
