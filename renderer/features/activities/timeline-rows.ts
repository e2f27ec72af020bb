import type { TimelineGrouping } from '@renderer/stores/calendar-store';
import { ACTIVITY_KINDS, type Activity } from '@shared/domain/activity/activity';
import type { IsoDate } from '@shared/domain/ids';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import { timelineText } from '@shared/text/sv-calendar';
import { ACTIVITY_KIND_NAMES } from '@shared/text/sv-work-names';

export type DatedActivity = Activity & { readonly start: IsoDate };

/** A group's head, or one activity below it. */
export type TimelineRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'activity'; readonly key: string; readonly activity: DatedActivity };

/** The activities that have a day, in the order of their days. */
export const datedActivities = (activities: readonly Activity[]): readonly DatedActivity[] =>
  activities
    .filter((activity): activity is DatedActivity => activity.start !== null)
    .sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));

interface Group {
  readonly key: string;
  readonly title: string;
  readonly activities: readonly DatedActivity[];
}

function groupsOf(
  dated: readonly DatedActivity[],
  parts: readonly PlanPart[],
  grouping: TimelineGrouping,
): readonly Group[] {
  if (grouping === 'kind')
    return ACTIVITY_KINDS.map((kind) => ({
      key: kind,
      title: ACTIVITY_KIND_NAMES[kind],
      activities: dated.filter((activity) => activity.kind === kind),
    }));
  const objectives = partsOf(parts, 'objective');
  const known = new Set(objectives.map(({ id }) => id));
  return [
    ...objectives.map(({ id, title }) => ({
      key: id,
      title,
      activities: dated.filter(({ objectiveIds }) => objectiveIds.includes(id)),
    })),
    {
      key: 'none',
      title: timelineText.noObjective,
      activities: dated.filter(({ objectiveIds }) => !objectiveIds.some((id) => known.has(id))),
    },
  ];
}

/** The timeline's rows. An activity of two objectives stands under both; a closed group shows its head only. */
export function timelineRows(
  dated: readonly DatedActivity[],
  parts: readonly PlanPart[],
  grouping: TimelineGrouping,
  closed: ReadonlySet<string>,
): readonly TimelineRow[] {
  return groupsOf(dated, parts, grouping)
    .filter(({ activities }) => activities.length > 0)
    .flatMap(({ key, title, activities }): readonly TimelineRow[] => {
      const isOpen = !closed.has(key);
      const head = { kind: 'group', key, title, count: activities.length, isOpen } as const;
      if (!isOpen) return [head];
      return [
        head,
        ...activities.map(
          (activity) => ({ kind: 'activity', key: `${key} ${activity.id}`, activity }) as const,
        ),
      ];
    });
}
