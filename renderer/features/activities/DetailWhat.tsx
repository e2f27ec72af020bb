import { SelectField } from '@renderer/ui/SelectField';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, type Activity } from '@shared/domain/activity/activity';
import type { Period } from '@shared/domain/tracking/within-period';
import { ok } from '@shared/result';
import { activityText } from '@shared/text/sv-activity-detail';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { readDay, withEnd, type Reading } from './activity-edits';
import { ActivityField, TextOfActivity, type Change } from './ActivityField';
import { changeActivity } from './change-activity';
import { DetailSection } from './DetailSection';

const KINDS = ACTIVITY_KINDS.map((value) => ({ value, label: ACTIVITY_KIND_NAMES[value] }));
const STATUSES = ACTIVITY_STATUSES.map((value) => ({ value, label: ACTIVITY_STATUS_NAMES[value] }));

export interface DetailWhatProps {
  readonly activity: Activity;
  readonly project: Period;
}

/** A day as a change: with a start that is moved goes its end. */
function readDays(name: 'start' | 'end', text: string, project: Period): Reading<Change> {
  const day = readDay(text);
  return day.ok ? ok((stored) => withEnd(stored, { [name]: day.value }, project)) : day;
}

/** What it is, when, and who answers for it. */
export function DetailWhat({ activity, project }: DetailWhatProps) {
  return (
    <DetailSection title={activityText.what}>
      <div className="activity-fields">
        <TextOfActivity activity={activity} name="title" label={activityText.title} lines="wrapped" />
        <SelectField
          label={activityText.kind}
          value={activity.kind}
          options={KINDS}
          onChange={(kind) => void changeActivity(activity, () => ({ kind }))}
        />
        <SelectField
          label={activityText.status}
          value={activity.status}
          options={STATUSES}
          onChange={(status) => void changeActivity(activity, () => ({ status }))}
        />
        {(['start', 'end'] as const).map((name) => (
          <ActivityField
            key={name}
            activity={activity}
            name={name}
            label={activityText[name]}
            placeholder={activityText.dateHelp}
            value={activity[name] ?? ''}
            read={(text) => readDays(name, text, project)}
          />
        ))}
        <TextOfActivity
          activity={activity}
          name="responsible"
          label={activityText.responsible}
          placeholder={activityText.responsibleHelp}
        />
        <TextOfActivity activity={activity} name="notes" label={activityText.notes} lines="many" />
      </div>
    </DetailSection>
  );
}
