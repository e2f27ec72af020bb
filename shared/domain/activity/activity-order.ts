import { ACTIVITY_KINDS, ACTIVITY_STATUSES, participantCount, type Activity } from './activity';
import type { ActivityColumn } from './activity-choices';
import {
  actorsOf,
  costRowOf,
  focusAreasOf,
  functionOf,
  municipalitiesOf,
  objectivesOf,
  pilotOf,
  type ActivityNames,
} from './activity-names';

/** What a column is sorted by; null stands last, whichever way one sorts. */
type SortKey = string | number | null;

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What an activity is sorted by in a column. Kinds and statuses have the order of the work, not of the alphabet. */
export function sortKeyOf(activity: Activity, column: ActivityColumn, names: ActivityNames): SortKey {
  switch (column) {
    case 'title':
      return orNull(activity.title);
    case 'kind':
      return ACTIVITY_KINDS.indexOf(activity.kind);
    case 'status':
      return ACTIVITY_STATUSES.indexOf(activity.status);
    case 'start':
    case 'end':
      return activity[column] === null ? null : Number(activity[column].replaceAll('-', ''));
    case 'responsible':
      return orNull(activity.responsible);
    case 'objectives':
      return orNull(objectivesOf(activity, names));
    case 'focusAreas':
      return orNull(focusAreasOf(activity, names));
    case 'municipalities':
      return orNull(municipalitiesOf(activity, names));
    case 'participants':
      return activity.participants && participantCount(activity.participants);
    case 'plannedCost':
      return activity.plannedCost;
    case 'actualCost':
      return activity.actualCost;
    case 'function':
      return orNull(functionOf(activity, names));
    case 'pilot':
      return orNull(pilotOf(activity, names));
    case 'actors':
      return orNull(actorsOf(activity, names));
    case 'costRow':
      return orNull(costRowOf(activity, names));
  }
}

interface Keyed {
  readonly activity: Activity;
  readonly key: SortKey;
}

/** When two are alike in the column: the one that was added first. */
const byAge = (a: Activity, b: Activity): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.createdAt < b.createdAt ? -1 : 1;

/** The order of one column: a total one, so that no activity ever changes place by chance. */
function comparer(collator: Intl.Collator, column: ActivityColumn | null) {
  return (a: Keyed, b: Keyed): number => {
    if (column === null || a.key === b.key) return byAge(a.activity, b.activity);
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    const order = typeof a.key === 'number' ? a.key - Number(b.key) : collator.compare(a.key, String(b.key));
    return order === 0 ? byAge(a.activity, b.activity) : order;
  };
}

/** More changed records than this are sorted anew rather than put in one by one. */
const MOST_INSERTED = 200;

interface Order {
  readonly activities: readonly Activity[];
  readonly names: ActivityNames;
  readonly keyed: readonly Keyed[];
}

/** Where `one` belongs in a sorted list. */
function placeOf(one: Keyed, sorted: readonly Keyed[], compare: (a: Keyed, b: Keyed) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle];
    if (at && compare(at, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last order with the few changed activities in their new places; undefined when it is too old for that. */
function mended(
  last: Order | undefined,
  activities: readonly Activity[],
  names: ActivityNames,
  column: ActivityColumn | null,
  compare: (a: Keyed, b: Keyed) => number,
): readonly Keyed[] | undefined {
  if (last?.names !== names) return undefined;
  const known = new Set(last.activities);
  const fresh = activities.filter((activity) => !known.has(activity));
  if (fresh.length > MOST_INSERTED) return undefined;
  const there = new Set(activities);
  const kept = last.keyed.filter(({ activity }) => there.has(activity));
  for (const activity of fresh) {
    const one = { activity, key: column && sortKeyOf(activity, column, names) };
    kept.splice(placeOf(one, kept, compare), 0, one);
  }
  return kept;
}

/** Sorts activities by a column, remembering each order: after a small change of the list it costs next to nothing. */
export function activitySorter(collator: Intl.Collator) {
  const orders = new Map<string, Order>();
  const given = new Map<string, { readonly from: readonly Keyed[]; readonly list: readonly Activity[] }>();
  const orderOf = (
    activities: readonly Activity[],
    names: ActivityNames,
    column: ActivityColumn | null,
  ): readonly Keyed[] => {
    const last = orders.get(column ?? '');
    if (last?.activities === activities && last.names === names) return last.keyed;
    const compare = comparer(collator, column);
    const keyed =
      mended(last, activities, names, column, compare) ??
      activities
        .map((activity) => ({ activity, key: column && sortKeyOf(activity, column, names) }))
        .sort(compare);
    orders.set(column ?? '', { activities, names, keyed });
    return keyed;
  };
  return (
    activities: readonly Activity[],
    names: ActivityNames,
    sort: { readonly column: ActivityColumn; readonly isDescending: boolean } | null,
  ): readonly Activity[] => {
    const keyed = orderOf(activities, names, sort?.column ?? null);
    const key = `${sort?.column ?? ''} ${String(sort?.isDescending ?? false)}`;
    const last = given.get(key);
    if (last?.from === keyed) return last.list;
    const list = sort?.isDescending ? turned(keyed) : keyed.map(({ activity }) => activity);
    given.set(key, { from: keyed, list });
    return list;
  };
}

/** The other way round, with those that say nothing last all the same. */
function turned(keyed: readonly Keyed[]): readonly Activity[] {
  const filled = keyed.filter(({ key }) => key !== null).reverse();
  return [...filled, ...keyed.filter(({ key }) => key === null)].map(({ activity }) => activity);
}
