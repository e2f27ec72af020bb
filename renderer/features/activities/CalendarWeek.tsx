import type { ReactNode } from 'react';
import { today } from '@renderer/platform/clock';
import { daysOfWeek, monthNumber } from '@shared/domain/calendar/days';
import type { LaidSpan } from '@shared/domain/calendar/lay-week';
import type { IsoDate } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { calendarText } from '@shared/text/sv-calendar';
import { countItems, type CalendarItem } from './calendar-items';
import { CalendarBar } from './CalendarBar';

/** As many rows of bars as a day has room for. */
const ROWS = 3;

type Laid = LaidSpan<CalendarItem>;

export interface CalendarWeekProps {
  readonly month: number;
  readonly monday: IsoDate;
  readonly week: number;
  readonly laid: readonly Laid[];
  readonly project: Project;
  /** The chosen day; null when it is in another month. */
  readonly day: IsoDate | null;
  readonly isCompact: boolean;
  readonly onGoTo: (day: IsoDate) => void;
  readonly onMore: () => void;
}

/** One week of a month: its number, and its seven days. */
export function CalendarWeek({ week, monday, laid, month, isCompact, ...shown }: CalendarWeekProps) {
  return (
    <tr>
      <th scope="row" className="calendar-week" aria-label={calendarText.weekOf(week)}>
        {week}
      </th>
      {daysOfWeek(monday).map((date, column) =>
        isCompact && monthNumber(date) !== month ? (
          <td key={date} className="calendar-day" />
        ) : (
          <DayCell
            key={date}
            {...shown}
            date={date}
            column={column}
            laid={laid.filter(({ from, to }) => from <= column && to >= column)}
            isInMonth={monthNumber(date) === month}
            isCompact={isCompact}
          />
        ),
      )}
    </tr>
  );
}

interface DayCellProps extends Pick<
  CalendarWeekProps,
  'project' | 'day' | 'isCompact' | 'onGoTo' | 'onMore'
> {
  readonly date: IsoDate;
  /** 0 is Monday. */
  readonly column: number;
  readonly laid: readonly Laid[];
  readonly isInMonth: boolean;
}

function DayCell({ date, column, laid, project, day, isInMonth, isCompact, onGoTo, onMore }: DayCellProps) {
  const isToday = date === today();
  const isOutside = date < project.start || date > project.end;
  const isChosen = isInMonth && date === day;
  const { activities, deadlines } = countItems(laid.map(({ span }) => span));
  const remarks = [
    ...(isToday ? [calendarText.todayMark] : []),
    ...(isOutside ? [calendarText.outside] : []),
  ];
  const looks = [
    'calendar-day',
    ...(isInMonth ? [] : ['is-beside']),
    ...(isOutside ? ['is-outside'] : []),
    ...(isToday ? ['is-today'] : []),
  ];
  return (
    <td
      role="gridcell"
      className={looks.join(' ')}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-label={calendarText.dayName(date, activities, deadlines, remarks)}
      {...(isToday && { 'aria-current': 'date' as const })}
      onClick={() => {
        onGoTo(date);
      }}
    >
      <span className="calendar-number">{Number(date.slice(8))}</span>
      {isCompact ? (
        <CompactCounts activities={activities} flags={flagsOf(laid)} />
      ) : (
        <DayBars laid={laid} column={column} project={project}>
          <More count={hiddenCount(laid)} date={date} onGoTo={onGoTo} onMore={onMore} />
        </DayBars>
      )}
    </td>
  );
}

/** A row below the last is given up for "N till" where anything lies there. */
const hiddenCount = (laid: readonly Laid[]): number => laid.filter(({ lane }) => lane >= ROWS).length;

interface DayBarsProps {
  readonly laid: readonly Laid[];
  readonly column: number;
  readonly project: Project;
  readonly children: ReactNode;
}

/** The bars that begin on this day, or go on into this week. */
function DayBars({ laid, column, project, children }: DayBarsProps) {
  return (
    <div className="calendar-bars">
      {laid
        .filter(({ lane, from }) => lane < ROWS && from === column)
        .map((one) => (
          <CalendarBar key={one.span.key} laid={one} projectId={project.id} />
        ))}
      {children}
    </div>
  );
}

/** The words of the deadlines on a day. */
const flagsOf = (laid: readonly Laid[]): string =>
  laid.flatMap(({ span }) => (span.kind === 'deadline' ? [span.words] : [])).join(' · ');

interface CompactCountsProps {
  readonly activities: number;
  /** The deadlines in words; empty for none. */
  readonly flags: string;
}

function CompactCounts({ activities, flags }: CompactCountsProps) {
  return (
    <span className="calendar-counts" aria-hidden="true">
      {flags !== '' && (
        <span className="calendar-flag" title={flags}>
          ◆
        </span>
      )}
      {activities > 0 && <span className="calendar-count">{activities}</span>}
    </span>
  );
}

interface MoreProps extends Pick<CalendarWeekProps, 'onGoTo' | 'onMore'> {
  readonly count: number;
  readonly date: IsoDate;
}

/** Leads to the day's list for what the cell has no room for. */
function More({ count, date, onGoTo, onMore }: MoreProps) {
  if (count === 0) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="calendar-more"
      aria-label={calendarText.moreOn(count, date)}
      onClick={(event) => {
        event.stopPropagation();
        onGoTo(date);
        onMore();
      }}
    >
      {calendarText.more(count)}
    </button>
  );
}
