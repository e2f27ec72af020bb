import { useObservable } from 'dexie-react-hooks';
import { session } from './current-database';
import type { Safety } from './journal/safety-sign';

const changes = {
  subscribe(onNext: (safety: Safety) => unknown): () => void {
    const { keeper } = session();
    onNext(keeper.safety());
    return keeper.onSafety(() => {
      onNext(keeper.safety());
    });
  },
};

/** Whether what was done last is safe on disk; follows every change of it. */
export const useSafety = (): Safety => useObservable<Safety, Safety>(changes, session().keeper.safety());

/** Tries at once to keep what could not be kept. */
export const retrySafety = (): void => {
  session().keeper.retry();
};
