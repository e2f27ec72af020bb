import { appText } from '@shared/text/sv-app';
import { runAction } from './action-store';
import { showMessage } from './message-store';

/** Says what was done, with the way back. */
export function tellUndoable(text: string): void {
  const action = { label: appText.undo, onPress: () => void runAction('undo') };
  showMessage({ tone: 'good', text, action });
}
