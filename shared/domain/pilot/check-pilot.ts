import { ORE_LIMIT, type Ore } from '../money/ore';
import type { Project } from '../project/project';
import type { TrackedProblem } from '../tracking/tracked-problem';
import { dayProblems } from '../tracking/within-period';
import type { Pilot, PilotYear } from './pilot';
import { isGranted, isLegalMove } from './pilot-moves';
import { leftFor } from './reserve';

type Reserving = Pick<Project, 'start' | 'end' | 'decision'>;

const yearsOf = (pilot: Pilot): readonly (readonly [number, PilotYear])[] =>
  Object.entries(pilot.years).map(([year, amounts]) => [Number(year), amounts]);

function amountProblems(pilot: Pilot): readonly TrackedProblem[] {
  const { title } = pilot;
  return yearsOf(pilot).flatMap(([year, amounts]): readonly TrackedProblem[] => {
    const values = Object.values(amounts);
    if (values.some((value) => value < 0)) return [{ code: 'negativeAmount', title, year }];
    if (values.some((value) => value > ORE_LIMIT)) return [{ code: 'amountTooLarge', title, year }];
    const { granted, paid } = amounts;
    return paid > granted ? [{ code: 'paidOverGranted', title, year, granted, paid }] : [];
  });
}

function decisionProblems(pilot: Pilot): readonly TrackedProblem[] {
  const { title, state, decision } = pilot;
  // Also of a pilot that is closed: money that no decision gave would count against the reserve.
  if (decision?.outcome !== 'granted' && yearsOf(pilot).some(([, { granted }]) => granted > 0))
    return [{ code: 'decisionMissing', title, what: 'decision' }];
  const isDecided = state === 'rejected' || (isGranted(state) && state !== 'closed');
  if (!isDecided) return [];
  const outcome = state === 'rejected' ? 'rejected' : 'granted';
  if (decision?.outcome !== outcome) return [{ code: 'decisionMissing', title, what: 'decision' }];
  if (decision.diaryNumber.trim() === '') return [{ code: 'decisionMissing', title, what: 'diaryNumber' }];
  const isEmpty = yearsOf(pilot).every(([, { granted }]) => granted === 0);
  return outcome === 'granted' && isEmpty ? [{ code: 'grantMissing', title }] : [];
}

/** Asked when either day is new or other than it was. */
function decisionDayProblems(before: Pilot | null, pilot: Pilot): readonly TrackedProblem[] {
  const { title, decision, application } = pilot;
  const { receivedOn } = application;
  if (decision === null || receivedOn === null || decision.decidedOn >= receivedOn) return [];
  const { decidedOn } = decision;
  if (before?.decision?.decidedOn === decidedOn && before.application.receivedOn === receivedOn) return [];
  return [{ code: 'decidedBeforeApplication', title, decidedOn, receivedOn }];
}

/** A grant as it was decided before, which a later change of something else need not answer for again. */
function decidedBefore(before: Pilot | null, pilot: Pilot, year: number): Ore | undefined {
  if (before?.decision?.outcome !== 'granted' || !isGranted(before.state)) return undefined;
  const isReasonGone =
    before.decision.overrideReason.trim() !== '' && pilot.decision?.overrideReason.trim() === '';
  return isReasonGone ? undefined : before.years[String(year)]?.granted;
}

/** Asked when the grant is new or other than it was: what was once decided over the reserve stays editable. */
function reserveProblems(
  before: Pilot | null,
  pilot: Pilot,
  project: Reserving,
  pilots: readonly Pilot[],
): readonly TrackedProblem[] {
  if (!isGranted(pilot.state) || pilot.decision?.outcome !== 'granted') return [];
  const { title } = pilot;
  const reserve = project.decision?.pilotReservePerYear ?? null;
  if (reserve === null) return [{ code: 'noReserve', title }];
  if (pilot.decision.overrideReason.trim() !== '') return [];
  return yearsOf(pilot).flatMap(([year, { granted }]): readonly TrackedProblem[] => {
    if (granted === 0 || granted === decidedBefore(before, pilot, year)) return [];
    const left = leftFor(pilot, year, project, pilots);
    return granted > left ? [{ code: 'overReserve', title, year, reserve, left, granted }] : [];
  });
}

function endProblems(
  before: Pilot | null,
  { title, state, evaluation, scaleUp, closingReason }: Pilot,
): readonly TrackedProblem[] {
  const wasUnreasoned = before?.state === 'closed' && before.closingReason.trim() === '';
  if (state === 'closed' && closingReason.trim() === '' && !wasUnreasoned)
    return [{ code: 'closingReasonMissing', title }];
  if (state !== 'evaluated' && state !== 'scaledUp') return [];
  if (evaluation.trim() === '') return [{ code: 'evaluationMissing', title }];
  return state === 'scaledUp' && (scaleUp === null || scaleUp.owner.trim() === '')
    ? [{ code: 'ownerMissing', title }]
    : [];
}

/** What is wrong with a pilot after a change; `pilots` are all of the project as they would be then. */
export const pilotProblems = (
  before: Pilot | null,
  pilot: Pilot,
  project: Reserving,
  pilots: readonly Pilot[],
): readonly TrackedProblem[] => [
  ...(pilot.title.trim() === '' ? [{ code: 'titleEmpty', table: 'pilots' } as const] : []),
  ...(isLegalMove(before?.state ?? null, pilot.state)
    ? []
    : [
        {
          code: 'illegalMove',
          title: pilot.title,
          from: before?.state ?? null,
          to: pilot.state,
        } as const,
      ]),
  ...dayProblems(before, pilot, project),
  ...amountProblems(pilot),
  ...decisionProblems(pilot),
  ...decisionDayProblems(before, pilot),
  ...reserveProblems(before, pilot, project, pilots),
  ...endProblems(before, pilot),
];
