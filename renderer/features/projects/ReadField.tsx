import type { FieldOutcome } from '@renderer/ui/EditedField';
import { KeptField, type KeptFieldProps } from './KeptField';
import type { FieldReading } from './read-field';

export interface ReadFieldProps<T> extends Omit<KeptFieldProps, 'onSave'> {
  readonly read: (text: string) => FieldReading<T>;
  readonly onRead: (value: T) => Promise<FieldOutcome>;
}

/** A field edited in place whose text means something else: a date, a percentage, an amount, lines. */
export function ReadField<T>({ read, onRead, ...field }: ReadFieldProps<T>) {
  const onSave = async (text: string): Promise<FieldOutcome> => {
    const reading = read(text);
    return reading.ok ? onRead(reading.value) : { state: 'refused', error: reading.error };
  };
  return <KeptField {...field} onSave={onSave} />;
}
