import { EditedField, type FieldOutcome } from '@renderer/ui/EditedField';
import type { IsoDate } from '@shared/domain/ids';
import { readDay } from './activity-edits';

export interface FilterDayProps {
  readonly label: string;
  readonly day: IsoDate | null;
  readonly onDay: (day: IsoDate | null) => void;
}

/** A day typed as "2024-08-01"; empty for none. */
export function FilterDay({ label, day, onDay }: FilterDayProps) {
  const save = (text: string): Promise<FieldOutcome> => {
    const reading = readDay(text);
    if (!reading.ok) return Promise.resolve({ state: 'refused', error: reading.error });
    onDay(reading.value);
    return Promise.resolve({ state: 'saved' });
  };
  return (
    <div className="activity-day">
      <EditedField label={label} isLabelHidden placeholder={label} value={day ?? ''} onSave={save} />
    </div>
  );
}
