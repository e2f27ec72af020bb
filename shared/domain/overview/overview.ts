import type { Activity } from '../activity/activity';
import { addDays } from '../calendar/days';
import { isUnrecorded, type Deadline } from '../calendar/deadlines';
import type { IsoDate } from '../ids';
import type { Ore } from '../money/ore';
import type { Pilot } from '../pilot/pilot';
import { reserveTable } from '../pilot/reserve';
import { conditionLines } from '../plan/conditions';
import { partsOf, type PlanPart } from '../plan/plan-part';
import type { Project } from '../project/project';
import type { TrackedKey } from '../tracking/tracked';

/** Days ahead that the morning's page looks. */
export const DAYS_AHEAD = 30;

/** What an activity asks for: to be begun, to be ended, or to be held that day. */
export type ActivityCall = 'begin' | 'end' | 'hold';

/** Something with a day that calls for somebody. */
export type DatedItem =
  | {
      readonly kind: 'activity';
      readonly on: IsoDate;
      readonly call: ActivityCall;
      readonly activity: Activity;
    }
  | { readonly kind: 'deadline'; readonly on: IsoDate; readonly deadline: Deadline };

/** Something that the steering group needs to know or decide. */
export type SteeringItem =
  | { readonly kind: 'pilotToDecide'; readonly pilot: Pilot }
  | { readonly kind: 'reserveOver'; readonly year: number; readonly over: Ore; readonly reserve: Ore }
  | { readonly kind: 'conditionNotMet'; readonly title: string; readonly key: TrackedKey }
  | {
      readonly kind: 'conditionOverdue';
      readonly title: string;
      readonly dueOn: IsoDate;
      readonly key: TrackedKey;
    }
  | { readonly kind: 'cofinancingNotShown'; readonly activity: Activity }
  | { readonly kind: 'pilotToScaleUp'; readonly pilot: Pilot };

export interface Overview {
  /** The oldest first. */
  readonly late: readonly DatedItem[];
  /** Today and the days ahead, the next first. */
  readonly due: readonly DatedItem[];
  readonly steering: readonly SteeringItem[];
  /** Open activities that have no day. */
  readonly undated: number;
  /** Conditions of which nobody has said when they are to be shown, and that are not met. */
  readonly undatedConditions: readonly OpenCondition[];
}

export interface OpenCondition {
  readonly words: string;
  /** What follows it up; null for one of the decision that nobody has followed up yet. */
  readonly key: TrackedKey | null;
}

export interface OverviewSources {
  readonly today: IsoDate;
  readonly project: Project;
  readonly parts: readonly PlanPart[];
  readonly activities: readonly Activity[];
  readonly pilots: readonly Pilot[];
  readonly deadlines: readonly Deadline[];
}

/** The day an open activity calls for somebody next; null without one. A planned one is begun; one under way is ended, if it is known when. */
export function callOf({ status, start, end }: Activity): { on: IsoDate; call: ActivityCall } | null {
  if (start === null || status === 'done' || status === 'cancelled') return null;
  if (status === 'ongoing') return end === null ? null : { on: end, call: 'end' };
  return { on: start, call: (end ?? start) === start ? 'hold' : 'begin' };
}

const byDay = (a: DatedItem, b: DatedItem): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

function dated({ activities, deadlines }: OverviewSources): readonly DatedItem[] {
  const called = activities.flatMap((activity): readonly DatedItem[] => {
    const call = callOf(activity);
    return call ? [{ kind: 'activity', activity, ...call }] : [];
  });
  const open = deadlines
    .filter(({ isOpen }) => isOpen)
    .map((deadline): DatedItem => ({ kind: 'deadline', on: deadline.on, deadline }));
  return [...called, ...open].sort(byDay);
}

const saysLate = (item: DatedItem): boolean => item.kind === 'activity' || !isUnrecorded(item.deadline.kind);

/** What waits for the steering group on a day. */
export function steeringItems({
  today,
  project,
  parts,
  activities,
  pilots,
}: Omit<OverviewSources, 'deadlines'>): readonly SteeringItem[] {
  const conditions = partsOf(parts, 'condition').flatMap(({ id, title, state, dueOn }): SteeringItem[] => {
    const key = { table: 'parts', id } as const;
    if (state === 'notMet') return [{ kind: 'conditionNotMet', title, key }];
    return state === 'open' && dueOn !== null && dueOn < today
      ? [{ kind: 'conditionOverdue', title, dueOn, key }]
      : [];
  });
  const years = reserveTable(project, pilots).flatMap(({ year, reserve, left }): SteeringItem[] =>
    left < 0 ? [{ kind: 'reserveOver', year, reserve, over: -left as Ore }] : [],
  );
  const inState = (state: Pilot['state'], kind: 'pilotToDecide' | 'pilotToScaleUp'): SteeringItem[] =>
    pilots.filter((pilot) => pilot.state === state).map((pilot) => ({ kind, pilot }));
  const hidden = activities
    .filter(({ dissemination }) => dissemination?.isCofinancingShown === false)
    .map((activity): SteeringItem => ({ kind: 'cofinancingNotShown', activity }));
  return [
    ...inState('assessment', 'pilotToDecide'),
    ...years,
    ...conditions,
    ...inState('evaluated', 'pilotToScaleUp'),
    ...hidden,
  ];
}

const undatedConditions = ({ project, parts }: OverviewSources): readonly OpenCondition[] =>
  conditionLines(project.decision, parts)
    .filter(({ part }) => part === null || (part.state === 'open' && part.dueOn === null))
    .map(({ words, part }) => ({ words, key: part && { table: 'parts', id: part.id } }));

/** What the leader opens every morning: what is late, what is due, what the steering group needs to know. */
export function overview(sources: OverviewSources): Overview {
  const { today, activities } = sources;
  const all = dated(sources);
  const last = addDays(today, DAYS_AHEAD);
  const steering = steeringItems(sources);
  // A condition that is overdue is said once: to those who must see to it.
  const said = new Set(steering.flatMap((item) => ('key' in item ? item.key.id : [])));
  const isSaid = (item: DatedItem): boolean =>
    item.kind === 'deadline' && item.deadline.source !== null && said.has(item.deadline.source.id);
  return {
    late: all.filter((item) => item.on < today && saysLate(item) && !isSaid(item)),
    due: all.filter(({ on }) => on >= today && on <= last),
    steering,
    undatedConditions: undatedConditions(sources),
    undated: activities.filter(
      ({ start, status }) => start === null && status !== 'done' && status !== 'cancelled',
    ).length,
  };
}
