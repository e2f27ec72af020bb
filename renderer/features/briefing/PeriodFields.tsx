import { today } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import type { Period } from '@shared/domain/briefing/briefing';
import { lastQuarter, thisYear, wholeProject } from '@shared/domain/briefing/periods';
import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { briefingText } from '@shared/text/sv-briefing';

const SIDES = ['from', 'to'] as const satisfies readonly (keyof Period)[];

/** What is being typed in the two fields and is not the period yet. */
export type TypedPeriod = Readonly<Partial<Record<keyof Period, string>>>;

/** Whether something is typed that is no day. */
export const isMistyped = (typed: TypedPeriod): boolean =>
  SIDES.some((side) => typed[side] !== undefined && !isIsoDate(typed[side].trim()));

export interface PeriodFieldsProps {
  readonly project: Project;
  readonly period: Period;
  readonly typed: TypedPeriod;
  readonly onPeriod: (period: Period) => void;
  readonly onTyped: (typed: TypedPeriod) => void;
}

/** Two days, and the periods that are asked for most. */
export function PeriodFields({ project, period, typed, onPeriod, onTyped }: PeriodFieldsProps) {
  const usual = [
    { label: briefingText.quarter, of: () => lastQuarter(today(), project) },
    { label: briefingText.year, of: () => thisYear(today(), project) },
    { label: briefingText.whole, of: () => wholeProject(project) },
  ];
  return (
    <div className="briefing-period" role="group" aria-label={briefingText.period}>
      {SIDES.map((side) => (
        <DayField
          key={side}
          label={briefingText[side]}
          text={typed[side] ?? period[side]}
          onText={(text) => {
            onTyped({ ...typed, [side]: text });
          }}
          onDay={(day) => {
            onTyped({ ...typed, [side]: undefined });
            if (day !== period[side]) onPeriod({ ...period, [side]: day });
          }}
        />
      ))}
      {usual.map(({ label, of }) => (
        <Button
          key={label}
          onPress={() => {
            onTyped({});
            onPeriod(of());
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDay: (day: IsoDate) => void;
}

/** A day as "2025-03-31", taken when the field is left or Enter is pressed. */
function DayField({ label, text, onText, onDay }: DayFieldProps) {
  const typed = text.trim();
  const take = (): void => {
    if (isIsoDate(typed)) onDay(typed);
  };
  return (
    <div className="briefing-day">
      <TextField
        label={label}
        value={text}
        error={isIsoDate(typed) ? undefined : briefingText.notADay}
        onChange={onText}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </div>
  );
}
