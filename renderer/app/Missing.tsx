import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { appText } from '@shared/text/sv-app';

/** An address that leads nowhere any more, e.g. to a project whose creation was undone. */
export function Missing() {
  return (
    <div className="view">
      <h1>{appText.missingTitle}</h1>
      <EmptyState
        title={appText.missingTitle}
        actions={
          <Button
            tone="primary"
            onPress={() => {
              navigate({ place: 'projects' });
            }}
          >
            {appText.toProjects}
          </Button>
        }
      >
        <p>{appText.missingHelp}</p>
      </EmptyState>
    </div>
  );
}
