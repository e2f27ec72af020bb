import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import './EditedField.css';
import './Field.css';

/** How a field's save ended; an error is the sentence shown at the field. */
export type FieldOutcome =
  { readonly state: 'saved' | 'unchanged' } | { readonly state: 'refused'; readonly error: string };

export interface EditedFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** As stored; shown whenever nothing else is being typed. */
  readonly value: string;
  readonly onSave: (text: string) => Promise<FieldOutcome>;
  readonly help?: string;
  readonly placeholder?: string;
  /** one: a line; wrapped: a line that may need more room than there is; many: lines, saved by Ctrl+Enter. */
  readonly lines?: 'one' | 'wrapped' | 'many';
  readonly autoFocus?: boolean;
  /** plain: set as running text, with a frame only when pointed at or edited. */
  readonly look?: 'boxed' | 'plain' | 'heading';
}

/** What is being typed and which stored value it began from: when that value changes underneath, the typing is over. */
interface Draft {
  readonly from: string;
  readonly text: string;
  readonly error?: string;
}

/** A field edited in place: saved when left or by Enter, restored by Esc. */
export function EditedField({ value, onSave, lines = 'one', look = 'boxed', ...field }: EditedFieldProps) {
  const [typed, setDraft] = useState<Draft | null>(null);
  const draft = typed?.from === value ? typed : null;

  const save = async (): Promise<void> => {
    if (!draft || draft.text === value) {
      setDraft(null);
      return;
    }
    const outcome = await onSave(draft.text);
    if (outcome.state === 'unchanged') setDraft(null);
    if (outcome.state === 'refused') setDraft((now) => (now ? { ...now, error: outcome.error } : now));
  };
  useAtTheEnd(save);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && draft) setDraft(null);
    else if (event.key === 'Enter' && (lines !== 'many' || event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
  };
  return (
    <TextField
      className={`field edited-field edited-field-${look}`}
      value={draft?.text ?? value}
      onChange={(text) => {
        setDraft({ from: value, text: lines === 'wrapped' ? text.replace(/\s*\n\s*/g, ' ') : text });
      }}
      isInvalid={draft?.error !== undefined}
      autoFocus={field.autoFocus ?? false}
      validationBehavior="aria"
      onBlur={() => void save()}
      onKeyDown={onKeyDown}
    >
      <EditedFieldParts {...field} isTall={lines !== 'one'} error={draft?.error} />
    </TextField>
  );
}

/** Calls back when the field goes away while being typed in, which the browser does not count as leaving it. */
function useAtTheEnd(save: () => Promise<void>): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => void latest.current(), []);
}

interface EditedFieldPartsProps extends Pick<
  EditedFieldProps,
  'label' | 'isLabelHidden' | 'help' | 'placeholder'
> {
  readonly isTall: boolean;
  readonly error: string | undefined;
}

function EditedFieldParts({
  label,
  isLabelHidden = false,
  help,
  placeholder = '',
  isTall,
  error,
}: EditedFieldPartsProps) {
  return (
    <>
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="edited-field-value">
        {isTall ? (
          <TextArea className="input" rows={1} placeholder={placeholder} />
        ) : (
          <Input className="input" placeholder={placeholder} />
        )}
        {help !== undefined && error === undefined && (
          <Text slot="description" className="field-help">
            {help}
          </Text>
        )}
        <FieldError className="field-error">{error}</FieldError>
      </div>
    </>
  );
}
