import { useState } from 'react';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { movesFrom } from '@shared/domain/pilot/pilot-moves';
import { pilotText } from '@shared/text/sv-pilot';
import { MOVE_NAMES, pilotsText } from '@shared/text/sv-pilots';
import { PILOT_STATE_NAMES } from '@shared/text/sv-work-names';
import { PilotField } from './PilotField';
import { PilotSection } from './PilotSection';
import { editPilot } from './save-pilot';

export interface ClosingSectionProps {
  readonly pilot: Pilot;
}

/** Ending a pilot early, with the reason; once ended, the reason alone. Nothing where its way leads elsewhere. */
export function ClosingSection({ pilot }: ClosingSectionProps) {
  if (pilot.state === 'closed')
    return (
      <PilotSection name="closing" title={pilotText.closed} part="closing">
        <PilotField
          pilot={pilot}
          field="closingReason"
          label={pilotText.closingReason}
          lines="many"
          value={pilot.closingReason}
          onText={(stored, closingReason) => ({ ...stored, closingReason })}
        />
      </PilotSection>
    );
  return movesFrom(pilot.state).includes('closed') ? <ClosePilot pilot={pilot} /> : null;
}

function ClosePilot({ pilot }: ClosingSectionProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const close = async (): Promise<void> => {
    const outcome = await editPilot(pilot.id, MOVE_NAMES.closed, (stored) => ({
      ...stored,
      state: 'closed',
      closingReason: reason.trim(),
    }));
    if (outcome.state === 'refused') setError(outcome.error);
    else tellUndoable(pilotsText.moved(pilot.title, PILOT_STATE_NAMES.closed));
  };
  return (
    <PilotSection name="closing" title={pilotText.closing} part="closing">
      <form
        className="closing-form"
        data-needed
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <TextField
          label={pilotText.closingReason}
          help={pilotText.closingHelp}
          rows={2}
          value={reason}
          error={error}
          validationBehavior="aria"
          onChange={(text) => {
            setReason(text);
            setError(undefined);
          }}
        />
        <div>
          <Button type="submit">{pilotText.close}</Button>
        </div>
      </form>
    </PilotSection>
  );
}
