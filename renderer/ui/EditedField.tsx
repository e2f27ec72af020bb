import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { draftText } from '@shared/text/sv-draft';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { Button } from './Button';
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
  /** Where what is typed is kept until it is saved, so that it outlives a window that crashes. */
  readonly drafts?: FieldDrafts;
  /** plain: set as running text, with a frame only when pointed at or edited. */
  readonly look?: 'boxed' | 'plain' | 'heading';
}

/** Keeps the text of one field while it is typed; `read` gives what was typed and not saved last time. */
export interface FieldDrafts {
  read(): string | null;
  keep(text: string): void;
  drop(): void;
}

/** What is being typed and which stored value it began from: when that value changes underneath, the typing is over. */
interface Draft {
  readonly from: string;
  readonly text: string;
  readonly error?: string;
}

/** The text in the field, and what was typed there before the window went away and waits for the user's word. */
function useTyping({ value, onSave, drafts }: Pick<EditedFieldProps, 'value' | 'onSave' | 'drafts'>) {
  const [typed, setTyped] = useState<Draft | null>(null);
  const [kept, setKept] = useState(() => drafts?.read() ?? null);
  const draft = typed?.from === value ? typed : null;
  // Over for good: an undo that brings the old value back must not bring back what was typed over it.
  if (typed && !draft) setTyped(null);
  const drop = (): void => {
    setTyped(null);
    setKept(null);
    drafts?.drop();
  };
  const save = async (text: string): Promise<void> => {
    if (text === value) {
      drop();
      return;
    }
    const outcome = await onSave(text);
    if (outcome.state === 'refused') {
      setTyped((now) => (now ? { ...now, error: outcome.error } : now));
      return;
    }
    setKept(null);
    drafts?.drop();
    if (outcome.state === 'unchanged') setTyped(null);
  };
  const type = (text: string): void => {
    setTyped({ from: value, text });
    setKept(null);
    drafts?.keep(text);
  };
  return { draft, kept: kept === value ? null : kept, drop, save, type };
}

/** A field edited in place: saved when left or by Enter, restored by Esc. */
export function EditedField({
  value,
  onSave,
  drafts,
  lines = 'one',
  look = 'boxed',
  ...field
}: EditedFieldProps) {
  const { draft, kept, drop, save, type } = useTyping({ value, onSave, ...(drafts && { drafts }) });
  const saveTyped = async (): Promise<void> => {
    if (draft) await save(draft.text);
  };
  useAtTheEnd(saveTyped);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && draft) drop();
    else if (event.key === 'Enter' && (lines !== 'many' || event.ctrlKey || event.metaKey)) void saveTyped();
    else return;
    event.preventDefault();
  };
  const writeIn = (text: string): void => {
    type(text);
    void save(text);
  };
  return (
    <TextField
      // What is typed is kept by the app alone: the browser would remember names and addresses in files of its own.
      autoComplete="off"
      className={`field edited-field edited-field-${look}`}
      value={draft?.text ?? value}
      onChange={(text) => {
        type(lines === 'wrapped' ? text.replace(/\s*\n\s*/g, ' ') : text);
      }}
      isInvalid={draft?.error !== undefined}
      autoFocus={field.autoFocus ?? false}
      validationBehavior="aria"
      onBlur={() => void saveTyped()}
      onKeyDown={onKeyDown}
    >
      <EditedFieldParts {...field} isTall={lines !== 'one'} error={draft?.error}>
        {kept !== null && <KeptText text={kept} onUse={writeIn} onDrop={drop} />}
      </EditedFieldParts>
    </TextField>
  );
}

interface KeptTextProps {
  readonly text: string;
  readonly onUse: (text: string) => void;
  readonly onDrop: () => void;
}

/** What was typed and not saved: it is never written in by itself. */
function KeptText({ text, onUse, onDrop }: KeptTextProps) {
  const note = useRef<HTMLDivElement>(null);
  const focusField = (): void => {
    // The buttons are about to go, and the focus must not go with them.
    note.current?.parentElement?.querySelector<HTMLElement>('.input')?.focus();
  };
  return (
    <div className="edited-field-kept" role="note" ref={note}>
      <span>{draftText.unsaved(text)}</span>
      <Button
        tone="quiet"
        onPress={() => {
          focusField();
          onUse(text);
        }}
      >
        {draftText.use}
      </Button>
      <Button
        tone="quiet"
        onPress={() => {
          focusField();
          onDrop();
        }}
      >
        {draftText.drop}
      </Button>
    </div>
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
  'label' | 'isLabelHidden' | 'help' | 'placeholder' | 'autoFocus'
> {
  readonly isTall: boolean;
  readonly error: string | undefined;
  /** Stands below the field. */
  readonly children: ReactNode;
}

function EditedFieldParts({
  label,
  isLabelHidden = false,
  help,
  placeholder = '',
  autoFocus = false,
  isTall,
  error,
  children,
}: EditedFieldPartsProps) {
  // The browser's own focus comes with the field; the library's may wait a frame, which loses what is typed meanwhile,
  // but reaches a field that a closing menu would keep the focus from.
  const input = { className: 'input', placeholder, autoFocus };
  return (
    <>
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="edited-field-value">
        {isTall ? <TextArea {...input} rows={1} /> : <Input {...input} />}
        {help !== undefined && error === undefined && (
          <Text slot="description" className="field-help">
            {help}
          </Text>
        )}
        <FieldError className="field-error">{error}</FieldError>
        {children}
      </div>
    </>
  );
}
