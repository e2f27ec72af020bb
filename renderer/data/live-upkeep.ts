import { useObservable } from 'dexie-react-hooks';
import type { UpkeepProblem } from './backups/upkeep-log';
import { session } from './current-database';

/** What the app does by itself and could not do the last time it tried; null: nothing. */
export const upkeepProblem = (): UpkeepProblem | null => session().upkeep.problem();

const changes = {
  subscribe(onNext: (problem: UpkeepProblem | null) => unknown): () => void {
    const { upkeep } = session();
    onNext(upkeep.problem());
    return upkeep.onProblem(() => {
      onNext(upkeep.problem());
    });
  },
};

/** The same; follows every change of it. */
export const useUpkeep = (): UpkeepProblem | null =>
  useObservable<UpkeepProblem | null, UpkeepProblem | null>(changes, upkeepProblem());
