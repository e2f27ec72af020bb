import { useEffect, useMemo, useRef } from 'react';
import { today } from '@renderer/platform/clock';
import { goToDay, useCalendarStore, type CalendarScale } from '@renderer/stores/calendar-store';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { addDays, firstOfMonth, monthNumber } from '@shared/domain/calendar/days';
import type { IsoDate, ProjectId } from '@shared/domain/ids';
import { describeShown } from '@shared/text/sv-activities';
import { calendarText, monthsTitle } from '@shared/text/sv-calendar';
import { ActivityAdd } from './ActivityAdd';
import { ActivityFilters } from './ActivityFilters';
import { addActivityOn, openActivity } from './calendar-actions';
import { useProjectTime, type ProjectTime } from './calendar-deadlines';
import { countItems, isOnDay, itemsBetween } from './calendar-items';
import { CalendarDayPanel } from './CalendarDayPanel';
import { CalendarList } from './CalendarList';
import { CalendarMonth } from './CalendarMonth';
import { CalendarTools } from './CalendarTools';
import { ListActions } from './ListActions';
import { BY_DAY, useActivityList } from './use-activity-list';
import type { ActivityPlace } from './use-activity-place';
import './calendar.css';

export interface CalendarViewProps {
  readonly projectId: ProjectId;
  readonly place: ActivityPlace;
}

/** The activities on their days, with stages and deadlines; one day is chosen, and told in full beside. */
export function CalendarView({ projectId, place }: CalendarViewProps) {
  const time = useProjectTime(projectId);
  if (!time) return <Loading label={calendarText.loading} />;
  return <Calendar place={place} time={time} />;
}

/** The months that are shown: one, or the quarter of the year. */
function shownMonths(day: IsoDate, scale: CalendarScale): readonly number[] {
  const month = monthNumber(day);
  const first = month - (month % 3);
  return scale === 'month' ? [month] : [first, first + 1, first + 2];
}

/** Today while the project goes on, else the end of its period that is nearest. */
function firstDay({ start, end }: ProjectTime['project']): IsoDate {
  const now = today();
  if (now < start) return start;
  return now > end ? end : now;
}

const WITHOUT_GROUPS = ['grouping'] as const;

interface CalendarProps {
  readonly place: ActivityPlace;
  readonly time: ProjectTime;
}

function Calendar({ place, time }: CalendarProps) {
  const { project, stages, deadlines } = time;
  const list = useActivityList(project.id, place, BY_DAY);
  const { shown } = list;
  const panel = useRef<HTMLHeadingElement>(null);
  const scale = useCalendarStore((state) => state.scale);
  const day = useCalendarStore((state) => state.days[project.id]) ?? firstDay(project);
  const months = useMemo(() => shownMonths(day, scale), [day, scale]);
  const [first = 0, last = first] = [months[0], months.at(-1)];
  const items = useMemo(
    // The weeks at both ends show days of the months beside.
    () =>
      itemsBetween(shown, deadlines, addDays(firstOfMonth(first), -6), addDays(firstOfMonth(last + 1), 6)),
    [shown, deadlines, first, last],
  );
  const inMonths = useMemo(
    () => items.filter((one) => one.end >= firstOfMonth(first) && one.start < firstOfMonth(last + 1)),
    [items, first, last],
  );
  const onDay = useMemo(() => items.filter((one) => isOnDay(one, day)), [items, day]);
  const title = monthsTitle(first, last);
  const counts = countItems(inMonths);
  const stage = stages.find((one) => isOnDay(one, day));
  const choose = (next: IsoDate): void => {
    goToDay(project.id, next);
  };
  const { months: grids, leap } = useFocusOnDay(day, choose);
  const isWithin = day >= project.start && day <= project.end;
  const openDay = (): void => {
    const [only, second] = onDay.filter((one) => one.kind === 'activity');
    if (second) panel.current?.focus();
    else if (only) openActivity(project.id, only.activity.id);
    else if (isWithin) void addActivityOn(project.id, day);
    else panel.current?.focus();
  };
  return (
    <div className="view calendar-view activities-view">
      <ViewHeader
        title={title}
        state={[
          ...(shown.length < place.activities.length
            ? [describeShown(shown.length, place.activities.length)]
            : []),
          calendarText.counted(counts.activities, counts.deadlines),
          ...(stage ? [calendarText.stage(stage.title)] : []),
        ].join(' ')}
        actions={<ListActions projectId={project.id} parts={place.parts} list={list} />}
      />
      <ActivityAdd place={place} list={list} isByDay {...(isWithin && { given: { start: day, end: day } })} />
      <ActivityFilters list={list} parts={place.parts} without={WITHOUT_GROUPS} isBrief />
      <CalendarTools scale={scale} day={day} onGoTo={choose} />
      <div className="calendar-columns">
        <div ref={grids} className={`calendar-months calendar-months-${scale}`}>
          {months.map((month) => (
            <CalendarMonth
              key={month}
              month={month}
              items={items}
              project={project}
              day={day}
              isCompact={scale === 'quarter'}
              onGoTo={choose}
              onLeap={leap}
              onOpen={openDay}
              onMore={() => panel.current?.focus()}
            />
          ))}
        </div>
        <CalendarDayPanel ref={panel} day={day} items={onDay} project={project} />
      </div>
      <CalendarList title={title} items={inMonths} projectId={project.id} />
    </div>
  );
}

/** Goes to a day with the focus, also when another month's grid takes the place of the one that had it. */
function useFocusOnDay(day: IsoDate, choose: (day: IsoDate) => void) {
  const months = useRef<HTMLDivElement>(null);
  const isLeaping = useRef(false);
  useEffect(() => {
    if (!isLeaping.current) return;
    isLeaping.current = false;
    months.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [day]);
  const leap = (next: IsoDate): void => {
    isLeaping.current = true;
    choose(next);
  };
  return { months, leap };
}
