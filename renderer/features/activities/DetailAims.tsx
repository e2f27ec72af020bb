import { Checkbox } from '@renderer/ui/Checkbox';
import { SelectField } from '@renderer/ui/SelectField';
import type { Activity } from '@shared/domain/activity/activity';
import type { PartId, PilotId } from '@shared/domain/ids';
import { partsOf, type PartKind, type PlanPart } from '@shared/domain/plan/plan-part';
import { activityText } from '@shared/text/sv-activity-detail';
import { ActorPicker } from './ActorPicker';
import { changeActivity, withMember } from './change-activity';
import { DetailSection } from './DetailSection';
import type { ActivityPlace } from './use-activity-place';

export interface DetailAimsProps {
  readonly activity: Activity;
  readonly place: ActivityPlace;
}

interface PartChoice {
  readonly kind: PartKind;
  readonly field: 'objectiveIds' | 'focusAreaIds' | 'municipalityIds';
  readonly label: string;
}

const CHOICES: readonly PartChoice[] = [
  { kind: 'objective', field: 'objectiveIds', label: activityText.objectives },
  { kind: 'focusArea', field: 'focusAreaIds', label: activityText.focusAreas },
  { kind: 'municipality', field: 'municipalityIds', label: activityText.municipalities },
];

/** What it serves, where, and with whom. */
export function DetailAims({ activity, place: { parts, pilots, actors } }: DetailAimsProps) {
  return (
    <DetailSection title={activityText.aims}>
      {CHOICES.map((choice) => (
        <PartChoices key={choice.kind} activity={activity} parts={parts} {...choice} />
      ))}
      <div className="activity-fields">
        <SelectField
          label={activityText.function}
          value={activity.functionId ?? ''}
          options={optionsOf(
            partsOf(parts, 'platformFunction'),
            activity.functionId,
            activityText.noFunction,
          )}
          onChange={(id) =>
            void changeActivity(activity, () => ({ functionId: id === '' ? null : (id as PartId) }))
          }
        />
        <SelectField
          label={activityText.pilot}
          value={activity.pilotId ?? ''}
          options={optionsOf(pilots, activity.pilotId, activityText.noPilot)}
          onChange={(id) =>
            void changeActivity(activity, () => ({ pilotId: id === '' ? null : (id as PilotId) }))
          }
        />
        <ActorPicker activity={activity} actors={actors} />
      </div>
    </DetailSection>
  );
}

/** None, each of them, and the one that is chosen although it is no more. */
function optionsOf(
  records: readonly { readonly id: string; readonly title: string }[],
  chosen: string | null,
  none: string,
) {
  const isGone = chosen !== null && !records.some(({ id }) => id === chosen);
  return [
    { value: '', label: none },
    ...records.map(({ id, title }) => ({ value: id, label: title })),
    ...(isGone ? [{ value: chosen, label: activityText.removedOne }] : []),
  ];
}

interface PartChoicesProps extends PartChoice {
  readonly activity: Activity;
  readonly parts: readonly PlanPart[];
}

/** A box for each of the plan's parts of one kind. The whole county takes the place of all municipalities. */
function PartChoices({ activity, parts, kind, field, label }: PartChoicesProps) {
  const own = partsOf(parts, kind);
  const isPlace = kind === 'municipality';
  return (
    <fieldset className={isPlace ? 'part-choices part-places' : 'part-choices'}>
      <legend className="activity-legend">{label}</legend>
      {isPlace && (
        <Checkbox
          isSelected={activity.isWholeCounty}
          onChange={(isWholeCounty) => void changeActivity(activity, () => ({ isWholeCounty }))}
        >
          {activityText.wholeCounty}
        </Checkbox>
      )}
      {own.length === 0 && <p className="muted">{activityText.noParts}</p>}
      {own.map(({ id, title }) => (
        <Checkbox
          key={id}
          isSelected={activity[field].includes(id)}
          isDisabled={isPlace && activity.isWholeCounty}
          onChange={(isIn) =>
            void changeActivity(activity, (stored) => ({ [field]: withMember(stored[field], id, isIn) }))
          }
        >
          {title}
        </Checkbox>
      ))}
    </fieldset>
  );
}
