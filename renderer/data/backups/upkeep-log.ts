import type { SecondPlace, SnapshotProblem, VaultProblem, VaultStart } from '@shared/vault/vault';

/** What the app does by itself and could not do the last time it tried. */
export type UpkeepProblem =
  | { readonly kind: 'backup'; readonly problem: SnapshotProblem }
  | { readonly kind: 'selfTest' }
  | { readonly kind: 'secondPlace'; readonly problem: VaultProblem };

/** How backups, self-test and second place went last: whoever tries says so here, and the window shows what is wrong. */
export interface UpkeepLog {
  /** The gravest that is wrong just now; null: nothing. The same object until something else is. */
  problem(): UpkeepProblem | null;
  /** Calls back when the problem is another; returns how to stop. */
  onProblem(listener: () => void): () => void;
  /** null: the backup was taken. */
  noteBackup(problem: SnapshotProblem | null): void;
  noteSelfTest(isGood: boolean): void;
  noteSecondPlace(place: SecondPlace): void;
}

const problemOf = (place: SecondPlace): UpkeepProblem | null =>
  place.state === 'unreachable' ? { kind: 'secondPlace', problem: place.problem } : null;

const codeOf = (problem: UpkeepProblem | null): string =>
  problem === null ? '' : `${problem.kind} ${'problem' in problem ? problem.problem.code : ''}`;

/** Begins with what the last sitting left. */
export function createUpkeepLog(start: Pick<VaultStart, 'selfTest' | 'secondPlace'>): UpkeepLog {
  const listeners = new Set<() => void>();
  let backup: UpkeepProblem | null = null;
  let selfTest: UpkeepProblem | null = start.selfTest?.isGood === false ? { kind: 'selfTest' } : null;
  let second = problemOf(start.secondPlace);
  const gravest = (): UpkeepProblem | null => backup ?? selfTest ?? second;
  let shown = gravest();

  function look(): void {
    const now = gravest();
    if (codeOf(now) === codeOf(shown)) return;
    shown = now;
    for (const listener of listeners) listener();
  }

  return {
    problem: () => shown,
    onProblem(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    noteBackup(problem) {
      backup = problem && { kind: 'backup', problem };
      look();
    },
    noteSelfTest(isGood) {
      selfTest = isGood ? null : { kind: 'selfTest' };
      look();
    },
    noteSecondPlace(place) {
      second = problemOf(place);
      look();
    },
  };
}
