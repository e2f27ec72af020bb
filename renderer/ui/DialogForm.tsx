import type { ReactNode } from 'react';
import { appText } from '@shared/text/sv-app';
import { Button } from './Button';
import { Message } from './Message';
import './Dialog.css';

export interface DialogFormProps {
  readonly children: ReactNode;
  /** Why the last try to save failed. */
  readonly problem: string | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A dialog's fields with Cancel and Save below; Enter saves. */
export function DialogForm({ children, problem, onSave, onCancel }: DialogFormProps) {
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {problem !== undefined && (
        <Message tone="error" isAlert>
          {problem}
        </Message>
      )}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{appText.cancel}</Button>
        <Button type="submit" tone="primary">
          {appText.save}
        </Button>
      </div>
    </form>
  );
}
