import { Button } from '@renderer/ui/Button';
import { importText } from '@shared/text/sv-import';

export interface AcceptButtonProps {
  readonly isReady: boolean;
  readonly isAccepting: boolean;
  readonly onAccept: () => void;
}

/** A review's main action; it is off, and says so, while the import is being made. */
export function AcceptButton({ isReady, isAccepting, onAccept }: AcceptButtonProps) {
  return (
    <Button
      tone="primary"
      hint={importText.acceptHint}
      isDisabled={!isReady || isAccepting}
      onPress={onAccept}
    >
      {isAccepting ? importText.accepting : importText.accept}
    </Button>
  );
}
