import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import './Field.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly help?: string;
  /** A sentence about what is wrong; its presence marks the field as invalid. */
  readonly error?: string | undefined;
  /** More than one row makes it a text area. */
  readonly rows?: number;
}

/** A labelled text field with its help and its error beside it. */
export function TextField({
  label,
  isLabelHidden = false,
  help,
  error,
  rows = 1,
  autoFocus = false,
  ...props
}: TextFieldProps) {
  // The browser's own focus comes with the field; the library's may wait a frame, which loses what is typed meanwhile,
  // but reaches a field that a closing menu would keep the focus from.
  const input = { className: 'input', autoFocus };
  return (
    // What is typed is kept by the app alone: the browser would remember names and addresses in files of its own.
    <AriaTextField
      autoComplete="off"
      {...props}
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      className="field"
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {rows > 1 ? <TextArea {...input} rows={rows} /> : <Input {...input} />}
      {help !== undefined && error === undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
