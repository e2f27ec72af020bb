import { useEffect, useMemo, useRef } from 'react';
import { useWork } from '@renderer/data/work';
import { today } from '@renderer/platform/clock';
import {
  changeCalendar,
  goToDay,
  useCalendarStore,
  type CalendarScale,
} from '@renderer/stores/calendar-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { RadioField } from '@renderer/ui/RadioField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Activity } from '@shared/domain/activity/activity';
import { addDays, addMonths, firstOfMonth, monthNumber } from '@shared/domain/calendar/days';
import type { IsoDate, ProjectId } from '@shared/domain/ids';
import { calendarText, monthsTitle } from '@shared/text/sv-calendar';
import { addActivityOn, openActivity } from './calendar-actions';
import { useProjectTime, type ProjectTime } from './calendar-deadlines';
import { countItems, isOnDay, itemsBetween } from './calendar-items';
import { CalendarDayPanel } from './CalendarDayPanel';
import { CalendarList } from './CalendarList';
import { CalendarMonth } from './CalendarMonth';
import './calendar.css';

export interface CalendarViewProps {
  readonly projectId: ProjectId;
}

/** The activities on their days, with stages and deadlines; one day is chosen, and told in full beside. */
export function CalendarView({ projectId }: CalendarViewProps) {
  const activities = useWork('activities', projectId);
  const time = useProjectTime(projectId);
  if (!activities || !time) return <Loading label={calendarText.loading} />;
  return <Calendar activities={activities} time={time} />;
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

interface CalendarProps {
  readonly activities: readonly Activity[];
  readonly time: ProjectTime;
}

function Calendar({ activities, time }: CalendarProps) {
  const { project, stages, deadlines } = time;
  const panel = useRef<HTMLHeadingElement>(null);
  const scale = useCalendarStore((state) => state.scale);
  const day = useCalendarStore((state) => state.days[project.id]) ?? firstDay(project);
  const months = useMemo(() => shownMonths(day, scale), [day, scale]);
  const [first = 0, last = first] = [months[0], months.at(-1)];
  const items = useMemo(
    // The weeks at both ends show days of the months beside.
    () =>
      itemsBetween(
        activities,
        deadlines,
        addDays(firstOfMonth(first), -6),
        addDays(firstOfMonth(last + 1), 6),
      ),
    [activities, deadlines, first, last],
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
  const openDay = (): void => {
    const [only, second] = onDay.filter((one) => one.kind === 'activity');
    if (second) panel.current?.focus();
    else if (only) openActivity(project.id, only.activity.id);
    else if (day >= project.start && day <= project.end) void addActivityOn(project.id, day);
    else panel.current?.focus();
  };
  return (
    <div className="view calendar-view">
      <ViewHeader
        title={title}
        state={[
          calendarText.counted(counts.activities, counts.deadlines),
          ...(stage ? [calendarText.stage(stage.title)] : []),
        ].join(' ')}
      />
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

interface CalendarToolsProps {
  readonly scale: CalendarScale;
  readonly day: IsoDate;
  readonly onGoTo: (day: IsoDate) => void;
}

const SCALES = [
  { value: 'month', label: calendarText.month },
  { value: 'quarter', label: calendarText.quarter },
] as const;

/** Back, forth, today, and how much is shown. */
function CalendarTools({ scale, day, onGoTo }: CalendarToolsProps) {
  const months = scale === 'month' ? 1 : 3;
  return (
    <div className="calendar-tools no-print">
      <Button
        aria-label={calendarText.previous[scale]}
        hint={calendarText.previous[scale]}
        onPress={() => onGoTo(addMonths(day, -months))}
      >
        ‹
      </Button>
      <Button onPress={() => onGoTo(today())}>{calendarText.today}</Button>
      <Button
        aria-label={calendarText.next[scale]}
        hint={calendarText.next[scale]}
        onPress={() => onGoTo(addMonths(day, months))}
      >
        ›
      </Button>
      <RadioField
        label={calendarText.scale}
        isLabelHidden
        value={scale}
        options={SCALES}
        onChange={(chosen) => changeCalendar({ scale: chosen })}
      />
      <p className="caption">{calendarText.keys}</p>
    </div>
  );
}
