import { useEffect } from 'react';
import { onCommitted } from '@renderer/data';
import { forgetUndoable } from '@renderer/stores/undo-message';

/** Takes a message with its way back away when the next change is made. */
export function useFreshMessages(): void {
  useEffect(() => onCommitted(forgetUndoable), []);
}
