import { showMessage, useMessageStore, type ShownMessage } from './message-store';

let told: ShownMessage | null = null;

/** Says what was done. The way back is the status line's own Ångra, so the message goes when something else is changed. */
export function tellUndoable(text: string): void {
  told = { tone: 'good', text };
  showMessage(told);
}

/** Something else has been changed: Ångra no longer leads to what the message tells, so it goes. */
export function forgetUndoable(): void {
  if (told !== null && useMessageStore.getState().message === told) showMessage(null);
  told = null;
}
