import type { ActivityId, ProjectId } from '@shared/domain/ids';

interface Visit {
  /** The view that was looked at last. */
  readonly part: string;
  /** What was opened last, until a view has led back to it. */
  readonly id: ActivityId | null;
}

const visits = new Map<ProjectId, Visit>();
const NONE: Visit = { part: '', id: null };

/** The view that an activity leads back to. */
export const lastView = (projectId: ProjectId): string => (visits.get(projectId) ?? NONE).part;

/** The activity that one comes back from; null for none. */
export const openedLast = (projectId: ProjectId): ActivityId | null => (visits.get(projectId) ?? NONE).id;

export const rememberView = (projectId: ProjectId, part: string): void => {
  visits.set(projectId, { ...NONE, ...visits.get(projectId), part });
};

/** null: it has been led back to. */
export const rememberOpened = (projectId: ProjectId, id: ActivityId | null): void => {
  visits.set(projectId, { ...NONE, ...visits.get(projectId), id });
};

let isAddWished = false;

/** The next view is to begin at the line where activities are added, and not at what was opened last. */
export function wishToAdd(projectId: ProjectId): void {
  rememberOpened(projectId, null);
  isAddWished = true;
}

/** Whether somebody wished so; only once. */
export function takeWishToAdd(): boolean {
  const was = isAddWished;
  isAddWished = false;
  return was;
}
