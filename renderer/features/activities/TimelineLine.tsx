import { memo } from 'react';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { timelineText } from '@shared/text/sv-calendar';
import { ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import type { DatedActivity, TimelineRow } from './timeline-rows';
import { extentOf, type TimelineScale } from './timeline-scale';

export interface TimelineLineProps {
  readonly id: string;
  readonly row: TimelineRow;
  /** Its number among all rows, from 0. */
  readonly index: number;
  readonly isActive: boolean;
  readonly scale: TimelineScale;
  readonly onPoint: (index: number) => void;
  readonly onOpen: (row: TimelineRow) => void;
}

/** One row: a group's head, or an activity as a bar on its days. Drawn anew only when it changes, not as one scrolls. */
export const TimelineLine = memo(function DrawnLine({
  id,
  row,
  index,
  isActive,
  scale,
  onPoint,
  onOpen,
}: TimelineLineProps) {
  const isGroup = row.kind === 'group';
  return (
    <div
      id={id}
      role="row"
      className={`timeline-row${isGroup ? ' is-group' : ''}${isActive ? ' is-active' : ''}`}
      aria-rowindex={index + 2}
      aria-level={isGroup ? 1 : 2}
      {...(isGroup && { 'aria-expanded': row.isOpen })}
      onClick={() => {
        onPoint(index);
        if (isGroup) onOpen(row);
      }}
    >
      {isGroup ? (
        <div className="timeline-label" role="rowheader">
          <span aria-hidden="true">{row.isOpen ? '▾ ' : '▸ '}</span>
          {timelineText.group(row.title, row.count)}
        </div>
      ) : (
        <ActivityCells activity={row.activity} scale={scale} />
      )}
    </div>
  );
});

interface ActivityCellsProps {
  readonly activity: DatedActivity;
  readonly scale: TimelineScale;
}

function ActivityCells({ activity, scale }: ActivityCellsProps) {
  const { id, projectId, title, status, start } = activity;
  const end = activity.end ?? start;
  const { left, width } = extentOf(scale, start, end);
  const words = timelineText.bar(start, end, ACTIVITY_STATUS_NAMES[status]);
  const address = routeToHash(recordRoute('activities', projectId, id));
  return (
    <>
      <div className="timeline-label" role="rowheader">
        <a href={address} tabIndex={-1} title={title}>
          {title}
        </a>
      </div>
      <div className="timeline-track" role="gridcell">
        <a
          className={`timeline-bar is-${status}`}
          href={address}
          tabIndex={-1}
          aria-label={words}
          title={`${title}, ${words}`}
          style={{ left: `${String(left)}%`, width: `${String(width)}%` }}
        />
      </div>
    </>
  );
}
