import type { Activity } from '@shared/domain/activity/activity';
import type { ActivityLine } from '@shared/domain/activity/activity-list';
import type { ActivityId } from '@shared/domain/ids';
import { activitiesText } from '@shared/text/sv-activities';
import type { ActivityGrouping } from '@shared/domain/activity/activity-choices';
import type { EditedColumn } from './activity-edits';

/** A line of the table with what is being typed in one of its cells. */
export type GridLine = ActivityLine & {
  readonly draft?: { readonly column: EditedColumn; readonly text: string };
};

/** A text that was not taken, kept in its cell with the reason. */
export interface RefusedEdit {
  readonly text: string;
  readonly error: string;
}

/** "activity/column" */
export const cellKey = (id: ActivityId, column: string): string => `${id}/${column}`;

export const activityOf = (line: GridLine | undefined): Activity | undefined =>
  line?.kind === 'activity' ? line.activity : undefined;

/** What a group is called: its name, or what its activities lack. */
export const groupName = (line: Extract<ActivityLine, { kind: 'group' }>): string =>
  line.group.name !== ''
    ? line.group.name
    : activitiesText.noGroup[line.key.slice(0, line.key.indexOf(':')) as Exclude<ActivityGrouping, 'none'>];

/** The key of the group that a line stands in; empty for none. */
export function groupKeyAt(lines: readonly GridLine[], index: number): string {
  for (let at = Math.min(index, lines.length - 1); at >= 0; at--) {
    const line = lines[at];
    if (line?.kind === 'group') return line.group.key;
  }
  return '';
}
