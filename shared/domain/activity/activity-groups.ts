import { ore, type Ore } from '../money/ore';
import type { PartId } from '../ids';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, participantCount, type Activity } from './activity';
import type { ActivityGrouping } from './activity-choices';
import type { ActivityNames } from './activity-names';

/** What the activities of a group come to. */
export interface GroupSums {
  readonly count: number;
  readonly participants: number;
  /** In öre. */
  readonly plannedCost: Ore;
  readonly actualCost: Ore;
}

/** Activities that have something in common; one with two objectives is in the groups of both. */
export interface ActivityGroup {
  /** A kind, a status, a part's id, a role; NO_GROUP for those that name none, WHOLE_COUNTY for all municipalities. */
  readonly key: string;
  /** Empty for NO_GROUP. */
  readonly name: string;
  readonly activities: readonly Activity[];
  readonly sums: GroupSums;
}

export const NO_GROUP = '';
export const WHOLE_COUNTY = '*';

/** Sums of costs and people; an activity that says nothing adds nothing. */
export function sumsOf(activities: readonly Activity[]): GroupSums {
  let [participants, planned, actual] = [0, 0, 0];
  for (const activity of activities) {
    if (activity.participants) participants += participantCount(activity.participants);
    planned += activity.plannedCost ?? 0;
    actual += activity.actualCost ?? 0;
  }
  // Whole öre add up exactly as far as a number is safe; ore() refuses what lies beyond.
  const [plannedCost, actualCost] = [ore(planned), ore(actual)];
  return { count: activities.length, participants, plannedCost, actualCost };
}

/** What has been removed from the plan groups nothing. */
function knownParts(ids: readonly PartId[], { parts }: ActivityNames): readonly string[] {
  const known = ids.filter((id) => parts.has(id));
  return known.length === 0 ? [NO_GROUP] : known;
}

function groupKeysOf(
  activity: Activity,
  grouping: Exclude<ActivityGrouping, 'none'>,
  names: ActivityNames,
): readonly string[] {
  switch (grouping) {
    case 'kind':
      return [activity.kind];
    case 'status':
      return [activity.status];
    case 'objective':
      return knownParts(activity.objectiveIds, names);
    case 'focusArea':
      return knownParts(activity.focusAreaIds, names);
    case 'municipality':
      return activity.isWholeCounty ? [WHOLE_COUNTY] : knownParts(activity.municipalityIds, names);
    case 'responsible':
      return [activity.responsible];
  }
}

/** The groups there can be, in their order; those of roles follow the alphabet. */
function namedGroups(
  grouping: Exclude<ActivityGrouping, 'none'>,
  found: ReadonlyMap<string, readonly Activity[]>,
  names: ActivityNames,
  collator: Intl.Collator,
): readonly (readonly [string, string])[] {
  switch (grouping) {
    case 'kind':
      return ACTIVITY_KINDS.map((kind) => [kind, names.kinds[kind]]);
    case 'status':
      return ACTIVITY_STATUSES.map((status) => [status, names.statuses[status]]);
    case 'responsible':
      return [...found.keys()]
        .filter((role) => role !== NO_GROUP)
        .sort((a, b) => collator.compare(a, b))
        .map((role) => [role, role]);
    case 'municipality':
      return [[WHOLE_COUNTY, names.wholeCounty], ...names.parts];
    case 'objective':
    case 'focusArea':
      return [...names.parts];
  }
}

/** Groups activities, each group in the order they came in; empty groups are left out, those that name none come last. */
export function groupActivities(
  activities: readonly Activity[],
  grouping: Exclude<ActivityGrouping, 'none'>,
  names: ActivityNames,
  collator: Intl.Collator,
): readonly ActivityGroup[] {
  const found = new Map<string, Activity[]>();
  for (const activity of activities)
    for (const key of groupKeysOf(activity, grouping, names)) {
      const group = found.get(key);
      if (group) group.push(activity);
      else found.set(key, [activity]);
    }
  return [...namedGroups(grouping, found, names, collator), [NO_GROUP, ''] as const].flatMap(
    ([key, name]) => {
      const own = found.get(key);
      return own ? [{ key, name, activities: own, sums: sumsOf(own) }] : [];
    },
  );
}
