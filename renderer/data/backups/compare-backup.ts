import type { ProjectId } from '@shared/domain/ids';
import type { RecordChange, Workspace } from '@shared/domain/command/workspace';
import { controlOf, recordCount, type Control } from '@shared/domain/journal/control';
import { changesToReach } from '@shared/domain/journal/point-in-time';
import { upgradeTables } from '@shared/vault/upgrade-tables';
import { decodeUtf8 } from '@shared/vault/utf8';

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

/** Compares today's data with a snapshot's body; null when the body is not what it claims to be. */
export function compareWithBody(now: Workspace, body: Uint8Array): Comparison | null {
  let tables: unknown;
  try {
    tables = JSON.parse(decodeUtf8(body));
  } catch {
    return null;
  }
  const then = upgradeTables(tables);
  return then && compareStates(now, then);
}
