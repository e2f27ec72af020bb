import { useCallback, useState } from 'react';
import { showMessage } from '@renderer/stores/message-store';
import type { Period } from '@shared/domain/tracking/within-period';
import { activitiesText, ACTIVITY_COLUMN_NAMES } from '@shared/text/sv-activities';
import { readEdit, withChange, withEnd } from './activity-edits';
import { cellKey, type GridLine, type RefusedEdit } from './grid-line';
import { editActivity } from './save-activities';

export interface ActivityEdits {
  /** By cellKey: what was typed and not taken. */
  readonly refused: ReadonlyMap<string, RefusedEdit>;
  readonly save: (lines: readonly GridLine[]) => Promise<void>;
  /** Gives up what a cell's editor was refused. */
  readonly drop: (key: string) => void;
}

/** Saves what the cells' editors hold; what is refused stays in its cell, with the reason. */
export function useActivityEdits(project: Period): ActivityEdits {
  const [refused, setRefused] = useState<ReadonlyMap<string, RefusedEdit>>(new Map());
  const drop = useCallback((key: string) => {
    setRefused((old) => (old.has(key) ? new Map([...old].filter(([one]) => one !== key)) : old));
  }, []);
  const save = useCallback(
    async (lines: readonly GridLine[]) => {
      for (const line of lines) {
        if (line.kind !== 'activity' || !line.draft) continue;
        const { activity, draft } = line;
        const key = cellKey(activity.id, draft.column);
        const reading = readEdit(draft.column, draft.text);
        const outcome = reading.ok
          ? await editActivity(activity.id, (stored) =>
              withChange(stored, withEnd(stored, reading.value, project)),
            )
          : ({ state: 'refused', error: reading.error } as const);
        if (outcome.state !== 'refused') {
          drop(key);
          // The end has gone with it: what was refused there is over.
          if (draft.column === 'start') drop(cellKey(activity.id, 'end'));
          continue;
        }
        const { error } = outcome;
        setRefused((old) => new Map([...old, [key, { text: draft.text, error }]]));
        const column = ACTIVITY_COLUMN_NAMES[draft.column];
        showMessage({ tone: 'error', text: activitiesText.refusedCell(activity.title, column, error) });
      }
    },
    [drop, project],
  );
  return { refused, save, drop };
}
