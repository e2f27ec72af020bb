import { useRef, useState } from 'react';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { TextField } from '@renderer/ui/TextField';

export interface EntryField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** What stands there until something is typed. */
  readonly start?: string;
  readonly help?: string;
  /** short: a date or a value; number: one of several numbers; long: a sentence. */
  readonly width?: 'short' | 'number' | 'long';
}

/** What is wrong, by field; `form` when it is no single field's fault. */
export type EntryErrors<Name extends string> = Partial<Record<Name | 'form', string>>;

export interface EntryFormProps<Name extends string> {
  /** What is entered, for screen readers. */
  readonly label: string;
  readonly fields: readonly EntryField<Name>[];
  /** The button: a verb with its object. */
  readonly action: string;
  /** Gives null when it was added; what was typed stays otherwise. */
  readonly onAdd: (texts: Readonly<Record<Name, string>>) => Promise<EntryErrors<Name> | null>;
}

/** A line in which one thing after the other is added: Enter adds, and the focus goes back to the first field. */
export function EntryForm<Name extends string>({ label, fields, action, onAdd }: EntryFormProps<Name>) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const [errors, setErrors] = useState<EntryErrors<Name>>({});
  const textOf = ({ name, start = '' }: EntryField<Name>): string => typed[name] ?? start;
  const add = async (): Promise<void> => {
    const texts = Object.fromEntries(fields.map((field) => [field.name, textOf(field)]));
    const found = await onAdd(texts as Record<Name, string>);
    setErrors(found ?? {});
    const inputs = form.current?.querySelectorAll('input') ?? [];
    const faulty = fields.findIndex(({ name }) => found?.[name] !== undefined);
    inputs[Math.max(faulty, 0)]?.focus();
    if (found === null) setTyped({});
  };
  return (
    <form
      ref={form}
      className="entry-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {fields.map((field) => (
        <div key={field.name} className={`entry-field entry-${field.width ?? 'middle'}`}>
          <TextField
            label={field.label}
            value={textOf(field)}
            error={errors[field.name]}
            // The browser's own way would not let the form be sent again while an old error stands at a field.
            validationBehavior="aria"
            {...(field.help !== undefined && { help: field.help })}
            onChange={(text) => {
              setTyped((now) => ({ ...now, [field.name]: text }));
              setErrors((now) => ({ ...now, [field.name]: undefined }));
            }}
          />
        </div>
      ))}
      <div className="entry-action">
        <Button type="submit">{action}</Button>
      </div>
      {errors.form !== undefined && (
        <Message tone="error" isAlert>
          {errors.form}
        </Message>
      )}
    </form>
  );
}
