import { useEffect, useRef } from 'react';
import { useRecordSteps } from '@renderer/data/work';
import type { UtcTime } from '@shared/domain/ids';
import type { Pilot, PilotState } from '@shared/domain/pilot/pilot';
import { stateTimes } from '@shared/domain/pilot/state-times';
import { formatDay } from '@shared/text/format';
import { pilotText } from '@shared/text/sv-pilot';
import { PILOT_STATE_NAMES } from '@shared/text/sv-work-names';

export interface StateLineProps {
  readonly pilot: Pilot;
}

const WAY: readonly PilotState[] = [
  'idea',
  'application',
  'assessment',
  'granted',
  'running',
  'evaluated',
  'scaledUp',
];

/** The states on the pilot's way: those it has been in where it ended early, else the whole way to scale-up. */
function wayOf({ state }: Pilot, reached: ReadonlyMap<PilotState, UtcTime | null>): readonly PilotState[] {
  if (state === 'rejected') return [...WAY.slice(0, 3), state];
  if (state === 'closed') return [...WAY.filter((one) => reached.has(one)), state];
  return WAY;
}

/** The day written in the pilot for a state, or the one it was moved there; null where neither is known. */
function dayOf({ application, decision }: Pilot, state: PilotState, moved: UtcTime | null): string | null {
  const written =
    state === 'application'
      ? application.receivedOn
      : state === decision?.outcome
        ? decision.decidedOn
        : null;
  return written ?? (moved && formatDay(moved));
}

/** The last step of the way takes its button with it: the focus then goes to the new state, not to nowhere. */
function useFocusAfterMove({ state }: Pilot) {
  const current = useRef<HTMLLIElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current !== state && document.activeElement === document.body) current.current?.focus();
    shown.current = state;
  }, [state]);
  return current;
}

/** The pilot's way from idea to scale-up, with the day it came to each state by its own history. */
export function StateLine({ pilot }: StateLineProps) {
  const steps = useRecordSteps('pilots', pilot.id);
  const reached = stateTimes(steps ?? []);
  const way = wayOf(pilot, reached);
  const at = way.indexOf(pilot.state);
  const current = useFocusAfterMove(pilot);
  return (
    <ol className="state-line" aria-label={pilotText.states}>
      {way.map((state, index) => {
        const day = index <= at ? dayOf(pilot, state, reached.get(state) ?? null) : null;
        const looks = index < at ? 'state-past' : index === at ? 'state-now' : 'state-ahead';
        return (
          <li
            key={state}
            className={looks}
            {...(index === at && { 'aria-current': 'step' as const, ref: current, tabIndex: -1 })}
          >
            <span>{PILOT_STATE_NAMES[state]}</span>
            <span className="caption">{day ?? ' '}</span>
          </li>
        );
      })}
    </ol>
  );
}
