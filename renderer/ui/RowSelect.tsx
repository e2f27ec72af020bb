import type { SelectOption } from './SelectField';
import './Field.css';

export interface RowSelectProps<Value extends string> {
  /** For screen readers; on screen the column's head says it. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** One choice among several in a row of a table. The browser's own element: a table has one in every row. */
export function RowSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled = false,
}: RowSelectProps<Value>) {
  return (
    <select
      className="input row-select"
      aria-label={label}
      value={value}
      disabled={isDisabled}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
