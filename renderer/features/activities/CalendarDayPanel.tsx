import type { Ref } from 'react';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { IsoDate, ProjectId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { dayTitle, calendarText } from '@shared/text/sv-calendar';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { addActivityOn } from './calendar-actions';
import type { CalendarItem } from './calendar-items';
import { DeadlineLink } from './DeadlineLink';

export interface CalendarDayPanelProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly day: IsoDate;
  readonly items: readonly CalendarItem[];
  readonly project: Project;
}

/** Everything on the chosen day, and the way to add to it. */
export function CalendarDayPanel({ ref, day, items, project }: CalendarDayPanelProps) {
  const isOutside = day < project.start || day > project.end;
  return (
    <section className="panel calendar-panel" aria-labelledby="calendar-panel-title">
      <h2 id="calendar-panel-title" ref={ref} tabIndex={-1}>
        {dayTitle(day)}
      </h2>
      {items.length === 0 && !isOutside && <p className="muted">{calendarText.nothing}</p>}
      <ul className="calendar-panel-items">
        {items.map((item) => (
          <li key={item.key}>
            <PanelItem item={item} projectId={project.id} />
          </li>
        ))}
      </ul>
      {isOutside ? (
        <p className="muted">{calendarText.outsideDay}</p>
      ) : (
        <Button aria-label={calendarText.addOn(day)} onPress={() => void addActivityOn(project.id, day)}>
          {calendarText.add}
        </Button>
      )}
    </section>
  );
}

interface PanelItemProps {
  readonly item: CalendarItem;
  readonly projectId: ProjectId;
}

function PanelItem({ item, projectId }: PanelItemProps) {
  if (item.kind === 'deadline')
    return (
      <>
        <span className="calendar-flag" aria-hidden="true">
          ◆{' '}
        </span>
        <DeadlineLink deadline={item.deadline} projectId={projectId}>
          {item.words}
        </DeadlineLink>
      </>
    );
  const { id, kind, status } = item.activity;
  const days = item.start === item.end ? '' : `, ${calendarText.span(item.start, item.end)}`;
  return (
    <>
      <a href={routeToHash(recordRoute('activities', projectId, id))}>{item.words}</a>
      <p className="caption">
        {`${ACTIVITY_KIND_NAMES[kind]}, ${ACTIVITY_STATUS_NAMES[status].toLocaleLowerCase('sv')}${days}`}
      </p>
    </>
  );
}
