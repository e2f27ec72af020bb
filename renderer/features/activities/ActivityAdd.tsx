import { showMessage } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { Activity } from '@shared/domain/activity/activity';
import { isListed } from '@shared/domain/activity/activity-filter';
import { givenByChoices } from '@shared/domain/activity/quick-activity';
import { activitiesText } from '@shared/text/sv-activities';
import { QuickAdd } from './QuickAdd';
import { addActivity } from './save-activities';
import type { useActivityList } from './use-activity-list';
import type { ActivityPlace } from './use-activity-place';

export interface ActivityAddProps {
  readonly place: ActivityPlace;
  readonly list: ReturnType<typeof useActivityList>;
  /** The group that one is in. */
  readonly groupKey?: () => string;
  /** What the view gives on top of what is chosen there. */
  readonly given?: Partial<Activity>;
  /** Whether only what has a day is seen in the view. */
  readonly isByDay?: boolean;
  readonly onAdded?: (added: Activity) => void;
}

/** The line that activities are added by; says when a new one is not seen in the view. */
export function ActivityAdd({ place, list, groupKey, given, isByDay = false, onAdded }: ActivityAddProps) {
  const { project, names } = place;
  const add = async (title: string): Promise<boolean> => {
    const chosen = givenByChoices(list.applied, groupKey?.() ?? '', project);
    const added = await addActivity(project.id, { ...chosen, ...given, title });
    if (!added) return false;
    if (isByDay && added.start === null)
      showMessage({ tone: 'note', text: activitiesText.addedUndated(title) });
    else if (isListed(added, names, list.applied)) tellUndoable(activitiesText.added(title));
    else showMessage({ tone: 'note', text: activitiesText.addedUnseen(title) });
    onAdded?.(added);
    return true;
  };
  return <QuickAdd onAdd={add} />;
}
