import { appText } from '@shared/text/sv-app';
import { Button } from './Button';
import { ViewHeader } from './ViewHeader';

export interface NotThereProps {
  readonly onLeave: () => void;
}

/** In place of a view whose project or budget is gone, e.g. because its creation was undone. */
export function NotThere({ onLeave }: NotThereProps) {
  return (
    <div className="view">
      <ViewHeader title={appText.missingTitle} />
      <p className="prose">{appText.missingHelp}</p>
      <div className="view-actions">
        <Button tone="primary" onPress={onLeave}>
          {appText.toProjects}
        </Button>
      </div>
    </div>
  );
}
