import { useState } from 'react';
import { isInShell } from '@renderer/platform/platform';
import { Button } from '@renderer/ui/Button';
import type { Activity } from '@shared/domain/activity/activity';
import type { ProjectId } from '@shared/domain/ids';
import { attachmentText } from '@shared/text/sv-attachments';
import { pickAttachment } from './attachment-actions';
import { useAttachmentStates, type AttachmentStates } from './attachment-states';
import { AttachmentForm } from './AttachmentForm';
import { AttachmentRow } from './AttachmentRow';
import { DetailSection } from './DetailSection';
import './series.css';

export interface AttachmentSectionProps {
  readonly activity: Activity;
  readonly projectId: ProjectId;
}

/** The files and pages that an activity links to, and whether the files are still there. */
export function AttachmentSection({ activity }: AttachmentSectionProps) {
  const [isWriting, setWriting] = useState(false);
  const { attachments } = activity;
  const states = useAttachmentStates(attachments);
  return (
    <DetailSection title={attachmentText.title}>
      <p className="muted">{attachments.length === 0 ? attachmentText.empty : attachmentText.help}</p>
      {!isInShell && <p className="muted">{attachmentText.inBrowser}</p>}
      {attachments.length > 0 && <AttachmentTable activity={activity} states={states} />}
      {isWriting && (
        <AttachmentForm
          activity={activity}
          onDone={() => {
            setWriting(false);
          }}
        />
      )}
      <div className="view-actions">
        {isInShell && <Button onPress={() => void pickAttachment(activity)}>{attachmentText.pick}</Button>}
        {!isWriting && (
          <Button
            onPress={() => {
              setWriting(true);
            }}
          >
            {attachmentText.write}
          </Button>
        )}
        {isInShell && attachments.length > 0 && (
          <Button tone="quiet" onPress={states.check}>
            {attachmentText.check}
          </Button>
        )}
      </div>
    </DetailSection>
  );
}

interface AttachmentTableProps {
  readonly activity: Activity;
  readonly states: AttachmentStates;
}

function AttachmentTable({ activity, states: { stateOf, checkedAt } }: AttachmentTableProps) {
  const gone = activity.attachments.filter(({ target }) => stateOf(target) === 'gone').length;
  return (
    <>
      <table className="table attachment-table">
        <caption className="visually-hidden">{attachmentText.table}</caption>
        <thead>
          <tr>
            <th scope="col">{attachmentText.name}</th>
            <th scope="col">{attachmentText.state}</th>
          </tr>
        </thead>
        <tbody>
          {activity.attachments.map((attachment) => (
            <AttachmentRow
              key={attachment.target}
              activity={activity}
              attachment={attachment}
              state={stateOf(attachment.target)}
            />
          ))}
        </tbody>
      </table>
      <p role="status" className="caption">
        {checkedAt !== null &&
          [attachmentText.checked(checkedAt), ...(gone > 0 ? [attachmentText.gone(gone)] : [])].join(' ')}
      </p>
    </>
  );
}
