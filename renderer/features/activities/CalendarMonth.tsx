import { useId, useMemo, type KeyboardEvent } from 'react';
import { isoWeek, monthNumber, weeksOfMonth } from '@shared/domain/calendar/days';
import { layWeek } from '@shared/domain/calendar/lay-week';
import type { IsoDate } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { calendarText, monthTitle, WEEKDAY_HEADS } from '@shared/text/sv-calendar';
import type { CalendarItem } from './calendar-items';
import { dayByKey } from './calendar-keys';
import { CalendarWeek } from './CalendarWeek';

export interface CalendarMonthProps {
  readonly month: number;
  readonly items: readonly CalendarItem[];
  readonly project: Project;
  /** The chosen day, in this month or another one. */
  readonly day: IsoDate;
  /** Counts in place of titles, and the month's name over it. */
  readonly isCompact: boolean;
  readonly onGoTo: (day: IsoDate) => void;
  /** A key leads to another day, and the focus goes along. */
  readonly onLeap: (day: IsoDate) => void;
  /** Enter on the chosen day. */
  readonly onOpen: () => void;
  /** More on the chosen day than its cell has room for was asked for. */
  readonly onMore: () => void;
}

/** One month as a grid of weeks. The chosen day is the one stop for Tab; the arrows go on from there. */
export function CalendarMonth({ month, items, day, onGoTo, onLeap, onOpen, ...shown }: CalendarMonthProps) {
  const titleId = useId();
  const isChosenHere = monthNumber(day) === month;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dayByKey(event.key, day);
    if (next !== undefined) onLeap(next);
    else if (event.key === 'Enter') onOpen();
    else return;
    event.preventDefault();
  };
  const weeks = useMemo(
    () => weeksOfMonth(month).map((monday) => ({ monday, laid: layWeek(items, monday) })),
    [month, items],
  );
  return (
    <section className="calendar-month">
      <h2 id={titleId} className={shown.isCompact ? 'calendar-name' : 'visually-hidden'}>
        {monthTitle(month)}
      </h2>
      <table
        role="grid"
        aria-labelledby={titleId}
        className={`calendar-grid${shown.isCompact ? ' calendar-grid-compact' : ''}`}
        onKeyDown={onKeyDown}
      >
        <WeekHead isCompact={shown.isCompact} />
        <tbody>
          {weeks.map(({ monday, laid }) => (
            <CalendarWeek
              key={monday}
              {...shown}
              month={month}
              monday={monday}
              week={isoWeek(monday)}
              laid={laid}
              day={isChosenHere ? day : null}
              onGoTo={onGoTo}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WeekHead({ isCompact }: { readonly isCompact: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="calendar-week">
          <abbr title={calendarText.week}>v.</abbr>
        </th>
        {WEEKDAY_HEADS.map(({ short, long }) => (
          <th key={short} scope="col" abbr={long}>
            {isCompact ? short.slice(0, 2) : short}
          </th>
        ))}
      </tr>
    </thead>
  );
}
