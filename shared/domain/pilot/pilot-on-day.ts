import type { IsoDate } from '../ids';
import { ZERO_ORE } from '../money/ore';
import type { Pilot, PilotState, PilotYear } from './pilot';

/** A pilot as it stood at the end of a day. */
export interface PilotOnDay {
  /** Its state, decision and amounts are those of the day; what is paid has no day and is what is written now. */
  readonly pilot: Pilot;
  /** No day tells the state: it is the one of today. */
  readonly isStateOfToday: boolean;
}

/** The day it came in: that of the application, or when it was written here. */
export const cameIn = ({ application, createdAt }: Pick<Pilot, 'application' | 'createdAt'>): IsoDate =>
  application.receivedOn ?? (createdAt.slice(0, 10) as IsoDate);

/** The state of a granted pilot; null where its days cannot tell. */
function stateAfterGrant({ state, start, end, scaleUp }: Pilot, day: IsoDate): PilotState | null {
  if (state === 'granted') return state;
  if (start !== null && start > day) return 'granted';
  const takenOver = scaleUp?.from ?? null;
  if (state === 'scaledUp' && takenOver !== null && takenOver <= day) return state;
  const isUnderWay = state === 'running' || (end !== null && end > day);
  return isUnderWay && start !== null ? 'running' : null;
}

const withAmounts = (pilot: Pilot, counted: (amounts: PilotYear) => PilotYear): Pilot => ({
  ...pilot,
  years: Object.fromEntries(Object.entries(pilot.years).map(([year, amounts]) => [year, counted(amounts)])),
});

/** As it was when it was not decided yet. */
const undecided = (pilot: Pilot, state: PilotState): Pilot => ({
  ...withAmounts(pilot, (amounts) => ({ ...amounts, granted: ZERO_ORE, paid: ZERO_ORE })),
  state,
  decision: null,
});

/** As it was before a decision or without one; null before it came in. */
function beforeDecision(pilot: Pilot, day: IsoDate): PilotOnDay | null {
  const { state, decision, application, createdAt } = pilot;
  const { receivedOn } = application;
  const isWritten = createdAt.slice(0, 10) <= day;
  const isReceived = receivedOn !== null && receivedOn <= day;
  if (!isReceived && !isWritten) return null;
  if (isReceived && !(state === 'closed' && decision === null))
    return { pilot: undecided(pilot, 'application'), isStateOfToday: false };
  // Written here, but not applied for by then.
  if (!isReceived && (receivedOn !== null || decision !== null))
    return { pilot: { ...undecided(pilot, 'idea'), years: {} }, isStateOfToday: false };
  return { pilot, isStateOfToday: state !== 'idea' };
}

/**
 * A pilot as it stood at the end of a day, by the days of its application and decision and its own; null when it had
 * not come in. Of today or later, as it is.
 */
export function pilotOnDay(pilot: Pilot, day: IsoDate, today: IsoDate): PilotOnDay | null {
  if (day >= today) return { pilot, isStateOfToday: false };
  const { decision } = pilot;
  if (decision === null || decision.decidedOn > day) return beforeDecision(pilot, day);
  if (decision.outcome === 'rejected') return { pilot, isStateOfToday: pilot.state !== 'rejected' };
  const state = stateAfterGrant(pilot, day);
  return { pilot: { ...pilot, state: state ?? pilot.state }, isStateOfToday: state === null };
}
