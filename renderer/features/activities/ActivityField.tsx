import { fieldDraft } from '@renderer/stores/draft-store';
import { EditedField, type EditedFieldProps, type FieldOutcome } from '@renderer/ui/EditedField';
import type { Activity } from '@shared/domain/activity/activity';
import { ok } from '@shared/result';
import { withChange, type Reading } from './activity-edits';
import { editActivity } from './save-activities';

/** What a field's text makes of the activity as it is stored then. */
export type Change = (stored: Activity) => Partial<Activity>;

export interface ActivityFieldProps extends Omit<EditedFieldProps, 'drafts' | 'onSave'> {
  readonly activity: Activity;
  /** Its own name among the activity's fields. */
  readonly name: string;
  readonly read: (text: string) => Reading<Change>;
}

/** One field of an activity, saved as it is left; what is refused stays in it with the reason, also after a crash. */
export function ActivityField({ activity: { id, projectId }, name, read, ...props }: ActivityFieldProps) {
  const field = `${projectId}/activities/${id}/${name}`;
  const onSave = async (text: string): Promise<FieldOutcome> => {
    const reading = read(text);
    if (!reading.ok) return { state: 'refused', error: reading.error };
    return editActivity(id, (stored) => withChange(stored, reading.value(stored)));
  };
  return <EditedField key={field} {...props} drafts={fieldDraft(field)} onSave={onSave} />;
}

type TextName = 'title' | 'responsible' | 'notes' | 'lessons';

export interface TextOfActivityProps extends Omit<ActivityFieldProps, 'name' | 'read' | 'value'> {
  readonly name: TextName;
}

/** A field that holds words. */
export const TextOfActivity = ({ name, ...props }: TextOfActivityProps) => (
  <ActivityField
    {...props}
    name={name}
    value={props.activity[name]}
    read={(text) => ok(() => ({ [name]: text.trim() }))}
  />
);

/** A reading as a change of one field. */
export const asChange = <K extends keyof Activity>(
  name: K,
  reading: Reading<Activity[K]>,
): Reading<Change> => (reading.ok ? ok(() => ({ [name]: reading.value })) : reading);
