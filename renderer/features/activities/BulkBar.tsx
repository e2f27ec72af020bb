import { useState } from 'react';
import { Button } from '@renderer/ui/Button';
import type { Activity } from '@shared/domain/activity/activity';
import { activitiesText } from '@shared/text/sv-activities';
import { BulkDialog } from './BulkDialog';
import { removeActivities } from './save-activities';
import type { ActivityPlace } from './use-activity-place';

export interface BulkBarProps {
  /** Those that are chosen and shown. */
  readonly chosen: readonly Activity[];
  readonly place: ActivityPlace;
  readonly onClear: () => void;
}

/** What can be done with the chosen activities. */
export function BulkBar({ chosen, place, onClear }: BulkBarProps) {
  const [isChanging, setChanging] = useState(false);
  const [first] = chosen;
  if (!first) return null;
  return (
    <div
      className="bulk-bar no-print"
      role="group"
      aria-label={activitiesText.chosen(chosen.length)}
      data-region
    >
      <strong role="status">{activitiesText.chosen(chosen.length)}</strong>
      <Button
        onPress={() => {
          setChanging(true);
        }}
      >
        {activitiesText.bulkChange(chosen.length)}
      </Button>
      <Button
        tone="danger"
        onPress={() => {
          void removeActivities(first.projectId, chosen).then((isDone) => {
            if (isDone) onClear();
          });
        }}
      >
        {activitiesText.bulkRemove(chosen.length)}
      </Button>
      <Button tone="quiet" onPress={onClear}>
        {activitiesText.clearChosen}
      </Button>
      {isChanging && (
        <BulkDialog
          chosen={chosen}
          place={place}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </div>
  );
}
