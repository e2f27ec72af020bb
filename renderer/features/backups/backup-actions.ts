import {
  previewBackup,
  previewBackupFile,
  readEverything,
  restoreRecords,
  takeSnapshot,
  type RestorePreview,
} from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import { showMessage, tellIfRefused } from '@renderer/stores/message-store';
import { isSafety, replaceRoute, useRouteStore } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { Result } from '@shared/result';
import { backupsText, describeMoment, describeSnapshotProblem } from '@shared/text/sv-backups';
import { groupChanges, namesOf, type ChangeGroup } from '@shared/text/sv-changes';
import type { SnapshotProblem } from '@shared/vault/vault';
import type { BackupRow } from './backup-rows';

/** A backup beside what there is now, with the difference in words. */
export interface Review {
  readonly preview: RestorePreview;
  readonly groups: readonly ChangeGroup[];
  /** Lines that differ. */
  readonly count: number;
}

const tellProblem = (problem: SnapshotProblem): void => {
  showMessage({ tone: 'error', text: describeSnapshotProblem(problem) });
};

/** Takes a backup now, and says so or why not. */
export async function takeBackup(): Promise<void> {
  const taken = await takeSnapshot('manual');
  if (!taken.ok) tellProblem(taken.error);
  else if (taken.value === null) showMessage({ tone: 'note', text: backupsText.nothingYet });
  else {
    const text = backupsText.taken(describeMoment(taken.value.at, utcNow()));
    showMessage({ tone: 'good', text });
  }
}

async function reviewOf(outcome: Result<RestorePreview | null, SnapshotProblem>): Promise<Review | null> {
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return null;
  }
  const preview = outcome.value;
  if (preview === null) return null;
  const { tables } = await readEverything();
  const groups = groupChanges(preview.changes, namesOf(tables, preview.changes));
  return { preview, groups, count: groups.reduce((sum, { lines }) => sum + lines.length, 0) };
}

/** Reads a backup and compares it with what there is; null, with a message, when it cannot be read. */
export const reviewBackup = async ({ info, place }: BackupRow): Promise<Review | null> =>
  reviewOf(await previewBackup(place === 'second' ? 'second' : 'here', info.id));

/** The same with a file that the user picks; null also when she picks none. */
export const reviewFile = async (): Promise<Review | null> => reviewOf(await previewBackupFile());

/** The project that the address names may be gone with the restore; then the backups of all projects stand for it. */
function leaveRemovedProject({ changes }: RestorePreview): void {
  const { route } = useRouteStore.getState();
  const isGone = changes.some(
    ({ table, key, after }) =>
      isSafety(route) && table === 'projects' && key === route.projectId && after === null,
  );
  if (isGone) replaceRoute({ place: 'backups', projectId: null });
}

/** Restores what was reviewed and says so, with the way back; tells whether it was done. */
export async function restoreReviewed({ preview }: Review): Promise<boolean> {
  const { info, changes } = preview;
  const outcome = await restoreRecords(changes, backupsText.restoreDetail(info.at));
  if (!tellIfRefused(outcome)) return false;
  leaveRemovedProject(preview);
  tellUndoable(backupsText.restored(describeMoment(info.at, utcNow())));
  return true;
}
