import type { Activity } from './activity';
import type { ActivityChoices } from './activity-choices';
import { isChosen, searchTextOf, wordsOf } from './activity-filter';
import { groupActivities, sumsOf, type ActivityGroup, type GroupSums } from './activity-groups';
import type { ActivityNames } from './activity-names';
import { activitySorter } from './activity-order';

/** One line of the table: a group's head, or an activity within it. */
export type ActivityLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: ActivityGroup;
      readonly isCollapsed: boolean;
    }
  | { readonly kind: 'activity'; readonly key: string; readonly activity: Activity };

/** What the table shows for some choices. */
export interface ActivityListing {
  readonly lines: readonly ActivityLine[];
  /** The activities that were let through, each once, in their order. */
  readonly shown: readonly Activity[];
  readonly sums: GroupSums;
}

type LineOf = (activity: Activity, groupKey: string) => ActivityLine;

/** Hands out the same line for the same activity, so that a table draws only what is new. */
function lineKeeper(): LineOf {
  const kept = new Map<string, WeakMap<Activity, ActivityLine>>();
  return (activity, groupKey) => {
    let lines = kept.get(groupKey);
    if (!lines) kept.set(groupKey, (lines = new WeakMap()));
    let line = lines.get(activity);
    if (!line) {
      const key = groupKey === '' ? activity.id : `${groupKey} ${activity.id}`;
      lines.set(activity, (line = { kind: 'activity', key, activity }));
    }
    return line;
  };
}

/** The search text of each activity, made once, as long as the names stay the same. */
function textKeeper(): (activity: Activity, names: ActivityNames) => string {
  let of: ActivityNames | undefined;
  let texts = new WeakMap<Activity, string>();
  let folded = new Map<string, string>();
  return (activity, names) => {
    if (of !== names) [of, texts, folded] = [names, new WeakMap(), new Map<string, string>()];
    let text = texts.get(activity);
    if (text === undefined) texts.set(activity, (text = searchTextOf(activity, names, folded)));
    return text;
  };
}

/**
 * Filters, sorts and groups activities. It remembers orders and search texts between calls, so that a keystroke in the
 * search field costs one pass over the list. The collator decides the order of words; the app's is Swedish.
 */
export function activityLister(collator: Intl.Collator) {
  const sort = activitySorter(collator);
  const textOf = textKeeper();
  const lineOf = lineKeeper();
  return (
    activities: readonly Activity[],
    names: ActivityNames,
    choices: ActivityChoices,
    /** Keys of the groups that show their heads only. */
    collapsed: ReadonlySet<string>,
  ): ActivityListing => {
    const words = wordsOf(choices.search);
    const shown = sort(activities, names, choices.sort).filter((activity) => {
      if (!isChosen(activity, choices)) return false;
      if (words.length === 0) return true;
      const text = textOf(activity, names);
      return words.every((word) => text.includes(word));
    });
    const sums = sumsOf(shown);
    const { grouping } = choices;
    if (grouping === 'none') return { lines: shown.map((activity) => lineOf(activity, '')), shown, sums };
    const lines = groupActivities(shown, grouping, names, collator).flatMap((group): ActivityLine[] => {
      const key = `${grouping}:${group.key}`;
      const isCollapsed = collapsed.has(key);
      const head: ActivityLine = { kind: 'group', key, group, isCollapsed };
      return isCollapsed ? [head] : [head, ...group.activities.map((one) => lineOf(one, key))];
    });
    return { lines, shown, sums };
  };
}
