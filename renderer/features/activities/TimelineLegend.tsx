import { ACTIVITY_STATUSES } from '@shared/domain/activity/activity';
import { timelineText } from '@shared/text/sv-calendar';
import { ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';

/** What the looks of the bars and the signs mean. */
export function TimelineLegend() {
  return (
    <ul className="timeline-legend" aria-label={timelineText.legend}>
      {ACTIVITY_STATUSES.map((status) => (
        <li key={status}>
          <span className={`timeline-bar is-${status}`} aria-hidden="true" />
          {ACTIVITY_STATUS_NAMES[status]}
        </li>
      ))}
      <li>
        <span className="timeline-sign" aria-hidden="true">
          ◆
        </span>
        {timelineText.mark}
      </li>
    </ul>
  );
}
