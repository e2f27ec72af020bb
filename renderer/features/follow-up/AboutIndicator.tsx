import { Checkbox } from '@renderer/ui/Checkbox';
import { RadioField } from '@renderer/ui/RadioField';
import { SelectField } from '@renderer/ui/SelectField';
import { useProject } from '@renderer/data';
import { tellFieldRefusal } from './tell-refusal';
import type { IsoDate, PartId } from '@shared/domain/ids';
import type { Indicator, Quantity } from '@shared/domain/indicator/indicator';
import { readQuantity } from '@shared/domain/indicator/read-quantity';
import { err, ok } from '@shared/result';
import { indicatorText } from '@shared/text/sv-follow-up';
import { describeQuantityProblem, formatQuantity } from '@shared/text/sv-quantity';
import { indicatorAt } from './dated-entries';
import { objectiveOptions } from './objective-options';
import { readDate, readText, RecordField, type FieldReading } from './RecordField';
import { editRecord } from './save-record';
import type { FollowUp } from './use-follow-up';

export interface AboutIndicatorProps {
  readonly followUp: FollowUp;
  readonly indicator: Indicator;
}

/** What the indicator is called, what it belongs to and how it is counted. */
export function AboutIndicator({ followUp, indicator }: AboutIndicatorProps) {
  return (
    <section className="panel follow-section" aria-label={indicatorText.about}>
      <h2>{indicatorText.about}</h2>
      <div className="follow-fields">
        <RecordField
          at={indicatorAt(indicator)}
          field="title"
          label={indicatorText.name}
          lines="wrapped"
          value={indicator.title}
          read={readText}
          change={(record, title) => ({ ...record, title })}
        />
        <RecordField
          at={indicatorAt(indicator)}
          field="unit"
          label={indicatorText.unit}
          help={indicatorText.unitHelp}
          value={indicator.unit}
          read={readText}
          change={(record, unit) => ({ ...record, unit })}
        />
        <BaselineFields indicator={indicator} />
        <CountingFields followUp={followUp} indicator={indicator} />
      </div>
    </section>
  );
}

const readBaseline =
  (unit: string) =>
  (text: string): FieldReading<Quantity | null> => {
    if (text.trim() === '') return ok(null);
    const value = readQuantity(text, unit);
    return value.ok ? value : err(describeQuantityProblem(value.error));
  };

/** Where the indicator began; an emptied value takes the day along. */
function BaselineFields({ indicator }: { readonly indicator: Indicator }) {
  const found = useProject(indicator.projectId);
  const { baseline, unit } = indicator;
  const start = baseline?.on ?? found?.project.start;
  if (start === undefined) return null;
  return (
    <>
      <RecordField
        at={indicatorAt(indicator)}
        field="baseline"
        label={indicatorText.baseline}
        value={baseline ? formatQuantity(baseline.value) : ''}
        read={readBaseline(unit)}
        change={(record, value) => ({
          ...record,
          baseline: value === null ? null : { on: record.baseline?.on ?? start, value },
        })}
      />
      {baseline && (
        <RecordField
          at={indicatorAt(indicator)}
          field="baselineOn"
          label={indicatorText.baselineDay}
          value={baseline.on}
          read={readDate}
          change={(record, on: IsoDate) => ({
            ...record,
            baseline: record.baseline && { ...record.baseline, on },
          })}
        />
      )}
    </>
  );
}

function CountingFields({ followUp, indicator }: AboutIndicatorProps) {
  const { objectives } = followUp;
  const save = (patch: Partial<Indicator>): void =>
    void editRecord(indicatorAt(indicator), (record) => ({ ...record, ...patch })).then(tellFieldRefusal);
  const isKnown = objectives.some(({ id }) => id === indicator.objectiveId);
  return (
    <>
      <SelectField
        label={indicatorText.objectiveOf}
        value={isKnown ? (indicator.objectiveId ?? '') : ''}
        options={objectiveOptions(objectives)}
        onChange={(chosen) => {
          save({ objectiveId: chosen === '' ? null : (chosen as PartId) });
        }}
      />
      <RadioField
        label={indicatorText.counting}
        value={indicator.counting}
        options={[
          { value: 'cumulative', label: indicatorText.cumulative },
          { value: 'incremental', label: indicatorText.incremental },
        ]}
        onChange={(counting) => {
          save({ counting });
        }}
        {...(indicator.counting === 'incremental' && { help: indicatorText.incrementalHelp })}
      />
      <RadioField
        label={indicatorText.direction}
        value={indicator.direction}
        options={[
          { value: 'up', label: indicatorText.up },
          { value: 'down', label: indicatorText.down },
        ]}
        onChange={(direction) => {
          save({ direction });
        }}
      />
      <Checkbox
        isSelected={indicator.isSplitBySex}
        onChange={(isSplitBySex) => {
          save({ isSplitBySex });
        }}
      >
        {indicatorText.splitBySex}
      </Checkbox>
    </>
  );
}
