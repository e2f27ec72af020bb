import { redoLatest, undoLatest, type Outcome } from '@renderer/data';
import { showMessage } from '@renderer/stores/message-store';
import { appText } from '@shared/text/sv-app';
import { describeLabel, describeProblem } from '@shared/text/sv-commands';

function tell(outcome: Outcome, say: (what: string) => string): void {
  if (!outcome.ok) showMessage({ tone: 'note', text: describeProblem(outcome.error) });
  else if (outcome.value) showMessage({ tone: 'note', text: say(describeLabel(outcome.value.label)) });
}

/** Takes the latest change back, wherever it was made, and says which. */
export async function undoAndTell(): Promise<void> {
  tell(await undoLatest(), appText.undone);
}

/** Does it once more, and says what. */
export async function redoAndTell(): Promise<void> {
  tell(await redoLatest(), appText.redone);
}
