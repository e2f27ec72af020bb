import type { Activity } from './activity';
import { isFiltered, type ActivityChoices } from './activity-choices';
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

type Line = Extract<ActivityLine, { kind: 'activity' }>;

/** Hands out the same line for the same activity, so that a table draws only what is new. */
function lineKeeper(): (activity: Activity, groupKey: string) => Line {
  const kept = new Map<string, WeakMap<Activity, Line>>();
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

/** The whole list in its order, each with its line and, once words are searched for, its text. */
interface Ready {
  readonly sorted: readonly Activity[];
  readonly names: ActivityNames;
  readonly lines: readonly Line[];
  texts: readonly string[] | undefined;
}

/** The lines that pass, in one run over the list. */
function passing(
  { lines }: Ready,
  choices: ActivityChoices,
  words: readonly string[],
  texts: readonly string[],
): readonly Line[] {
  const isNarrowed = isFiltered({ ...choices, search: '' });
  if (!isNarrowed && words.length === 0) return lines;
  return lines.filter((line, index) => {
    if (isNarrowed && !isChosen(line.activity, choices)) return false;
    const text = texts[index] ?? '';
    return words.every((word) => text.includes(word));
  });
}

/**
 * Filters, sorts and groups activities. It remembers orders and search texts between calls, so that a keystroke in the
 * search field costs one pass over the list. The collator decides the order of words; the app's is Swedish.
 */
export function activityLister(collator: Intl.Collator) {
  const sort = activitySorter(collator);
  const textOf = textKeeper();
  const lineOf = lineKeeper();
  let last: Ready | undefined;
  const readyFor = (sorted: readonly Activity[], names: ActivityNames): Ready => {
    if (last?.sorted !== sorted || last.names !== names)
      last = { sorted, names, lines: sorted.map((one) => lineOf(one, '')), texts: undefined };
    return last;
  };
  return (
    activities: readonly Activity[],
    names: ActivityNames,
    choices: ActivityChoices,
    /** Keys of the groups that show their heads only. */
    collapsed: ReadonlySet<string>,
  ): ActivityListing => {
    const words = wordsOf(choices.search);
    const ready = readyFor(sort(activities, names, choices.sort), names);
    if (words.length > 0) ready.texts ??= ready.sorted.map((one) => textOf(one, names));
    const passed = passing(ready, choices, words, ready.texts ?? []);
    const shown = passed === ready.lines ? ready.sorted : passed.map(({ activity }) => activity);
    const sums = sumsOf(shown);
    const { grouping } = choices;
    if (grouping === 'none') return { lines: passed, shown, sums };
    const lines = groupActivities(shown, grouping, names, collator).flatMap((group): ActivityLine[] => {
      const key = `${grouping}:${group.key}`;
      const isCollapsed = collapsed.has(key);
      const head: ActivityLine = { kind: 'group', key, group, isCollapsed };
      return isCollapsed ? [head] : [head, ...group.activities.map((one) => lineOf(one, key))];
    });
    return { lines, shown, sums };
  };
}
