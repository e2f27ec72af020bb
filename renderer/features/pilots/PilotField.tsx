import { fieldDraft } from '@renderer/stores/draft-store';
import { EditedField, type EditedFieldProps, type FieldOutcome } from '@renderer/ui/EditedField';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { readText, type FieldReading } from './read-field';
import { editPilot } from './save-pilot';

interface PilotFieldBase extends Omit<EditedFieldProps, 'drafts' | 'onSave'> {
  readonly pilot: Pilot;
  /** Its name within the pilot: what is typed and not saved is kept under it. */
  readonly field: string;
}

export interface ReadPilotFieldProps<T> extends PilotFieldBase {
  readonly read: (text: string) => FieldReading<T>;
  readonly onRead: (pilot: Pilot, value: T) => Pilot;
}

/** A field of a pilot edited in place whose text means something: a date, an amount. Saved as it is left. */
export function ReadPilotField<T>({ pilot, field, read, onRead, ...props }: ReadPilotFieldProps<T>) {
  const path = `${pilot.projectId}/pilots/${pilot.id}/${field}`;
  const onSave = async (text: string): Promise<FieldOutcome> => {
    const reading = read(text);
    if (!reading.ok) return { state: 'refused', error: reading.error };
    return editPilot(pilot.id, props.label, (stored) => onRead(stored, reading.value));
  };
  return <EditedField key={path} {...props} onSave={onSave} drafts={fieldDraft(path)} />;
}

export interface PilotFieldProps extends PilotFieldBase {
  readonly onText: (pilot: Pilot, text: string) => Pilot;
}

/** A field of text of a pilot, edited in place. */
export function PilotField({ onText, ...props }: PilotFieldProps) {
  return <ReadPilotField {...props} read={readText} onRead={onText} />;
}
