import { today } from '@renderer/platform/clock';
import { changeCalendar, type CalendarScale } from '@renderer/stores/calendar-store';
import { Button } from '@renderer/ui/Button';
import { RadioField } from '@renderer/ui/RadioField';
import { addMonths } from '@shared/domain/calendar/days';
import type { IsoDate } from '@shared/domain/ids';
import { calendarText } from '@shared/text/sv-calendar';

export interface CalendarToolsProps {
  readonly scale: CalendarScale;
  readonly day: IsoDate;
  readonly onGoTo: (day: IsoDate) => void;
}

const SCALES = [
  { value: 'month', label: calendarText.month },
  { value: 'quarter', label: calendarText.quarter },
] as const;

/** Back, forth, today, and how much is shown. */
export function CalendarTools({ scale, day, onGoTo }: CalendarToolsProps) {
  const months = scale === 'month' ? 1 : 3;
  return (
    <div className="calendar-tools no-print">
      <Button
        aria-label={calendarText.previous[scale]}
        hint={calendarText.previous[scale]}
        onPress={() => onGoTo(addMonths(day, -months))}
      >
        ‹
      </Button>
      <Button onPress={() => onGoTo(today())}>{calendarText.today}</Button>
      <Button
        aria-label={calendarText.next[scale]}
        hint={calendarText.next[scale]}
        onPress={() => onGoTo(addMonths(day, months))}
      >
        ›
      </Button>
      <RadioField
        label={calendarText.scale}
        isLabelHidden
        value={scale}
        options={SCALES}
        onChange={(chosen) => changeCalendar({ scale: chosen })}
      />
      <p className="caption">{calendarText.keys}</p>
    </div>
  );
}
