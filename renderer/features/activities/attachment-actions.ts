import { copyToClipboard } from '@renderer/platform/clipboard';
import { platform } from '@renderer/platform/platform';
import { tellCopied, tellShown } from '@renderer/stores/link-message';
import { showMessage } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { Activity, Attachment } from '@shared/domain/activity/activity';
import { targetKind, titleOfTarget } from '@shared/domain/link/link-target';
import { attachmentText } from '@shared/text/sv-attachments';
import { linkText } from '@shared/text/sv-links';
import { editActivity } from './save-activities';

/** Adds a link; says why when it was refused. */
export async function addAttachment({ id }: Activity, target: string, title: string): Promise<string | null> {
  if (targetKind(target) === 'other') return linkText.badTarget;
  const added: Attachment = { title: title.trim() || titleOfTarget(target), target };
  const outcome = await editActivity(id, (stored) =>
    stored.attachments.some((one) => one.target === target)
      ? stored
      : { ...stored, attachments: [...stored.attachments, added] },
  );
  if (outcome.state === 'refused') return outcome.error;
  if (outcome.state === 'unchanged') return attachmentText.already;
  tellUndoable(attachmentText.added(added.title));
  return null;
}

/** Lets the user pick a file and links to it. */
export async function pickAttachment(activity: Activity): Promise<void> {
  const picked = await platform.pickAttachment();
  if (picked === null) return;
  const refusal = await addAttachment(activity, picked.target, picked.title);
  if (refusal !== null) showMessage({ tone: 'error', text: refusal });
}

/** Gives a link another name. */
export function renameAttachment({ id }: Activity, target: string, title: string): Promise<FieldOutcome> {
  const name = title.trim();
  if (name === '') return Promise.resolve({ state: 'refused', error: attachmentText.noTitle });
  return editActivity(id, (stored) =>
    stored.attachments.some((one) => one.target === target && one.title !== name)
      ? {
          ...stored,
          attachments: stored.attachments.map((one) =>
            one.target === target ? { ...one, title: name } : one,
          ),
        }
      : stored,
  );
}

/** Removes a link; the file is left as it is. */
export async function removeAttachment({ id }: Activity, { target, title }: Attachment): Promise<void> {
  const outcome = await editActivity(id, (stored) => ({
    ...stored,
    attachments: stored.attachments.filter((one) => one.target !== target),
  }));
  if (outcome.state === 'refused') showMessage({ tone: 'error', text: outcome.error });
  else tellUndoable(attachmentText.removed(title));
}

/** Shows a linked file among its neighbours; it is never opened. */
export async function showAttachment({ target, title }: Attachment): Promise<void> {
  tellShown(await platform.showAttachment(target), title);
}

/** The app opens no pages of the web: the address goes to the clipboard instead. */
export function copyTarget({ target }: Attachment): void {
  tellCopied(copyToClipboard({ 'text/plain': target }), target);
}
