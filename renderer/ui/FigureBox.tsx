import './Field.css';

export interface FigureBoxProps {
  /** Spoken; on screen the table's row and column say it. */
  readonly label: string;
  /** Its name in the form around it. */
  readonly name: string;
  /** What stands there until something is typed; the form keeps what is typed. */
  readonly start: string;
  readonly isInvalid: boolean;
}

/** A box for one figure in a table that is filled in; its text is selected when it is entered. */
export function FigureBox({ label, name, start, isInvalid }: FigureBoxProps) {
  return (
    <input
      className="input figure-box"
      name={name}
      defaultValue={start}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      {...(isInvalid && { 'aria-invalid': true, 'data-invalid': true })}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
    />
  );
}
