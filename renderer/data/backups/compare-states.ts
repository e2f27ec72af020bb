import type { ProjectId } from '@shared/domain/ids';
import type { RecordChange, Workspace } from '@shared/domain/command/workspace';
import { controlAfter, controlOf, recordCount, type Control } from '@shared/domain/journal/control';
import { changesToReach } from '@shared/domain/journal/point-in-time';

/** Both sides of a restore, and what it would change. */
export interface Comparison {
  readonly now: Control;
  readonly then: Control;
  /** Now → then. */
  readonly changes: readonly RecordChange[];
  /** The other side has fewer than half of today's records: ask before it takes their place. */
  readonly isMuchSmaller: boolean;
}

/** Compares two states: of all (null), or as it would be with one project alone taken back. */
export function compareStates(
  now: Workspace,
  then: Workspace,
  projectId: ProjectId | null = null,
): Comparison {
  const changes = changesToReach(now, then, projectId);
  const controlNow = controlOf(now);
  // What other projects held then says nothing of a restore that leaves them as they are.
  const controlThen = projectId === null ? controlOf(then) : controlAfter(controlNow, changes);
  return {
    now: controlNow,
    then: controlThen,
    changes,
    isMuchSmaller: recordCount(controlThen) * 2 < recordCount(controlNow),
  };
}
