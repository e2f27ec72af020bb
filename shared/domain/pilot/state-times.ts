import type { RecordChange } from '../command/workspace';
import type { UtcTime } from '../ids';
import type { Pilot, PilotState } from './pilot';
import { isLegalMove } from './pilot-moves';

/** One step of the history as far as it is about one pilot. */
export interface PilotStep {
  readonly at: UtcTime;
  readonly change: RecordChange;
}

/**
 * When a pilot came to each state it has been in, from its own history in order. A pilot that was first seen in the middle
 * of its way came from elsewhere, and nothing is known of when.
 */
export function stateTimes(steps: readonly PilotStep[]): ReadonlyMap<PilotState, UtcTime | null> {
  const reached: { readonly state: PilotState; readonly at: UtcTime | null }[] = [];
  for (const { at, change } of steps) {
    const state = (change.after as Pilot | null)?.state;
    const known = reached.findIndex((one) => one.state === state);
    // A step taken back, by undo or a restore, takes back what came after it.
    if (state === undefined) reached.length = 0;
    else if (known >= 0) reached.length = known + 1;
    else reached.push({ state, at: reached.length > 0 || isLegalMove(null, state) ? at : null });
  }
  return new Map(reached.map(({ state, at }) => [state, at]));
}
