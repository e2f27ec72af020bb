import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { calendarText, deadlineStatus, deadlineWords, timelineText } from '@shared/text/sv-calendar';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import type { ProjectTime } from './calendar-deadlines';
import { DeadlineLink } from './DeadlineLink';
import type { DatedActivity } from './timeline-rows';

/** Rows of the table that are shown at a time. */
const PAGE = 100;

export interface TimelineTablesProps {
  readonly dated: readonly DatedActivity[];
  readonly time: ProjectTime;
}

/** The same as the timeline in words: its deadlines, and its activities page by page. */
export function TimelineTables({ dated, time }: TimelineTablesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <details className="calendar-list">
        <summary>{timelineText.deadlines}</summary>
        <DeadlineTable time={time} />
      </details>
      {dated.length > 0 && (
        <details
          className="calendar-list no-print"
          open={isOpen}
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary>{timelineText.asTable}</summary>
          {isOpen && <ActivityPages dated={dated} />}
        </details>
      )}
    </>
  );
}

function DeadlineTable({ time: { project, deadlines } }: { readonly time: ProjectTime }) {
  return (
    <table className="table">
      <caption className="visually-hidden">{timelineText.deadlines}</caption>
      <thead>
        <tr>
          <th scope="col">{calendarText.date}</th>
          <th scope="col">{calendarText.deadline}</th>
          <th scope="col">{calendarText.status}</th>
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => (
          <tr key={deadline.key}>
            <td className="calendar-date">{deadline.on}</td>
            <th scope="row">
              <DeadlineLink deadline={deadline} projectId={project.id}>
                {deadlineWords(deadline)}
              </DeadlineLink>
            </th>
            <td>{deadlineStatus(deadline, today())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ActivityPages({ dated }: { readonly dated: readonly DatedActivity[] }) {
  const [from, setFrom] = useState(0);
  const first = Math.min(from, Math.floor((dated.length - 1) / PAGE) * PAGE);
  const shown = dated.slice(first, first + PAGE);
  return (
    <>
      <div className="timeline-pages">
        <p role="status">{timelineText.shown(first + 1, first + shown.length, dated.length)}</p>
        <Button
          isDisabled={first === 0}
          onPress={() => {
            setFrom(first - PAGE);
          }}
        >
          {timelineText.earlier}
        </Button>
        <Button
          isDisabled={first + PAGE >= dated.length}
          onPress={() => {
            setFrom(first + PAGE);
          }}
        >
          {timelineText.later}
        </Button>
      </div>
      <ActivityTable shown={shown} />
    </>
  );
}

function ActivityTable({ shown }: { readonly shown: readonly DatedActivity[] }) {
  return (
    <table className="table">
      <caption className="visually-hidden">{timelineText.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{calendarText.date}</th>
          <th scope="col">{calendarText.end}</th>
          <th scope="col">{timelineText.activity}</th>
          <th scope="col">{calendarText.kind}</th>
          <th scope="col">{calendarText.status}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, projectId, start, end, title, kind, status }) => (
          <tr key={id}>
            <td className="calendar-date">{start}</td>
            <td className="calendar-date">{end === start ? '' : end}</td>
            <th scope="row">
              <a href={routeToHash(recordRoute('activities', projectId, id))}>{title}</a>
            </th>
            <td>{ACTIVITY_KIND_NAMES[kind]}</td>
            <td>{ACTIVITY_STATUS_NAMES[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
