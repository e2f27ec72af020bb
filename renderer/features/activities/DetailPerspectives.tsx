import { RowSelect } from '@renderer/ui/RowSelect';
import { VERDICTS, type Activity, type Verdict } from '@shared/domain/activity/activity';
import type { PartId } from '@shared/domain/ids';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import { ok } from '@shared/result';
import { activityText } from '@shared/text/sv-activity-detail';
import { VERDICT_NAMES } from '@shared/text/sv-work-names';
import { ActivityField, type Change } from './ActivityField';
import { changeActivity } from './change-activity';
import { DetailSection } from './DetailSection';

export interface DetailPerspectivesProps {
  readonly activity: Activity;
  readonly parts: readonly PlanPart[];
}

const OPTIONS = [
  { value: '' as const, label: activityText.notJudged },
  ...VERDICTS.map((value) => ({ value, label: VERDICT_NAMES[value] })),
];

/** The word about a perspective; none takes the comment with it, which an undo gives back. */
const judged =
  (perspectiveId: PartId, verdict: Verdict | ''): Change =>
  ({ perspectives }) => {
    const rest = perspectives.filter((one) => one.perspectiveId !== perspectiveId);
    const comment = perspectives.find((one) => one.perspectiveId === perspectiveId)?.comment ?? '';
    return { perspectives: verdict === '' ? rest : [...rest, { perspectiveId, verdict, comment }] };
  };

const commented =
  (perspectiveId: PartId, comment: string): Change =>
  ({ perspectives }) => ({
    perspectives: perspectives.map((one) =>
      one.perspectiveId === perspectiveId && one.comment !== comment ? { ...one, comment } : one,
    ),
  });

/** Each of the project's perspectives: a word, and a sentence about how. */
export function DetailPerspectives({ activity, parts }: DetailPerspectivesProps) {
  const perspectives = partsOf(parts, 'perspective');
  if (perspectives.length === 0) return null;
  return (
    <DetailSection title={activityText.perspectives}>
      <p className="caption">{activityText.perspectivesHelp}</p>
      <ul className="perspective-lines">
        {perspectives.map(({ id, title }) => {
          const check = activity.perspectives.find(({ perspectiveId }) => perspectiveId === id);
          return (
            <li key={id} className="perspective-line">
              <span>{title}</span>
              <RowSelect
                label={activityText.verdictOn(title)}
                value={check?.verdict ?? ''}
                options={OPTIONS}
                onChange={(verdict) => void changeActivity(activity, judged(id, verdict))}
              />
              {check && (
                <ActivityField
                  activity={activity}
                  name={`perspective/${id}`}
                  label={activityText.commentOn(title)}
                  isLabelHidden
                  placeholder={activityText.commentHint}
                  lines="wrapped"
                  value={check.comment}
                  read={(text) => ok(commented(id, text.trim()))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </DetailSection>
  );
}
