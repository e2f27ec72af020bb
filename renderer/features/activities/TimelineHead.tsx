import type { CSSProperties } from 'react';
import { deadlineWords, timelineText } from '@shared/text/sv-calendar';
import { today } from './calendar-actions';
import type { ProjectTime } from './calendar-deadlines';
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
  const marks = deadlines
    // A stage's beginning is seen from its band.
    .filter(({ kind }) => kind !== 'stageStart')
    .map((deadline) => ({ key: deadline.key, on: deadline.on, words: deadlineWords(deadline) }));
  const laid = layMarks(scale, marks, LINES);
  const lines = laid.reduce((most, { line }) => Math.max(most, (line ?? 0) + 1), 0);
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
              {title}
            </span>
          ))}
        </div>
        <div
          className="timeline-marks"
          aria-hidden="true"
          style={{ '--lines': String(lines) } as CSSProperties}
        >
          {laid.map((one) => (
            <Mark key={one.mark.key} laid={one} />
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
          {label}
        </span>
      ))}
    </div>
  );
}

interface MarkProps {
  readonly laid: LaidMark<{ readonly on: string; readonly words: string }>;
}

function Mark({ laid: { mark, left, line } }: MarkProps) {
  const place = { left: `${String(left)}%`, '--line': String(line ?? 0) } as CSSProperties;
  return (
    <span className="timeline-mark" style={place} title={`${mark.on} ${mark.words}`}>
      ◆{line !== null && <span className="timeline-words"> {mark.words}</span>}
    </span>
  );
}

function TodayWord({ scale }: { readonly scale: TimelineScale }) {
  const left = percentAt(scale, today());
  if (left < 0 || left > 100) return null;
  return (
    <span className="timeline-now-word" style={{ left: `${String(left)}%` }}>
      {timelineText.today}
    </span>
  );
}
