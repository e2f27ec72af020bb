import { database, findProject } from '@renderer/data';
import { listTracked } from '@renderer/data/work';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { ProjectId } from '@shared/domain/ids';
import { partsOf } from '@shared/domain/plan/plan-part';
import { countOutside, type Period } from '@shared/domain/tracking/within-period';
import { describeOutside } from '@shared/text/sv-period';
import { editProject } from './save-project';

/** Says how much of the work lies outside the period as it is stored now, with the way back. */
async function tellOutside(projectId: ProjectId): Promise<void> {
  const [found, activities, parts, pilots] = await Promise.all([
    findProject(database(), projectId),
    listTracked(database(), 'activities', projectId),
    listTracked(database(), 'parts', projectId),
    listTracked(database(), 'pilots', projectId),
  ]);
  if (!found) return;
  const outside = countOutside(found.project, { activities, stages: partsOf(parts, 'stage'), pilots });
  const text = describeOutside(found.project, outside);
  if (text !== null) tellUndoable(text);
}

/** Changes the project's first or last day; what then lies outside stays as it is, and is told. */
export async function savePeriod(projectId: ProjectId, patch: Partial<Period>): Promise<FieldOutcome> {
  const outcome = await editProject(projectId, () => patch);
  if (outcome.state === 'saved') await tellOutside(projectId);
  return outcome;
}
