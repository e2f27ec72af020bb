import { addDays } from '../calendar/days';
import type { PartId } from '../ids';
import type { Activity, ActivityStatus } from './activity';

/** What is changed in many activities at once; null and empty leave things as they are. */
export interface BulkChange {
  readonly status: ActivityStatus | null;
  readonly responsible: string | null;
  /** Objectives and focus areas: true is added, false is taken away. */
  readonly objectives: ReadonlyMap<PartId, boolean>;
  readonly focusAreas: ReadonlyMap<PartId, boolean>;
  /** Dates are moved so many days; negative: earlier. */
  readonly days: number;
}

export const NO_CHANGE: BulkChange = {
  status: null,
  responsible: null,
  objectives: new Map(),
  focusAreas: new Map(),
  days: 0,
};

function withParts(ids: readonly PartId[], change: ReadonlyMap<PartId, boolean>): readonly PartId[] {
  const kept = ids.filter((id) => change.get(id) !== false);
  const added = [...change].filter(([id, isAdded]) => isAdded && !ids.includes(id)).map(([id]) => id);
  return kept.length === ids.length && added.length === 0 ? ids : [...kept, ...added];
}

function changed(activity: Activity, change: BulkChange): Activity {
  const { days } = change;
  const objectiveIds = withParts(activity.objectiveIds, change.objectives);
  const focusAreaIds = withParts(activity.focusAreaIds, change.focusAreas);
  const next: Activity = {
    ...activity,
    status: change.status ?? activity.status,
    responsible: change.responsible ?? activity.responsible,
    objectiveIds,
    focusAreaIds,
    start: activity.start && addDays(activity.start, days),
    end: activity.end && addDays(activity.end, days),
  };
  const fields = ['status', 'responsible', 'objectiveIds', 'focusAreaIds', 'start', 'end'] as const;
  return fields.every((field) => next[field] === activity[field]) ? activity : next;
}

/** The activities that become something else by the change, as they are then. */
export const changeActivities = (activities: readonly Activity[], change: BulkChange): readonly Activity[] =>
  activities.map((one) => changed(one, change)).filter((one, at) => one !== activities[at]);
