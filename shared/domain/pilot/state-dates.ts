import type { RecordChange } from '../command/workspace';
import type { UtcTime } from '../ids';
import type { Pilot, PilotState } from './pilot';

/** One step of the history as far as it is about one pilot. */
export interface PilotStep {
  readonly at: UtcTime;
  readonly change: RecordChange;
}

/** When a pilot came to each state it has been in since it last began, from its own history in order. */
export function stateDates(steps: readonly PilotStep[]): ReadonlyMap<PilotState, UtcTime> {
  const reached: { readonly state: PilotState; readonly at: UtcTime }[] = [];
  for (const { at, change } of steps) {
    const state = (change.after as Pilot | null)?.state;
    const known = reached.findIndex((one) => one.state === state);
    // A step taken back, by undo or a restore, takes back what came after it.
    if (state === undefined) reached.length = 0;
    else if (known < 0) reached.push({ state, at });
    else reached.length = known + 1;
  }
  return new Map(reached.map(({ state, at }) => [state, at]));
}
