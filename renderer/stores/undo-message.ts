import { appText } from '@shared/text/sv-app';
import { runAction } from './action-store';
import { showMessage, useMessageStore, type ShownMessage } from './message-store';

let told: ShownMessage | null = null;

/** Says what was done, with the way back, until something else is changed. */
export function tellUndoable(text: string): void {
  const action = { label: appText.undo, onPress: () => void runAction('undo') };
  told = { tone: 'good', text, action };
  showMessage(told);
}

/** Something else has been changed: the way back no longer leads to what the message tells, so it goes. */
export function forgetUndoable(): void {
  if (told !== null && useMessageStore.getState().message === told) showMessage(null);
  told = null;
}
