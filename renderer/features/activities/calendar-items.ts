import type { Activity } from '@shared/domain/activity/activity';
import type { Deadline } from '@shared/domain/calendar/deadlines';
import type { Span } from '@shared/domain/calendar/lay-week';
import type { IsoDate } from '@shared/domain/ids';
import { deadlineWords } from '@shared/text/sv-calendar';

/** What stands in the calendar: an activity on its days, or a deadline on its day. */
export type CalendarItem = Span & { readonly key: string; readonly words: string } & (
    | { readonly kind: 'activity'; readonly activity: Activity }
    | { readonly kind: 'deadline'; readonly deadline: Deadline }
  );

const ofDeadline = (deadline: Deadline): CalendarItem => ({
  kind: 'deadline',
  key: deadline.key,
  words: deadlineWords(deadline),
  start: deadline.on,
  end: deadline.on,
  deadline,
});

/** What stands between two days, both included: deadlines first, then activities by their start. */
export function itemsBetween(
  activities: readonly Activity[],
  deadlines: readonly Deadline[],
  from: IsoDate,
  to: IsoDate,
): readonly CalendarItem[] {
  const found: (CalendarItem & { readonly kind: 'activity' })[] = [];
  for (const activity of activities) {
    const { start, id, title } = activity;
    if (start === null || start > to) continue;
    const end = activity.end ?? start;
    if (end >= from) found.push({ kind: 'activity', key: id, words: title, start, end, activity });
  }
  found.sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  return [...deadlines.filter(({ on }) => on >= from && on <= to).map(ofDeadline), ...found];
}

export const isOnDay = ({ start, end }: Span, day: IsoDate): boolean => start <= day && end >= day;

/** How many activities and how many deadlines. */
export function countItems(items: readonly CalendarItem[]): {
  readonly activities: number;
  readonly deadlines: number;
} {
  const activities = items.filter(({ kind }) => kind === 'activity').length;
  return { activities, deadlines: items.length - activities };
}
