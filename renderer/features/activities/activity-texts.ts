import { participantCount, type Activity } from '@shared/domain/activity/activity';
import type { ActivityColumn } from '@shared/domain/activity/activity-choices';
import type { GroupSums } from '@shared/domain/activity/activity-groups';
import {
  actorsOf,
  costRowOf,
  focusAreasOf,
  functionOf,
  municipalitiesOf,
  objectivesOf,
  pilotOf,
  type ActivityNames,
} from '@shared/domain/activity/activity-names';
import type { Ore } from '@shared/domain/money/ore';
import { formatInteger, formatKronor } from '@shared/text/format';

export const isFigure = (column: ActivityColumn): boolean =>
  column === 'participants' || column === 'plannedCost' || column === 'actualCost';

const cost = (amount: Ore | null): string => (amount === null ? '' : formatKronor(amount));

/** What a cell of the table says of an activity. */
export function cellText(activity: Activity, column: ActivityColumn, names: ActivityNames): string {
  switch (column) {
    case 'title':
    case 'responsible':
      return activity[column];
    case 'start':
    case 'end':
      return activity[column] ?? '';
    case 'kind':
      return names.kinds[activity.kind];
    case 'status':
      return names.statuses[activity.status];
    case 'objectives':
      return objectivesOf(activity, names);
    case 'focusAreas':
      return focusAreasOf(activity, names);
    case 'municipalities':
      return municipalitiesOf(activity, names);
    case 'participants':
      return activity.participants === null ? '' : formatInteger(participantCount(activity.participants));
    case 'plannedCost':
    case 'actualCost':
      return cost(activity[column]);
    case 'function':
      return functionOf(activity, names);
    case 'pilot':
      return pilotOf(activity, names);
    case 'actors':
      return actorsOf(activity, names);
    case 'costRow':
      return costRowOf(activity, names);
  }
}

/** What a group's head says in a column of figures. */
export function sumText(sums: GroupSums, column: ActivityColumn): string {
  if (column === 'participants') return sums.participants === 0 ? '' : formatInteger(sums.participants);
  if (column === 'plannedCost' || column === 'actualCost')
    return sums[column] === 0 ? '' : formatKronor(sums[column]);
  return '';
}
