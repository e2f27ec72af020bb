import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { Pilot, PilotState } from '@shared/domain/pilot/pilot';
import { movesFrom } from '@shared/domain/pilot/pilot-moves';
import { MOVE_NAMES, pilotsText } from '@shared/text/sv-pilots';
import { neededFor, pilotRoute } from './pilot-places';
import { movePilot } from './save-pilot';

/** The steps that a pilot may take now, a decision as one of them; closing it is for last. */
export const stepsOf = (pilot: Pilot): readonly Exclude<PilotState, 'idea'>[] =>
  movesFrom(pilot.state).filter((state) => state !== 'rejected' && state !== 'idea');

/** Takes a step, or goes to what must be filled in first. */
export function takeStep(pilot: Pilot, state: Exclude<PilotState, 'idea'>): void {
  const needed = neededFor(pilot, state);
  if (needed === null) void movePilot(pilot, state);
  else navigate(pilotRoute(pilot, needed));
}

export interface PilotStepProps {
  readonly pilot: Pilot;
  readonly tone?: 'primary' | 'normal' | 'quiet';
  /** Called before the step is taken. */
  readonly onStep?: (pilot: Pilot) => void;
}

/** The next step of a pilot as a button; nothing where its way is at an end. */
export function PilotStep({ pilot, tone = 'normal', onStep }: PilotStepProps) {
  const next = stepsOf(pilot).find((state) => state !== 'closed');
  if (next === undefined) return null;
  return (
    <Button
      tone={tone}
      aria-label={pilotsText.stepFor(MOVE_NAMES[next], pilot.title)}
      onPress={() => {
        onStep?.(pilot);
        takeStep(pilot, next);
      }}
    >
      {MOVE_NAMES[next]}
    </Button>
  );
}
