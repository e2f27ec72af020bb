import { shell } from 'electron';
import { targetKind } from '@shared/domain/activity/attachment-target';
import { checkAttachments } from './check-attachments';
import { mayOpenExternally } from './may-open-externally';

/**
 * Shows a linked file in the system's file manager and never opens it: what it holds is not ours to run. A page opens
 * only when its host is one that the app may hand over.
 */
export async function showAttachment(target: string): Promise<boolean> {
  if (targetKind(target) === 'page') {
    if (!mayOpenExternally(target)) return false;
    await shell.openExternal(target);
    return true;
  }
  const [state] = await checkAttachments([target]);
  if (state === 'there') shell.showItemInFolder(target);
  return state === 'there';
}
