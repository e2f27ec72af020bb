import { today } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import type { Indicator, IndicatorDefinition } from '@shared/domain/indicator/indicator';
import { followUpText, indicatorText } from '@shared/text/sv-follow-up';
import { addEntry, DEFINITIONS, entriesOf, indicatorAt, removeEntry, withEntry } from './dated-entries';
import { EntryForm, type EntryErrors } from './EntryForm';
import { readDate, readText, RecordField } from './RecordField';

export interface DefinitionSectionProps {
  readonly indicator: Indicator;
}

type DefinitionField = 'from' | 'text';

async function addDefinition(
  indicator: Indicator,
  texts: Readonly<Record<DefinitionField, string>>,
): Promise<EntryErrors<DefinitionField> | null> {
  const from = texts.from.trim();
  const text = texts.text.trim();
  if (!isIsoDate(from)) return { from: followUpText.badDate(from) };
  if (text === '') return { text: indicatorText.definitionMissing };
  const outcome = await addEntry(DEFINITIONS, indicator, { from, text });
  return outcome.state === 'refused' ? { form: outcome.error } : null;
}

/** What is measured and how, and from which day that has been so. */
export function DefinitionSection({ indicator }: DefinitionSectionProps) {
  return (
    <section className="panel follow-section" aria-label={indicatorText.definitions}>
      <h2>{indicatorText.definitions}</h2>
      <p className="muted">{indicatorText.definitionsHelp}</p>
      <table className="table follow-table">
        <caption className="visually-hidden">{indicatorText.definitions}</caption>
        <thead>
          <tr>
            <th scope="col">{indicatorText.from}</th>
            <th scope="col">{indicatorText.definition}</th>
            <th scope="col">
              <span className="visually-hidden">{followUpText.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entriesOf(DEFINITIONS, indicator).map((definition) => (
            <DefinitionRow key={definition.from} indicator={indicator} definition={definition} />
          ))}
        </tbody>
      </table>
      <EntryForm<DefinitionField>
        label={indicatorText.addDefinition}
        fields={[
          { name: 'from', label: indicatorText.from, start: today(), width: 'short' },
          { name: 'text', label: indicatorText.definition },
        ]}
        action={indicatorText.addDefinition}
        onAdd={(texts) => addDefinition(indicator, texts)}
      />
    </section>
  );
}

interface DefinitionRowProps extends DefinitionSectionProps {
  readonly definition: IndicatorDefinition;
}

function DefinitionRow({ indicator, definition: { from, text } }: DefinitionRowProps) {
  return (
    <tr>
      <th scope="row" className="measurement-day">
        <RecordField
          at={indicatorAt(indicator)}
          field={`definitions/${from}/from`}
          label={followUpText.fieldOf(indicatorText.from, from)}
          isLabelHidden
          look="plain"
          value={from}
          read={readDate}
          change={(record, day: IsoDate) => withEntry(DEFINITIONS, record, from, { from: day })}
        />
      </th>
      <td className="follow-words">
        <RecordField
          at={indicatorAt(indicator)}
          field={`definitions/${from}/text`}
          label={followUpText.fieldOf(indicatorText.definition, from)}
          isLabelHidden
          look="plain"
          lines="wrapped"
          value={text}
          read={readText}
          change={(record, read) => withEntry(DEFINITIONS, record, from, { text: read })}
        />
      </td>
      <td className="follow-menu">
        {indicator.definitions.length > 1 && (
          <Button
            tone="quiet"
            aria-label={indicatorText.removeDefinition(from)}
            onPress={() => void removeEntry(DEFINITIONS, indicator, from)}
          >
            {followUpText.remove}
          </Button>
        )}
      </td>
    </tr>
  );
}
