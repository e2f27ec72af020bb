import { isInShell } from '@renderer/platform/platform';
import { fieldDraft } from '@renderer/stores/draft-store';
import { Button } from '@renderer/ui/Button';
import { EditedField } from '@renderer/ui/EditedField';
import { LinkButton } from '@renderer/ui/LinkButton';
import type { Activity, Attachment } from '@shared/domain/activity/activity';
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
          <LinkButton
            target={target}
            title={title}
            canShow={isInShell}
            isGone={state === 'gone'}
            onShow={() => void showAttachment(attachment)}
            onCopy={() => {
              copyTarget(attachment);
            }}
          />
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
