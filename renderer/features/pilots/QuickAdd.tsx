import { useState } from 'react';
import { Button } from '@renderer/ui/Button';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import { TextField } from '@renderer/ui/TextField';
import { useQuickLine } from '@renderer/ui/use-quick-line';

export interface QuickAddProps {
  readonly label: string;
  readonly button: string;
  /** What is said when nothing was written. */
  readonly missing: string;
  readonly onAdd: (title: string) => Promise<FieldOutcome>;
}

/** One line and Enter: something new stands there by its name, and the next can be written. */
export function QuickAdd({ label, button, missing, onAdd }: QuickAddProps) {
  const [error, setError] = useState<string>();
  const { text, setText, submit } = useQuickLine(async (title) => {
    const outcome: FieldOutcome = title === '' ? { state: 'refused', error: missing } : await onAdd(title);
    if (outcome.state === 'refused') setError(outcome.error);
    return outcome.state !== 'refused';
  });
  return (
    <form
      className="quick-add no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={label}
        value={text}
        error={error}
        validationBehavior="aria"
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <Button type="submit">{button}</Button>
    </form>
  );
}
