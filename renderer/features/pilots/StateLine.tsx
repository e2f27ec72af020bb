import { useRecordSteps } from '@renderer/data/work';
import type { UtcTime } from '@shared/domain/ids';
import type { Pilot, PilotState } from '@shared/domain/pilot/pilot';
import { stateDates } from '@shared/domain/pilot/state-dates';
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
function wayOf({ state }: Pilot, reached: ReadonlyMap<PilotState, UtcTime>): readonly PilotState[] {
  if (state === 'rejected') return [...WAY.slice(0, 3), state];
  if (state === 'closed') return [...WAY.filter((one) => reached.has(one)), state];
  return WAY;
}

/** The pilot's way from idea to scale-up, with the day it came to each state by its own history. */
export function StateLine({ pilot }: StateLineProps) {
  const steps = useRecordSteps('pilots', pilot.id);
  const reached = stateDates(steps ?? []);
  const way = wayOf(pilot, reached);
  const at = way.indexOf(pilot.state);
  return (
    <ol className="state-line" aria-label={pilotText.states}>
      {way.map((state, index) => {
        const time = index <= at ? reached.get(state) : undefined;
        const looks = index < at ? 'state-past' : index === at ? 'state-now' : 'state-ahead';
        return (
          <li key={state} className={looks} {...(index === at && { 'aria-current': 'step' as const })}>
            <span>{PILOT_STATE_NAMES[state]}</span>
            <span className="caption">{time === undefined ? ' ' : formatDay(time)}</span>
          </li>
        );
      })}
    </ol>
  );
}
