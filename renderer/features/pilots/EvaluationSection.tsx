import type { Pilot } from '@shared/domain/pilot/pilot';
import { pilotText } from '@shared/text/sv-pilot';
import { PilotField } from './PilotField';
import { PilotSection } from './PilotSection';

export interface EvaluationSectionProps {
  readonly pilot: Pilot;
}

/** What came out of it, and what others can learn. */
export function EvaluationSection({ pilot }: EvaluationSectionProps) {
  return (
    <PilotSection name="evaluation" title={pilotText.evaluation} part="evaluation">
      <div data-needed>
        <PilotField
          pilot={pilot}
          field="evaluation"
          label={pilotText.evaluationField}
          help={pilotText.evaluationHelp}
          lines="many"
          value={pilot.evaluation}
          onText={(stored, evaluation) => ({ ...stored, evaluation })}
        />
      </div>
      <PilotField
        pilot={pilot}
        field="learning"
        label={pilotText.learning}
        help={pilotText.learningHelp}
        lines="many"
        value={pilot.learning}
        onText={(stored, learning) => ({ ...stored, learning })}
      />
    </PilotSection>
  );
}
