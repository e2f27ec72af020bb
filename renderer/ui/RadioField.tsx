import { Label, RadioButton, RadioField as AriaRadioField, RadioGroup, Text } from 'react-aria-components';
import './Field.css';
import './RadioField.css';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export interface RadioFieldProps<Value extends string> {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly RadioOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly help?: string;
}

/** One choice among two or three that are all in view. */
export function RadioField<Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  help,
}: RadioFieldProps<Value>) {
  return (
    <RadioGroup
      className="radio-field"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="radio-choices">
        {options.map((option) => (
          <AriaRadioField key={option.value} value={option.value} isDisabled={option.isDisabled ?? false}>
            <RadioButton className="radio">
              <span className="radio-dot" aria-hidden="true" />
              {option.label}
            </RadioButton>
          </AriaRadioField>
        ))}
      </div>
      {help !== undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
    </RadioGroup>
  );
}
