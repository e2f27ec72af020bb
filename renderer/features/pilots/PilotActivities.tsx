import { useWork } from '@renderer/data/work';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import type { Activity } from '@shared/domain/activity/activity';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { pilotText } from '@shared/text/sv-pilot';
import { ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { PilotSection } from './PilotSection';
import { QuickAdd } from './QuickAdd';
import { addActivity } from './save-pilot';

export interface PilotActivitiesProps {
  readonly pilot: Pilot;
}

/** By day, those without one last. */
const byDay = (a: Activity, b: Activity): number =>
  (a.start ?? '9') < (b.start ?? '9') ? -1 : (a.start ?? '9') > (b.start ?? '9') ? 1 : 0;

/** The activities that belong to the pilot, and one more. */
export function PilotActivities({ pilot }: PilotActivitiesProps) {
  const activities = useWork('activities', pilot.projectId);
  const own = (activities ?? []).filter(({ pilotId }) => pilotId === pilot.id).sort(byDay);
  return (
    <PilotSection name="activities" title={pilotText.activities}>
      {own.length === 0 ? (
        <p className="muted">{pilotText.activitiesEmpty}</p>
      ) : (
        <ul className="pilot-activities">
          {own.map((activity) => (
            <li key={activity.id}>
              <a href={routeToHash(recordRoute('activities', pilot.projectId, activity.id))}>
                {activity.title}
              </a>
              <span className="muted">
                {[activity.start ?? '', ACTIVITY_STATUS_NAMES[activity.status].toLowerCase()]
                  .filter((words) => words !== '')
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <QuickAdd
        label={pilotText.activityName}
        button={pilotText.addActivity}
        missing={pilotText.activityMissing}
        onAdd={(title) => addActivity(pilot, title)}
      />
    </PilotSection>
  );
}
