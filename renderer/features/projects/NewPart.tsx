import { useRef, useState, type KeyboardEvent } from 'react';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import { TextField } from '@renderer/ui/TextField';
import { planText } from '@shared/text/sv-plan';

export interface NewPartProps {
  readonly label: string;
  readonly onAdd: (title: string) => Promise<FieldOutcome>;
  /** isByKey: ended by Esc or by Enter in an empty field, so that the focus must go somewhere. */
  readonly onStop: (isByKey: boolean) => void;
}

/** A line for new parts, one after the other: Enter adds, Esc ends. A refusal keeps what was typed. */
export function NewPart({ label, onAdd, onStop }: NewPartProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const isSaving = useRef(false);
  const add = async (): Promise<boolean> => {
    if (isSaving.current) return false;
    isSaving.current = true;
    const outcome = await onAdd(text.trim());
    isSaving.current = false;
    if (outcome.state === 'refused') setError(outcome.error);
    // What was typed on meanwhile stays.
    else setText((now) => (now === text ? '' : now));
    return outcome.state !== 'refused';
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape' || text.trim() === '') onStop(true);
    else void add();
  };
  const onBlur = (): void => {
    if (isSaving.current) return;
    if (text.trim() === '') onStop(false);
    else
      void add().then((isAdded) => {
        if (isAdded) onStop(false);
      });
  };
  return (
    <TextField
      label={label}
      help={planText.addHelp}
      value={text}
      onChange={(next) => {
        setText(next);
        setError(undefined);
      }}
      error={error}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      validationBehavior="aria"
      autoFocus
    />
  );
}
