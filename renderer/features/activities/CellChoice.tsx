import { useRef } from 'react';
import type { SelectOption } from '@renderer/ui/SelectField';

export interface CellChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption<string>[];
  /** A pick from the open list is final; the arrow keys go on until Enter. */
  readonly onChoose: (value: string, isFinal: boolean) => void;
}

/** A plain list of choices, opened in a cell. */
export function CellChoice({ label, value, options, onChoose }: CellChoiceProps) {
  const isPointedAt = useRef(false);
  return (
    <select
      ref={(element) => element?.focus()}
      className="cell-editor"
      aria-label={label}
      value={value}
      onPointerDown={() => {
        isPointedAt.current = true;
      }}
      onKeyDown={() => {
        isPointedAt.current = false;
      }}
      onChange={(event) => {
        onChoose(event.target.value, isPointedAt.current);
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
