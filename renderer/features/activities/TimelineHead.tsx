import type { CSSProperties } from 'react';
import { today } from '@renderer/platform/clock';
import type { ProjectId } from '@shared/domain/ids';
import { timelineText } from '@shared/text/sv-calendar';
import type { ProjectTime } from './calendar-deadlines';
import { DeadlineLink } from './DeadlineLink';
import { timelineMarks, type TimelineMark } from './timeline-marks';
import {
  extentOf,
  layMarks,
  percentAt,
  ticksOf,
  type LaidMark,
  type Tick,
  type TimelineScale,
} from './timeline-scale';

/** Lines of deadlines' words over the rows; what finds no room keeps its sign, and its words stand in the table. */
const LINES = 4;

export interface TimelineHeadProps {
  readonly time: ProjectTime;
  readonly scale: TimelineScale;
}

/** What stands over the rows: years and months, stages, deadlines with their words. */
export function TimelineHead({ time: { project, stages, deadlines }, scale }: TimelineHeadProps) {
  const isShown = ({ on }: TimelineMark): boolean => percentAt(scale, on) >= 0 && percentAt(scale, on) < 100;
  const laid = layMarks(scale, timelineMarks(deadlines).filter(isShown), LINES);
  const lines = laid.reduce((most, one) => Math.max(most, lineOf(one) + 1), 0);
  const [upper, lower] = ticksOf(scale);
  return (
    <div className="timeline-head" role="row" aria-rowindex={1}>
      <div className="timeline-label" role="columnheader">
        {timelineText.activity}
      </div>
      <div
        className="timeline-track"
        role="columnheader"
        aria-label={timelineText.time(project.start, project.end)}
      >
        <Ticks ticks={upper} />
        <Ticks ticks={lower} />
        <div className="timeline-stages" aria-hidden="true">
          {stages.map(({ id, title, start, end }) => (
            <span
              key={id}
              className="timeline-stage"
              style={inPercent(extentOf(scale, start, end))}
              title={title}
            >
              <span>{title}</span>
            </span>
          ))}
        </div>
        <div className="timeline-marks" style={{ '--lines': String(lines) } as CSSProperties}>
          {laid.map((one) => (
            <Mark key={one.mark.on} laid={one} projectId={project.id} />
          ))}
          <TodayWord scale={scale} />
        </div>
      </div>
    </div>
  );
}

const inPercent = ({ left, width }: { readonly left: number; readonly width: number }): CSSProperties => ({
  left: `${String(left)}%`,
  width: `${String(width)}%`,
});

function Ticks({ ticks }: { readonly ticks: readonly Tick[] }) {
  return (
    <div className="timeline-ticks" aria-hidden="true">
      {ticks.map(({ key, label, left, width }) => (
        <span key={key} className="timeline-tick" style={inPercent({ left, width })}>
          <span>{label}</span>
        </span>
      ))}
    </div>
  );
}

/** Signs without words have a line of their own below. */
const lineOf = ({ line }: LaidMark<TimelineMark>): number => line ?? LINES;

interface MarkProps {
  readonly laid: LaidMark<TimelineMark>;
  readonly projectId: ProjectId;
}

/** The table below has the same for the keyboard, every one in words. */
function Mark({ laid, projectId }: MarkProps) {
  const { mark, left, line, isBefore } = laid;
  const place = { left: `${String(left)}%`, '--line': String(lineOf(laid)) } as CSSProperties;
  return (
    <DeadlineLink
      deadline={mark.deadline}
      projectId={projectId}
      className={`timeline-mark${isBefore ? ' is-before' : ''}`}
      style={place}
      title={mark.all}
      isPassedByTab
    >
      <span aria-hidden="true">◆</span>
      {line === null ? (
        <span className="visually-hidden">{mark.all}</span>
      ) : (
        <span className="timeline-words">{mark.words}</span>
      )}
    </DeadlineLink>
  );
}

function TodayWord({ scale }: { readonly scale: TimelineScale }) {
  const left = percentAt(scale, today());
  if (left < 0 || left > 100) return null;
  return (
    <span className="timeline-now-word" aria-hidden="true" style={{ left: `${String(left)}%` }}>
      {timelineText.today}
    </span>
  );
}
