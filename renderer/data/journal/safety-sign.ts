import { isSameRecord } from '@shared/domain/command/history';
import type { UtcTime } from '@shared/domain/ids';
import type { VaultProblem } from '@shared/vault/vault';

/** Whether what was done last is safe: in the database and in the journal on disk. */
export type Safety =
  /** at null: nothing has been changed since the start. */
  | { readonly state: 'saved'; readonly at: UtcTime | null }
  | { readonly state: 'saving' }
  | { readonly state: 'unsafe'; readonly problem: VaultProblem };

export interface SafetySign {
  now(): Safety;
  /** Calls back on every change; returns how to stop. */
  onChange(listener: () => void): () => void;
  /** A change begins: not everything is saved until what this returns is called and all of it is kept. */
  begin(): () => void;
  /** Something committed waits for the journal. */
  waits(): void;
  /** What waited could not be kept. */
  fails(problem: VaultProblem): void;
  /** All that waited is kept; `at` is when the last of it was made. */
  isKept(at: UtcTime | undefined): void;
}

/** What the status line says: saved only when nothing is under way, and nothing waits. */
export function createSafetySign(): SafetySign {
  const listeners = new Set<() => void>();
  let begun = 0;
  let isWaiting = false;
  let problem: VaultProblem | null = null;
  let lastKept: UtcTime | null = null;
  let shown: Safety = { state: 'saved', at: null };

  function show(): void {
    const isSaved = begun === 0 && !isWaiting;
    const unlessUnsafe: Safety = isSaved ? { state: 'saved', at: lastKept } : { state: 'saving' };
    const next: Safety = problem ? { state: 'unsafe', problem } : unlessUnsafe;
    if (isSameRecord(next, shown)) return;
    shown = next;
    for (const listener of listeners) listener();
  }

  return {
    now: () => shown,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin() {
      begun += 1;
      if (begun === 1) show();
      return () => {
        begun -= 1;
        if (begun === 0) show();
      };
    },
    waits() {
      if (isWaiting) return;
      isWaiting = true;
      show();
    },
    fails(why) {
      problem = why;
      show();
    },
    isKept(at) {
      problem = null;
      isWaiting = false;
      lastKept = at ?? lastKept;
      show();
    },
  };
}
