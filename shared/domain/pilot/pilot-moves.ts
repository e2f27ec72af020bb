import type { PilotState } from './pilot';

/** From each state to where a pilot may go on; a step taken by mistake is undone, not gone back. */
const MOVES: Readonly<Record<PilotState, readonly PilotState[]>> = {
  idea: ['application', 'closed'],
  application: ['assessment', 'closed'],
  assessment: ['granted', 'rejected', 'closed'],
  granted: ['running', 'closed'],
  rejected: [],
  running: ['evaluated', 'closed'],
  evaluated: ['scaledUp', 'closed'],
  scaledUp: [],
  closed: [],
};

export const movesFrom = (state: PilotState): readonly PilotState[] => MOVES[state];

/** Whether a pilot may go from one state to another; a new one begins as an idea, an application at the latest. */
export const isLegalMove = (from: PilotState | null, to: PilotState): boolean =>
  from === null ? to === 'idea' || to === 'application' : from === to || MOVES[from].includes(to);

/** States in which a granted amount counts against the reserve. */
export const isGranted = (state: PilotState): boolean =>
  state === 'granted' ||
  state === 'running' ||
  state === 'evaluated' ||
  state === 'scaledUp' ||
  state === 'closed';

/** States in which the pilot still waits for its decision. */
export const isUndecided = (state: PilotState): boolean =>
  state === 'idea' || state === 'application' || state === 'assessment';
