import { useUndoLabels } from '@renderer/data';
import { showMessage, useMessageStore } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import { appText } from '@shared/text/sv-app';
import { describeLabel } from '@shared/text/sv-commands';
import { SafetyNote } from './SafetyNote';
import { redoAndTell, undoAndTell } from './step-history';
import { useFreshMessages } from './use-fresh-messages';

/** The quiet line at the bottom: saved when, what just happened, what is under way, undo and redo. */
export function StatusLine() {
  const { message, work } = useMessageStore();
  useFreshMessages();
  return (
    <footer className="status-line no-print" data-region>
      <SafetyNote />
      <div className="status-message" aria-live="polite" aria-label={appText.keepOpen} role="log">
        {work && <span>{work.label}</span>}
        {message && <span className={`status-${message.tone}`}>{message.text}</span>}
      </div>
      {work && (
        <Button tone="quiet" onPress={work.onCancel}>
          {appText.cancel}
        </Button>
      )}
      {message?.action && (
        <Button tone="quiet" onPress={message.action.onPress}>
          {message.action.label}
        </Button>
      )}
      {message && (
        <Button
          tone="quiet"
          onPress={() => {
            showMessage(null);
          }}
        >
          {appText.close}
        </Button>
      )}
      <UndoButtons />
    </footer>
  );
}

function UndoButtons() {
  const labels = useUndoLabels();
  const undoable = labels?.undo ?? null;
  const redoable = labels?.redo ?? null;
  return (
    <>
      <Button
        tone="quiet"
        isDisabled={undoable === null}
        hint={`${undoable ? appText.undoWhat(describeLabel(undoable)) : appText.undo} (Ctrl+Z)`}
        onPress={() => void undoAndTell()}
      >
        {appText.undo}
      </Button>
      <Button
        tone="quiet"
        isDisabled={redoable === null}
        hint={`${redoable ? appText.redoWhat(describeLabel(redoable)) : appText.redo} (Ctrl+Skift+Z)`}
        onPress={() => void redoAndTell()}
      >
        {appText.redo}
      </Button>
    </>
  );
}
