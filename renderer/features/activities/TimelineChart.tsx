import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import { today } from '@renderer/platform/clock';
import { changeCalendar } from '@renderer/stores/calendar-store';
import { timelineText } from '@shared/text/sv-calendar';
import { openActivity } from './calendar-actions';
import type { ProjectTime } from './calendar-deadlines';
import { rowByKey, zoomByKey } from './timeline-keys';
import type { TimelineRow } from './timeline-rows';
import { percentAt, type TimelineScale } from './timeline-scale';
import { ROW_HEIGHT, useRowWindow } from './timeline-window';
import { TimelineBack } from './TimelineBack';
import { TimelineHead } from './TimelineHead';
import { TimelineLine } from './TimelineLine';

/** Pixels between a day that is gone to and the edge of the view. */
const EDGE = 64;

export interface TimelineChartProps {
  readonly rows: readonly TimelineRow[];
  readonly time: ProjectTime;
  readonly scale: TimelineScale;
  /** Opens or closes a group. */
  readonly onToggle: (key: string) => void;
}

/** Rows over time. One stop for Tab: the arrows go between the rows, and the row gone to is told. */
export function TimelineChart({ rows, time, scale, onToggle }: TimelineChartProps) {
  const box = useKeptTime(scale);
  const id = useId();
  const [active, setActive] = useState(0);
  const shown = useRowWindow(rows.length);
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const goTo = (row: number): void => {
    setActive(row);
    scrollToRow(box.current, row);
    const reached = rows[row];
    if (reached?.kind === 'activity')
      scrollToDay(box.current, percentAt(scale, reached.activity.start), scale);
  };
  const projectId = time.project.id;
  const open = useCallback(
    (row: TimelineRow | undefined): void => {
      if (row?.kind === 'group') onToggle(row.key);
      else if (row) openActivity(projectId, row.activity.id);
    },
    [onToggle, projectId],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const row = rowByKey(event.key, at, rows.length);
    const zoom = zoomByKey(event.key, scale.zoom);
    if (row !== undefined) goTo(row);
    else if (zoom !== undefined) changeCalendar({ zoom });
    else if (event.key === 'Enter' || event.key === ' ') open(rows[at]);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      box.current?.scrollBy({ left: (event.key === 'ArrowLeft' ? -30 : 30) * (scale.width / scale.days) });
    else return;
    event.preventDefault();
  };
  const isActiveDrawn = at >= shown.from && at < shown.to;
  return (
    <>
      {!shown.isWhole && <p className="timeline-paper">{timelineText.printed(rows.length)}</p>}
      <div
        ref={box}
        className="timeline"
        role="treegrid"
        aria-label={timelineText.title}
        aria-rowcount={rows.length + 1}
        aria-colcount={2}
        tabIndex={0}
        style={{ '--track': `${String(scale.width)}px` } as CSSProperties}
        onScroll={shown.onScroll}
        onKeyDown={onKeyDown}
        {...(isActiveDrawn && rows.length > 0 && { 'aria-activedescendant': `${id}-${String(at)}` })}
      >
        <TimelineHead time={time} scale={scale} />
        <div className="timeline-body" role="rowgroup">
          <TimelineBack time={time} scale={scale} />
          <div className="timeline-gap" role="presentation" style={{ height: shown.above }} />
          {rows.slice(shown.from, shown.to).map((row, index) => (
            <TimelineLine
              key={row.key}
              id={`${id}-${String(shown.from + index)}`}
              row={row}
              index={shown.from + index}
              isActive={shown.from + index === at}
              scale={scale}
              onPoint={setActive}
              onOpen={open}
            />
          ))}
          <div className="timeline-gap" role="presentation" style={{ height: shown.below }} />
        </div>
      </div>
    </>
  );
}

/** Rows lie below a head that stays; a row gone to is never under it. */
function scrollToRow(box: HTMLDivElement | null, row: number): void {
  if (!box) return;
  const head = box.querySelector('.timeline-head')?.clientHeight ?? 0;
  const room = box.clientHeight - head - ROW_HEIGHT;
  const top = row * ROW_HEIGHT;
  if (top < box.scrollTop) box.scrollTo({ top });
  else if (top > box.scrollTop + room) box.scrollTo({ top: top - room });
}

/** Moves the time so that a day is in view, a little in from the edge; not at all when it is. */
function scrollToDay(box: HTMLDivElement | null, percent: number, { width }: TimelineScale): void {
  if (!box) return;
  const room = box.clientWidth - (box.querySelector('.timeline-label')?.clientWidth ?? 0);
  const left = (percent / 100) * width;
  if (left < box.scrollLeft || left > box.scrollLeft + room - EDGE) box.scrollTo({ left: left - EDGE });
}

/** The box that scrolls: it begins at today, and stays at the same time when the scale is changed. */
function useKeptTime(scale: TimelineScale): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<TimelineScale | null>(null);
  useEffect(() => {
    const before = seen.current;
    seen.current = scale;
    if (!box.current) return;
    const { clientWidth, scrollLeft } = box.current;
    // The labels take about a quarter of the box.
    const room = (clientWidth * 3) / 8;
    const now = Math.min(100, Math.max(0, percentAt(scale, today()))) / 100;
    const middle = before === null ? now : (scrollLeft + room) / before.width;
    box.current.scrollTo({ left: middle * scale.width - room });
  }, [scale]);
  return box;
}
