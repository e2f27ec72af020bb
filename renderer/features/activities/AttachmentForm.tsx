import { useState, type SyntheticEvent } from 'react';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import type { Activity } from '@shared/domain/activity/activity';
import { appText } from '@shared/text/sv-app';
import { attachmentText } from '@shared/text/sv-attachments';
import { addAttachment } from './attachment-actions';

export interface AttachmentFormProps {
  readonly activity: Activity;
  readonly onDone: () => void;
}

/** A link that is typed: a page's address, or a path. */
export function AttachmentForm({ activity, onDone }: AttachmentFormProps) {
  const [target, setTarget] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string | undefined>();
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void addAttachment(activity, target.trim(), title).then((refusal) => {
      if (refusal === null) onDone();
      else setError(refusal);
    });
  };
  return (
    <form className="attachment-form" noValidate onSubmit={onSubmit}>
      <TextField
        label={attachmentText.target}
        help={attachmentText.targetHelp}
        value={target}
        onChange={(text) => {
          setTarget(text);
          setError(undefined);
        }}
        error={error}
        validationBehavior="aria"
        autoFocus
      />
      <TextField
        label={attachmentText.linkTitle}
        help={attachmentText.linkTitleHelp}
        value={title}
        onChange={setTitle}
      />
      <div className="view-actions">
        <Button type="submit" tone="primary">
          {attachmentText.save}
        </Button>
        <Button onPress={onDone}>{appText.cancel}</Button>
      </div>
    </form>
  );
}
