import { Button } from '@renderer/ui/Button';
import type { IsoDate } from '@shared/domain/ids';
import type { Indicator, IndicatorTarget, Quantity } from '@shared/domain/indicator/indicator';
import { meetsTarget } from '@shared/domain/indicator/indicator-progress';
import { indicatorValue } from '@shared/domain/indicator/indicator-value';
import { readQuantity } from '@shared/domain/indicator/read-quantity';
import { isIsoDate } from '@shared/domain/ids';
import { err } from '@shared/result';
import { followUpText, indicatorText } from '@shared/text/sv-follow-up';
import { describeQuantityProblem, formatQuantity } from '@shared/text/sv-quantity';
import { addEntry, entriesOf, indicatorAt, removeEntry, TARGETS, withEntry } from './dated-entries';
import { EntryForm, type EntryErrors } from './EntryForm';
import { readDate, RecordField, type FieldReading } from './RecordField';
import { ownMeasurements, type FollowUp } from './use-follow-up';

export interface TargetSectionProps {
  readonly followUp: FollowUp;
  readonly indicator: Indicator;
}

type TargetField = 'on' | 'value';

const readValue =
  (unit: string) =>
  (text: string): FieldReading<Quantity> => {
    const value = readQuantity(text, unit);
    return value.ok ? value : err(describeQuantityProblem(value.error));
  };

async function addTarget(
  indicator: Indicator,
  texts: Readonly<Record<TargetField, string>>,
): Promise<EntryErrors<TargetField> | null> {
  const on = texts.on.trim();
  const value = readValue(indicator.unit)(texts.value);
  if (!isIsoDate(on)) return { on: followUpText.badDate(on) };
  if (!value.ok) return { value: value.error };
  const outcome = await addEntry(TARGETS, indicator, { on, value: value.value });
  return outcome.state === 'refused' ? { form: outcome.error } : null;
}

/** What is to be reached, and by when. */
export function TargetSection({ followUp, indicator }: TargetSectionProps) {
  return (
    <section className="panel follow-section" aria-label={indicatorText.targets}>
      <h2>{indicatorText.targets}</h2>
      {indicator.targets.length === 0 ? (
        <p className="muted">{indicatorText.noTargets}</p>
      ) : (
        <TargetTable followUp={followUp} indicator={indicator} />
      )}
      <EntryForm<TargetField>
        label={indicatorText.addTarget}
        fields={[
          { name: 'on', label: indicatorText.targetBy, width: 'short' },
          { name: 'value', label: indicatorText.target, width: 'short' },
        ]}
        action={indicatorText.addTarget}
        onAdd={(texts) => addTarget(indicator, texts)}
      />
    </section>
  );
}

function TargetTable({ followUp, indicator }: TargetSectionProps) {
  return (
    <table className="table follow-table">
      <caption className="visually-hidden">{indicatorText.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{indicatorText.targetBy}</th>
          <th scope="col" className="figure">
            {indicatorText.target}
          </th>
          <th scope="col">{indicatorText.state}</th>
          <th scope="col">
            <span className="visually-hidden">{followUpText.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entriesOf(TARGETS, indicator).map((target) => (
          <TargetRow key={target.on} followUp={followUp} indicator={indicator} target={target} />
        ))}
      </tbody>
    </table>
  );
}

interface TargetRowProps extends TargetSectionProps {
  readonly target: IndicatorTarget;
}

function TargetRow({ followUp, indicator, target }: TargetRowProps) {
  const { on, value } = target;
  const now = indicatorValue(indicator, ownMeasurements(followUp, indicator), followUp.day);
  const isReached = now !== null && meetsTarget(indicator.direction, now.value, value);
  return (
    <tr>
      <th scope="row">
        <RecordField
          at={indicatorAt(indicator)}
          field={`targets/${on}/on`}
          label={followUpText.fieldOf(indicatorText.targetBy, on)}
          isLabelHidden
          look="plain"
          value={on}
          read={readDate}
          change={(record, day: IsoDate) => withEntry(TARGETS, record, on, { on: day })}
        />
      </th>
      <td className="figure">
        <RecordField
          at={indicatorAt(indicator)}
          field={`targets/${on}/value`}
          label={followUpText.fieldOf(indicatorText.target, on)}
          isLabelHidden
          look="plain"
          value={formatQuantity(value)}
          read={readValue(indicator.unit)}
          change={(record, read: Quantity) => withEntry(TARGETS, record, on, { value: read })}
        />
      </td>
      <td className="follow-fixed">
        {isReached ? indicatorText.targetReached : indicatorText.targetNotReached}
      </td>
      <td className="follow-menu">
        <Button
          tone="quiet"
          aria-label={indicatorText.removeTarget(on)}
          onPress={() => void removeEntry(TARGETS, indicator, on)}
        >
          {followUpText.remove}
        </Button>
      </td>
    </tr>
  );
}
