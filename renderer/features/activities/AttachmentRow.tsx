import { isInShell } from '@renderer/platform/platform';
import { fieldDraft } from '@renderer/stores/draft-store';
import { Button } from '@renderer/ui/Button';
import { EditedField } from '@renderer/ui/EditedField';
import type { Activity, Attachment } from '@shared/domain/activity/activity';
import { targetKind } from '@shared/domain/activity/attachment-target';
import { attachmentText, describeLink, type LinkState } from '@shared/text/sv-attachments';
import { copyTarget, removeAttachment, renameAttachment, showAttachment } from './attachment-actions';

export interface AttachmentRowProps {
  readonly activity: Activity;
  readonly attachment: Attachment;
  readonly state: LinkState;
}

const SIGNS: Readonly<Partial<Record<LinkState, string>>> = { there: '✓', gone: '✕' };

/** One link: its name to edit, where it leads, whether it is there, and what can be done with it. */
export function AttachmentRow({ activity, attachment, state }: AttachmentRowProps) {
  const { title, target } = attachment;
  return (
    <tr>
      <td>
        <EditedField
          label={attachmentText.nameOf(title)}
          isLabelHidden
          look="plain"
          value={title}
          drafts={fieldDraft(`${activity.projectId}/activities/${activity.id}/attachments/${target}`)}
          onSave={(text) => renameAttachment(activity, target, text)}
        />
      </td>
      <td>
        <p className={`attachment-state is-${state}`}>
          {SIGNS[state] !== undefined && <span aria-hidden="true">{SIGNS[state]} </span>}
          {describeLink(state, target)}
        </p>
        {state !== 'gone' && <p className="caption attachment-target">{target}</p>}
        <div className="attachment-actions">
          <Leading attachment={attachment} state={state} />
          <Button
            tone="quiet"
            aria-label={attachmentText.removeOf(title)}
            onPress={() => void removeAttachment(activity, attachment)}
          >
            {attachmentText.remove}
          </Button>
        </div>
      </td>
    </tr>
  );
}

interface LeadingProps {
  readonly attachment: Attachment;
  readonly state: LinkState;
}

/** The way to what is linked: a file among its neighbours, a page's address. */
function Leading({ attachment, state }: LeadingProps) {
  const isFile = targetKind(attachment.target) !== 'page';
  if (isFile && isInShell)
    return state === 'gone' ? null : (
      <Button
        tone="quiet"
        aria-label={attachmentText.showOf(attachment.title)}
        onPress={() => void showAttachment(attachment)}
      >
        {attachmentText.show}
      </Button>
    );
  return (
    <Button
      tone="quiet"
      aria-label={attachmentText.copyOf(attachment.title)}
      onPress={() => {
        copyTarget(attachment);
      }}
    >
      {attachmentText.copy}
    </Button>
  );
}
