/** One question to a worker of its own, and its answer. */
type Reply = { readonly answer: unknown } | { readonly failed: string };

/** Starts a worker for one job, and ends it when the job is done. Rejects when the worker fails. */
export function askOnce(start: () => Worker, job: unknown): Promise<unknown> {
  const worker = start();
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data.answer);
    });
    worker.postMessage(job);
  }).finally(() => {
    worker.terminate();
  });
}

/** In a worker: answers the one job it is given. */
export function answerOnce<Job>(work: (job: Job) => Promise<unknown>): void {
  // The worker's own scope; TypeScript's DOM library only knows the window's.
  const scope = globalThis as unknown as {
    postMessage(message: Reply): void;
    addEventListener(type: 'message', listener: (event: MessageEvent<Job>) => void): void;
  };
  scope.addEventListener('message', ({ data }) => {
    work(data).then(
      (answer) => {
        scope.postMessage({ answer });
      },
      (error: unknown) => {
        scope.postMessage({ failed: String(error) });
      },
    );
  });
}
