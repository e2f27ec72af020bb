import type { CSSProperties } from 'react';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import type { LaidSpan } from '@shared/domain/calendar/lay-week';
import type { ProjectId } from '@shared/domain/ids';
import { calendarText } from '@shared/text/sv-calendar';
import type { CalendarItem } from './calendar-items';
import { DeadlineLink } from './DeadlineLink';

export interface CalendarBarProps {
  readonly laid: LaidSpan<CalendarItem>;
  readonly projectId: ProjectId;
}

/** An activity or a deadline over its days of one week. */
export function CalendarBar({ laid, projectId }: CalendarBarProps) {
  const { span, lane, from, to, isFromBefore, isGoingOn } = laid;
  const place = { '--days': String(to - from + 1), '--lane': String(lane) } as CSSProperties;
  if (span.kind === 'deadline')
    return (
      <DeadlineLink
        deadline={span.deadline}
        projectId={projectId}
        className="calendar-bar calendar-deadline"
        style={place}
        title={span.words}
        isPassedByTab
      >
        <span aria-hidden="true">◆ </span>
        {span.words}
      </DeadlineLink>
    );
  const { activity } = span;
  const looks = [
    'calendar-bar',
    `is-${activity.status}`,
    ...(isFromBefore ? ['is-from-before'] : []),
    ...(isGoingOn ? ['is-going-on'] : []),
  ];
  return (
    <a
      className={looks.join(' ')}
      style={place}
      tabIndex={-1}
      title={`${span.words} (${calendarText.span(span.start, span.end)})`}
      href={routeToHash(recordRoute('activities', projectId, activity.id))}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {span.words}
    </a>
  );
}
