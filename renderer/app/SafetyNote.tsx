import { retrySafety, useSafety } from '@renderer/data';
import { Button } from '@renderer/ui/Button';
import { describeSafety } from '@shared/text/sv-safety';
import { appText } from '@shared/text/sv-app';

/** Whether what was done last is safe: quiet when it is, plain when it is not. */
export function SafetyNote() {
  const safety = useSafety();
  const isUnsafe = safety.state === 'unsafe';
  return (
    <>
      <span className={isUnsafe ? 'status-unsafe' : 'status-saved'} role="status">
        {describeSafety(safety)}
      </span>
      {isUnsafe && (
        <Button tone="quiet" onPress={retrySafety}>
          {appText.tryAgain}
        </Button>
      )}
    </>
  );
}
