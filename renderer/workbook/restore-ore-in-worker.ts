import type { BudgetRow } from '@shared/domain/budget/budget';
import type { PrintedTable } from '@shared/domain/restore-ore/printed-table';
import type { RestoredOre, RestoreProblem } from '@shared/domain/restore-ore/restored-ore';
import { err, type Result } from '@shared/result';

export interface RestoreRequest {
  readonly rows: readonly BudgetRow[];
  readonly table: PrintedTable;
  /** Computed rows stay computed; otherwise every row becomes entered amounts. */
  readonly keepsRules: boolean;
}

export type RestoreAnswer = Result<RestoredOre, RestoreProblem>;

/** The search ended without an answer: by the user, or by a fault. */
export type SearchEnded = { readonly code: 'cancelled' } | { readonly code: 'searchFailed' };

/** Searches for öre in a worker of its own, so that the window stays alive; the signal ends it at once. */
export function restoreOreInWorker(
  request: RestoreRequest,
  signal: AbortSignal,
): Promise<Result<RestoredOre, RestoreProblem | SearchEnded>> {
  if (signal.aborted) return Promise.resolve(err({ code: 'cancelled' }));
  const worker = new Worker(new URL('./restore-ore.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (result: Result<RestoredOre, RestoreProblem | SearchEnded>): void => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = (): void => {
      finish(err({ code: 'cancelled' }));
    };
    const fail = (): void => {
      finish(err({ code: 'searchFailed' }));
    };
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<RestoreAnswer>) => {
      finish(data);
    });
    worker.postMessage(request);
  });
}
