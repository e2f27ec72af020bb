import type { BackupAnswers, BackupJob } from './backup-jobs';

type Reply =
  | { readonly answer: BackupAnswers[BackupJob['kind']] }
  | { readonly answer?: undefined; readonly failed: string };

function runInWorker(job: BackupJob): Promise<BackupAnswers[BackupJob['kind']]> {
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BackupAnswers[BackupJob['kind']]>((resolve, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.answer === undefined) reject(new Error(data.failed));
      else resolve(data.answer);
    });
    worker.postMessage(job);
  }).finally(() => {
    worker.terminate();
  });
}

/** Runs a job in a worker of its own; where there are none (Node's tests) on the spot. */
export async function backupJob<K extends BackupJob['kind']>(
  job: Extract<BackupJob, { kind: K }>,
): Promise<BackupAnswers[K]> {
  if (typeof Worker !== 'undefined') return (await runInWorker(job)) as BackupAnswers[K];
  const { doBackupJob } = await import('./backup-jobs');
  return (await doBackupJob(job)) as BackupAnswers[K];
}
