import { today } from '@renderer/platform/clock';
import type { ProjectTime } from './calendar-deadlines';
import { extentOf, percentAt, ticksOf, type TimelineScale } from './timeline-scale';

export interface TimelineBackProps {
  readonly time: ProjectTime;
  readonly scale: TimelineScale;
}

/** What lies behind the rows: the stages as bands, a rule for each year or month, and today. */
export function TimelineBack({ time: { stages, project }, scale }: TimelineBackProps) {
  const [upper] = ticksOf(scale);
  const now = percentAt(scale, today());
  return (
    <div className="timeline-back" role="presentation">
      {stages.map(({ id, start, end }, index) => {
        const { left, width } = extentOf(scale, start, end);
        return (
          <span
            key={id}
            className={`timeline-band${index % 2 === 0 ? '' : ' is-second'}`}
            style={{ left: `${String(left)}%`, width: `${String(width)}%` }}
          />
        );
      })}
      {upper.map(({ key, left }) => (
        <span key={key} className="timeline-rule" style={{ left: `${String(left)}%` }} />
      ))}
      {[project.start, project.end].map((date) => (
        <span key={date} className="timeline-limit" style={{ left: `${String(percentAt(scale, date))}%` }} />
      ))}
      {now >= 0 && now <= 100 && <span className="timeline-now" style={{ left: `${String(now)}%` }} />}
    </div>
  );
}
