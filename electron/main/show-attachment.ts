import { shell } from 'electron';
import { checkAttachments } from './check-attachments';

/** Shows a linked file in the system's file manager and never opens it: what it holds is not ours to run. */
export async function showAttachment(target: string): Promise<boolean> {
  const [state] = await checkAttachments([target]);
  if (state === 'there') shell.showItemInFolder(target);
  return state === 'there';
}
