import { showMessage } from '@renderer/stores/message-store';
import type { FieldOutcome } from '@renderer/ui/EditedField';

/** Says in the status line why a choice could not be saved; a text field says it by itself. */
export function tellFieldRefusal(outcome: FieldOutcome): void {
  if (outcome.state === 'refused') showMessage({ tone: 'error', text: outcome.error });
}
