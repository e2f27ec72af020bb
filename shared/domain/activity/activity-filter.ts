import type { PartId } from '../ids';
import { searchable } from '../search/search-words';
import type { Activity } from './activity';
import { WITHOUT, type ActivityChoices, type PartFilter } from './activity-choices';
import {
  actorsOf,
  focusAreasOf,
  functionOf,
  municipalitiesOf,
  objectivesOf,
  pilotOf,
  type ActivityNames,
} from './activity-names';

/**
 * Everything that somebody may remember of an activity, as it is searched. Names stand in many activities: `folded`
 * keeps each as it was made ready once.
 */
export function searchTextOf(activity: Activity, names: ActivityNames, folded: Map<string, string>): string {
  const foldedName = (name: string): string => {
    let text = folded.get(name);
    if (text === undefined) folded.set(name, (text = searchable(name)));
    return text;
  };
  const shared = [
    names.kinds[activity.kind],
    names.statuses[activity.status],
    activity.responsible,
    objectivesOf(activity, names),
    focusAreasOf(activity, names),
    municipalitiesOf(activity, names),
    functionOf(activity, names),
    pilotOf(activity, names),
    actorsOf(activity, names),
  ];
  const own = searchable(`${activity.title}\n${activity.notes}\n${activity.lessons}`);
  return [own, ...shared.map(foldedName)].join('\n');
}

const isOf = (ids: readonly PartId[], filter: PartFilter): boolean =>
  filter === '' || (filter === WITHOUT ? ids.length === 0 : ids.includes(filter));

/** An activity for the whole county is one of each municipality's. */
const isIn = ({ isWholeCounty, municipalityIds }: Activity, filter: PartFilter): boolean =>
  isWholeCounty ? filter !== WITHOUT : isOf(municipalityIds, filter);

/** Whether some day of the activity is in the period; one without dates is in none. */
function isDuring({ start, end }: Activity, { from, to }: ActivityChoices): boolean {
  if (from === null && to === null) return true;
  if (start === null) return false;
  return (to === null || start <= to) && (from === null || (end ?? start) >= from);
}

/** The words that must all be there. */
export const wordsOf = (search: string): readonly string[] =>
  searchable(search)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether everything but the words lets the activity through. */
export const isChosen = (activity: Activity, choices: ActivityChoices): boolean =>
  (choices.kind === '' || activity.kind === choices.kind) &&
  (choices.status === '' || activity.status === choices.status) &&
  isOf(activity.objectiveIds, choices.objective) &&
  isOf(activity.focusAreaIds, choices.focusArea) &&
  isIn(activity, choices.municipality) &&
  isDuring(activity, choices);

/** Whether the choices show this one activity. */
export function isListed(activity: Activity, names: ActivityNames, choices: ActivityChoices): boolean {
  const text = searchTextOf(activity, names, new Map());
  return isChosen(activity, choices) && wordsOf(choices.search).every((word) => text.includes(word));
}
