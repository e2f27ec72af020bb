import { participantCount, type Activity, type Participants } from '@shared/domain/activity/activity';
import { ok } from '@shared/result';
import { formatInteger } from '@shared/text/format';
import { activityText } from '@shared/text/sv-activity-detail';
import { readCount, type Reading } from './activity-edits';
import { ActivityField, type Change } from './ActivityField';
import { DetailSection } from './DetailSection';

const GROUPS = ['women', 'men', 'other'] as const satisfies readonly (keyof Participants)[];
const NOBODY: Participants = { women: 0, men: 0, other: 0 };

/** One group's count as a change; when the last one is emptied nobody is counted any more. */
function readGroup(group: keyof Participants, text: string): Reading<Change> {
  const reading = readCount(text);
  if (!reading.ok) return reading;
  const count = reading.value;
  return ok(({ participants }) => {
    const next = { ...(participants ?? NOBODY), [group]: count ?? 0 };
    const isNone = count === null && GROUPS.every((one) => next[one] === 0);
    const isSame = participants !== null && GROUPS.every((one) => next[one] === participants[one]);
    return { participants: isNone ? null : isSame ? participants : next };
  });
}

/** How many took part: counts, never names. */
export function DetailParticipants({ activity }: { readonly activity: Activity }) {
  const { participants } = activity;
  return (
    <DetailSection title={activityText.participants}>
      <div className="activity-fields activity-figures">
        {GROUPS.map((group) => (
          <ActivityField
            key={group}
            activity={activity}
            name={group}
            label={activityText[group]}
            value={participants === null ? '' : String(participants[group])}
            read={(text) => readGroup(group, text)}
          />
        ))}
        <p className="activity-sum">
          <span>{activityText.sum}</span>
          <span className="figure">
            {participants === null ? activityText.notCounted : formatInteger(participantCount(participants))}
          </span>
        </p>
      </div>
      <p className="caption">{activityText.participantsHelp}</p>
    </DetailSection>
  );
}
