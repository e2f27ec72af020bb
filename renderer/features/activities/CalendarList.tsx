import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import { calendarText, deadlineStatus } from '@shared/text/sv-calendar';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import type { CalendarItem } from './calendar-items';
import { DeadlineLink } from './DeadlineLink';

export interface CalendarListProps {
  /** The months, as the view's title says them. */
  readonly title: string;
  readonly items: readonly CalendarItem[];
  readonly projectId: ProjectId;
}

/** The same months as a plain table: to read through, to be read out, to print. */
export function CalendarList({ title, items, projectId }: CalendarListProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="calendar-list"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{calendarText.list(title)}</summary>
      {isOpen && <ItemTable title={title} items={items} projectId={projectId} />}
    </details>
  );
}

const byDay = (a: CalendarItem, b: CalendarItem): number =>
  a.start === b.start ? 0 : a.start < b.start ? -1 : 1;

function ItemTable({ title, items, projectId }: CalendarListProps) {
  if (items.length === 0) return <p className="muted">{calendarText.listEmpty}</p>;
  return (
    <table className="table">
      <caption className="visually-hidden">{calendarText.listCaption(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{calendarText.date}</th>
          <th scope="col">{calendarText.end}</th>
          <th scope="col">{calendarText.what}</th>
          <th scope="col">{calendarText.kind}</th>
          <th scope="col">{calendarText.status}</th>
        </tr>
      </thead>
      <tbody>
        {items.toSorted(byDay).map((item) => (
          <tr key={item.key}>
            <td className="calendar-date">{item.start}</td>
            <td className="calendar-date">{item.end === item.start ? '' : item.end}</td>
            <th scope="row">
              {item.kind === 'deadline' ? (
                <DeadlineLink deadline={item.deadline} projectId={projectId}>
                  {item.words}
                </DeadlineLink>
              ) : (
                <a href={routeToHash(recordRoute('activities', projectId, item.activity.id))}>{item.words}</a>
              )}
            </th>
            <td>
              {item.kind === 'deadline' ? calendarText.deadline : ACTIVITY_KIND_NAMES[item.activity.kind]}
            </td>
            <td>{statusWords(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function statusWords(item: CalendarItem): string {
  if (item.kind === 'activity') return ACTIVITY_STATUS_NAMES[item.activity.status];
  return deadlineStatus(item.deadline, today());
}
