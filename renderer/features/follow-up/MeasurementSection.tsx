import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import type { Indicator } from '@shared/domain/indicator/indicator';
import type { MeasurementField } from '@shared/domain/indicator/read-measurement';
import { formatLongDate } from '@shared/text/format';
import { measurementText } from '@shared/text/sv-follow-up';
import { inUnit } from '@shared/text/sv-quantity';
import { EntryForm, type EntryField } from './EntryForm';
import { addMeasurement, NO_TEXTS } from './measurement-actions';
import { MeasurementChart } from './MeasurementChart';
import { columnsOf } from './measurement-columns';
import { MeasurementTable } from './MeasurementTable';
import { PasteMeasurements } from './PasteMeasurements';
import { ownMeasurements, type FollowUp } from './use-follow-up';

export interface MeasurementSectionProps {
  readonly followUp: FollowUp;
  readonly indicator: Indicator;
}

const SPLIT_FIELDS = [
  { name: 'women', label: measurementText.women, width: 'number' },
  { name: 'men', label: measurementText.men, width: 'number' },
  { name: 'other', label: measurementText.other, width: 'number' },
] as const;

function fieldsOf({ unit, isSplitBySex }: Indicator): readonly EntryField<MeasurementField>[] {
  return [
    { name: 'date', label: measurementText.date, start: today(), width: 'short' },
    { name: 'value', label: measurementText.valueIn(unit), width: 'short' },
    ...(isSplitBySex ? SPLIT_FIELDS : []),
    { name: 'comment', label: measurementText.comment },
  ];
}

/** A new value at the top, all of them below, and the way they go beside. */
export function MeasurementSection({ followUp, indicator }: MeasurementSectionProps) {
  const [isPasting, setPasting] = useState(false);
  const own = ownMeasurements(followUp, indicator);
  const { hasParts, hasDefinition } = columnsOf(indicator, own);
  const isWide = hasParts || hasDefinition;
  return (
    <section className="panel follow-section" aria-label={measurementText.add}>
      <EntryForm
        label={measurementText.add}
        fields={fieldsOf(indicator)}
        action={measurementText.add}
        onAdd={(texts) => addMeasurement(indicator, own, { ...NO_TEXTS, ...texts })}
      />
      {indicator.isSplitBySex && <p className="muted">{measurementText.valueHelp}</p>}
      <div className={isWide ? 'follow-column' : 'measurement-sides'}>
        <div className="follow-column">
          {own.length === 0 ? (
            <p className="muted">{describeEmpty(indicator)}</p>
          ) : (
            <MeasurementTable indicator={indicator} own={own} />
          )}
          <div>
            <Button
              tone="quiet"
              onPress={() => {
                setPasting(true);
              }}
            >
              {measurementText.paste}
            </Button>
          </div>
        </div>
        {own.length > 0 && <MeasurementChart indicator={indicator} own={own} />}
      </div>
      {isPasting && (
        <PasteMeasurements
          indicator={indicator}
          own={own}
          onClose={() => {
            setPasting(false);
          }}
        />
      )}
    </section>
  );
}

const describeEmpty = ({ baseline, unit }: Indicator): string =>
  baseline === null
    ? measurementText.empty
    : measurementText.emptyWithBaseline(inUnit(baseline.value, unit), formatLongDate(baseline.on));
