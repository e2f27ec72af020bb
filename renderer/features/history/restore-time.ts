import { previewTime, readEverything, restoreRecords, type TimePreview } from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import { tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { ProjectId } from '@shared/domain/ids';
import { backupsText, describeMoment } from '@shared/text/sv-backups';
import { groupChanges, namesOf, type ChangeGroup } from '@shared/text/sv-changes';
import { lastingMoment } from '@shared/text/sv-history';
import { COUNTED, linesOfSides, type CountedKind, type SidesLine } from '@shared/text/sv-sides';

/** An earlier moment beside now, with the difference in words. */
export interface TimeReviewed {
  readonly preview: TimePreview;
  readonly groups: readonly ChangeGroup[];
  /** Lines that differ. */
  readonly count: number;
}

/** Compares the state right after a change with now; null when the history cannot tell. */
export async function reviewTime(projectId: ProjectId | null, seq: number): Promise<TimeReviewed | null> {
  try {
    const [preview, { tables }] = await Promise.all([previewTime(projectId, seq), readEverything()]);
    const groups = groupChanges(preview.changes, namesOf(tables, preview.changes));
    return { preview, groups, count: groups.reduce((sum, { lines }) => sum + lines.length, 0) };
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** What each side holds, in figures; kinds that neither has are left out. */
export function linesOfTime({ now, then }: TimePreview): readonly SidesLine[] {
  const isHeld = ([table]: CountedKind): boolean =>
    [now, then].some(({ counts }) => (counts[table] ?? 0) > 0);
  return linesOfSides(now, then, COUNTED.filter(isHeld));
}

/** Goes back to what was reviewed and says so, with the way back; tells whether it was done. */
export async function restoreTime({ at, changes }: TimePreview): Promise<boolean> {
  const outcome = await restoreRecords(changes, lastingMoment(at));
  if (!tellIfRefused(outcome)) return false;
  tellUndoable(backupsText.restored(describeMoment(at, utcNow())));
  return true;
}
