import { addDays } from '../calendar/days';
import type { PartId } from '../ids';
import type { Activity } from './activity';

/** What an activity has one of, and many can be given at once. */
type SetFields = Pick<Activity, 'kind' | 'status' | 'responsible' | 'functionId' | 'pilotId' | 'costRowId'>;

/** What is changed in many activities at once; what is not named, and what is empty, is left as it is. */
export interface BulkChange {
  /** null and '' take away what there was. */
  readonly set: Partial<SetFields>;
  /** Objectives, focus areas and municipalities: true is added, false is taken away. */
  readonly objectives: ReadonlyMap<PartId, boolean>;
  readonly focusAreas: ReadonlyMap<PartId, boolean>;
  /** An activity for the whole county has them all, and stays so. */
  readonly municipalities: ReadonlyMap<PartId, boolean>;
  /** Dates are moved so many days; negative: earlier. */
  readonly days: number;
}

export const NO_CHANGE: BulkChange = {
  set: {},
  objectives: new Map(),
  focusAreas: new Map(),
  municipalities: new Map(),
  days: 0,
};

/** Whether nothing at all is asked for. */
export const isNoChange = ({ set, objectives, focusAreas, municipalities, days }: BulkChange): boolean =>
  Object.keys(set).length === 0 &&
  [objectives, focusAreas, municipalities].every(({ size }) => size === 0) &&
  days === 0;

function withParts(ids: readonly PartId[], change: ReadonlyMap<PartId, boolean>): readonly PartId[] {
  const kept = ids.filter((id) => change.get(id) !== false);
  const added = [...change].filter(([id, isAdded]) => isAdded && !ids.includes(id)).map(([id]) => id);
  return kept.length === ids.length && added.length === 0 ? ids : [...kept, ...added];
}

function changed(activity: Activity, change: BulkChange): Activity {
  const { days } = change;
  const { isWholeCounty, municipalityIds } = activity;
  const next: Activity = {
    ...activity,
    ...change.set,
    objectiveIds: withParts(activity.objectiveIds, change.objectives),
    focusAreaIds: withParts(activity.focusAreaIds, change.focusAreas),
    municipalityIds: isWholeCounty ? municipalityIds : withParts(municipalityIds, change.municipalities),
    start: activity.start && addDays(activity.start, days),
    end: activity.end && addDays(activity.end, days),
  };
  const fields = Object.keys(next) as (keyof Activity)[];
  return fields.every((field) => next[field] === activity[field]) ? activity : next;
}

/** The activities that become something else by the change, as they are then. */
export const changeActivities = (activities: readonly Activity[], change: BulkChange): readonly Activity[] =>
  activities.map((one) => changed(one, change)).filter((one, at) => one !== activities[at]);
