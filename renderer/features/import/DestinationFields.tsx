import { RadioField } from '@renderer/ui/RadioField';
import { TextField } from '@renderer/ui/TextField';
import { importText } from '@shared/text/sv-import';
import type { NoticePlan } from './accept-review';
import { NoticeFields } from './NoticeFields';
import type { Destination, Goal } from './use-destination';

export interface DestinationFieldsProps {
  readonly destination: Destination;
  readonly noticePlan: NoticePlan;
  readonly isLocked: boolean;
  readonly onChange: (made: Partial<Destination>) => void;
}

const GOALS: readonly { readonly value: Goal; readonly label: string }[] = [
  { value: 'version', label: importText.asVersion },
  { value: 'notices', label: importText.asNotices },
];

/** Where the import goes: a version of its own, or a financier's notice. */
export function DestinationFields(props: DestinationFieldsProps) {
  const { destination, onChange } = props;
  return (
    <section className="panel import-section" aria-labelledby="import-destination">
      <h2 id="import-destination">{importText.destination}</h2>
      <RadioField
        label={importText.destination}
        isLabelHidden
        value={destination.goal}
        options={GOALS}
        onChange={(goal) => {
          onChange({ goal });
        }}
      />
      <div className="import-fields">
        {destination.goal === 'version' ? (
          <TextField
            label={importText.versionName}
            value={destination.name}
            error={destination.name.trim() === '' ? importText.versionNameMissing : undefined}
            onChange={(name) => {
              onChange({ name });
            }}
          />
        ) : (
          <NoticeFields {...props} />
        )}
        <TextField
          label={importText.financier}
          help={importText.financierHelp}
          value={destination.financier}
          onChange={(financier) => {
            onChange({ financier });
          }}
        />
      </div>
    </section>
  );
}
