import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import type { Period } from '@shared/domain/briefing/briefing';
import { lastQuarter, thisYear, wholeProject } from '@shared/domain/briefing/periods';
import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { briefingText } from '@shared/text/sv-briefing';

export interface PeriodFieldsProps {
  readonly project: Project;
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** Two days, and the periods that are asked for most. */
export function PeriodFields({ project, period, onPeriod }: PeriodFieldsProps) {
  const usual = [
    { label: briefingText.quarter, of: () => lastQuarter(today(), project) },
    { label: briefingText.year, of: () => thisYear(today(), project) },
    { label: briefingText.whole, of: () => wholeProject(project) },
  ];
  return (
    <div className="briefing-period" role="group" aria-label={briefingText.period}>
      {(['from', 'to'] as const).map((side) => (
        <DayField
          key={`${side} ${period[side]}`}
          label={briefingText[side]}
          day={period[side]}
          onDay={(day) => {
            onPeriod({ ...period, [side]: day });
          }}
        />
      ))}
      {usual.map(({ label, of }) => (
        <Button
          key={label}
          onPress={() => {
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
  readonly day: IsoDate;
  readonly onDay: (day: IsoDate) => void;
}

/** A day as "2025-03-31", taken when the field is left or Enter is pressed. */
function DayField({ label, day, onDay }: DayFieldProps) {
  const [text, setText] = useState<string>(day);
  const isDate = isIsoDate(text.trim());
  const take = (): void => {
    const typed = text.trim();
    if (isIsoDate(typed) && typed !== day) onDay(typed);
  };
  return (
    <div className="briefing-day">
      <TextField
        label={label}
        value={text}
        error={isDate ? undefined : briefingText.notADay}
        onChange={setText}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </div>
  );
}
