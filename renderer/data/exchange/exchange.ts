import type { ExchangeProblem } from '@shared/domain/exchange/exchange-file';
import { settleMerge, type MergeChoices } from '@shared/domain/exchange/settle-merge';
import type { IsoDate, ProjectId, UtcTime } from '@shared/domain/ids';
import { EXCHANGE_LIMIT } from '@shared/ipc/desktop-api';
import { err, type Result } from '@shared/result';
import { formatDay } from '@shared/text/format';
import type { Outcome } from '../commands/execute';
import { dispatch, me, session } from '../current-database';
import { askOnce } from '../in-worker';
import type { ExchangeAnswers, ExchangeFile, ExchangeJob, ExchangeReview } from './exchange-jobs';

const start = (): Worker => new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' });

/** Runs a job in a worker of its own; where there are none (Node's tests) on the spot. */
async function exchangeJob<K extends ExchangeJob['kind']>(
  job: Extract<ExchangeJob, { kind: K }>,
): Promise<ExchangeAnswers[K]> {
  if (typeof Worker !== 'undefined') return (await askOnce(start, job)) as ExchangeAnswers[K];
  const { doExchangeJob } = await import('./exchange-jobs');
  return (await doExchangeJob(job)) as ExchangeAnswers[K];
}

/** The project with its history and the people behind it, as a file for a colleague. */
export function exportProject(projectId: ProjectId): Promise<ExchangeFile> {
  const exportedAt = new Date().toISOString() as UtcTime;
  return exchangeJob<'export'>({
    kind: 'export',
    database: session().database.name,
    projectId,
    sender: { by: me(), exportedAt },
    day: formatDay(exportedAt) as IsoDate,
  });
}

/** Reads a colleague's file and compares it with the project here, changing nothing. */
export async function readExchange(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Result<ExchangeReview, ExchangeProblem>> {
  // Too much is not even copied to the worker.
  if (bytes.length > EXCHANGE_LIMIT)
    return err({ code: 'exchangeTooLarge', name, bytes: bytes.length, limit: EXCHANGE_LIMIT });
  return exchangeJob<'review'>({ kind: 'review', database: session().database.name, name, bytes });
}

/**
 * Takes a reviewed file in as one step to undo, after a backup. Refused with `changedSinceShown` when something it
 * touches has changed since; null when there was nothing to take in and nothing to remember.
 */
export const acceptMerge = (review: ExchangeReview, choices: MergeChoices): Promise<Outcome> =>
  dispatch(settleMerge(review.plan, choices, review.mine, review.fileName));
