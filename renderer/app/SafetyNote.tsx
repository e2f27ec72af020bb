import { retrySafety, useSafety, useUpkeep } from '@renderer/data';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { describeSafety, describeUpkeep } from '@shared/text/sv-safety';
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
      <UpkeepNote />
    </>
  );
}

/** What the app should have done by itself and could not, with the way to where it is mended; empty when all is well. */
function UpkeepNote() {
  const problem = useUpkeep();
  return (
    <span className="status-upkeep" aria-live="polite">
      {problem && (
        <>
          {describeUpkeep(problem)}{' '}
          <a href={routeToHash({ place: 'backups', projectId: null })}>{appText.backups}</a>
        </>
      )}
    </span>
  );
}
