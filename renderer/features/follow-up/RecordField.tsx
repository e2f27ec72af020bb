import { today } from '@renderer/platform/clock';
import { fieldDraft } from '@renderer/stores/draft-store';
import { EditedField, type EditedFieldProps, type FieldOutcome } from '@renderer/ui/EditedField';
import { readHappenedDay } from '@shared/domain/happened-day';
import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import type { TrackedRecords, TrackedTable } from '@shared/domain/tracking/tracked';
import { err, ok, type Result } from '@shared/result';
import { describeDayProblem } from '@shared/text/sv-days';
import { followUpText } from '@shared/text/sv-follow-up';
import { editRecord, type RecordAt } from './save-record';

/** What a field's text means, or the sentence that says why it means nothing. */
export type FieldReading<V> = Result<V, string>;

export const readText = (text: string): FieldReading<string> => ok(text.trim());

export const readDate = (text: string): FieldReading<IsoDate> => {
  const date = text.trim();
  return isIsoDate(date) ? ok(date) : err(followUpText.badDate(date));
};

/** The day of something that has happened. */
export const readHappened = (text: string): FieldReading<IsoDate> => {
  const day = readHappenedDay(text, today());
  return day.ok ? day : err(describeDayProblem(day.error));
};

export interface RecordFieldProps<T extends TrackedTable, V> extends Omit<
  EditedFieldProps,
  'drafts' | 'onSave'
> {
  readonly at: RecordAt<T>;
  /** The field's name within the record: its unsaved text is kept under it. */
  readonly field: string;
  readonly read: (text: string) => FieldReading<V>;
  readonly change: (record: TrackedRecords[T], value: V) => TrackedRecords[T];
}

/** One field of a record, edited in place; its unsaved text outlives a window that crashes. */
export function RecordField<T extends TrackedTable, V>({
  at,
  field,
  read,
  change,
  ...props
}: RecordFieldProps<T, V>) {
  const path = `${at.projectId}/${at.table}/${at.id}/${field}`;
  const save = async (text: string): Promise<FieldOutcome> => {
    const reading = read(text);
    if (!reading.ok) return { state: 'refused', error: reading.error };
    return editRecord({ step: props.label, ...at }, (record) => change(record, reading.value));
  };
  return <EditedField key={path} {...props} drafts={fieldDraft(path)} onSave={save} />;
}
