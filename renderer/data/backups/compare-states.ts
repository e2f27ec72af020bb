import type { ProjectId } from '@shared/domain/ids';
import type { RecordChange, Workspace } from '@shared/domain/command/workspace';
import { controlOf, recordCount, type Control } from '@shared/domain/journal/control';
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

/** Compares two states: of one project, or of all (null). */
export function compareStates(
  now: Workspace,
  then: Workspace,
  projectId: ProjectId | null = null,
): Comparison {
  const [controlNow, controlThen] = [controlOf(now), controlOf(then)];
  return {
    now: controlNow,
    then: controlThen,
    changes: changesToReach(now, then, projectId),
    isMuchSmaller: recordCount(controlThen) * 2 < recordCount(controlNow),
  };
}
