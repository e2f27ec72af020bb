import { askOnce } from '../in-worker';
import type { BackupAnswers, BackupJob } from './backup-jobs';

const start = (): Worker => new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });

/** Runs a job in a worker of its own; where there are none (Node's tests) on the spot. */
export async function backupJob<K extends BackupJob['kind']>(
  job: Extract<BackupJob, { kind: K }>,
): Promise<BackupAnswers[K]> {
  if (typeof Worker !== 'undefined') return (await askOnce(start, job)) as BackupAnswers[K];
  const { doBackupJob } = await import('./backup-jobs');
  return (await doBackupJob(job)) as BackupAnswers[K];
}
