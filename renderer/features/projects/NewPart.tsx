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
  const { text, error, type, add } = useNewText(onAdd);
  const isOver = useRef(false);
  const stop = (isByKey: boolean): void => {
    if (isOver.current) return;
    isOver.current = true;
    onStop(isByKey);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape' || text.trim() === '') stop(true);
    else void add();
  };
  const onBlur = (): void => {
    // Going away takes the focus too, and adds nothing.
    if (isOver.current) return;
    void add().then((isDone) => {
      if (isDone) stop(false);
    });
  };
  return (
    <TextField
      label={label}
      help={planText.addHelp}
      value={text}
      onChange={type}
      error={error}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      validationBehavior="aria"
      autoFocus
    />
  );
}

/** What is typed, and its saving: the same text is never added twice, however fast the keys come. */
function useNewText(onAdd: NewPartProps['onAdd']) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const saving = useRef<Promise<boolean>>(null);
  const save = async (): Promise<boolean> => {
    const outcome = await onAdd(text.trim());
    if (outcome.state === 'refused') {
      setError(outcome.error);
      saving.current = null;
      return false;
    }
    // What was typed on meanwhile stays.
    setText((now) => (now === text ? '' : now));
    return true;
  };
  const add = (): Promise<boolean> => {
    if (text.trim() === '') return Promise.resolve(true);
    saving.current ??= save();
    return saving.current;
  };
  const type = (next: string): void => {
    saving.current = null;
    setText(next);
    setError(undefined);
  };
  return { text, error, type, add };
}
