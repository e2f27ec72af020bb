/** One question to a worker, and its answer; many can be under way at a time. */
interface WorkerCall {
  readonly id: number;
  readonly verb: string;
  readonly args: readonly unknown[];
}
type WorkerReply =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: string };

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
interface WorkerScope {
  postMessage(message: WorkerReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerCall>) => void): void;
}

/** Every verb answers with what a structured clone can carry. */
export type Verbs = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Asks a worker for its verbs by name. Started at the first call, it lives as long as the page; one that fails is ended,
 * its calls are rejected, and the next call starts another.
 */
export function askWorker<Api extends Verbs>(start: () => Worker) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  const failAll = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The worker has failed.'));
    waiting.clear();
  };
  const begin = (): Worker => {
    const started = start();
    started.addEventListener('error', failAll);
    started.addEventListener('messageerror', failAll);
    started.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('fault' in data) asked?.reject(new Error(data.fault));
      else asked?.resolve(data.value);
    });
    return started;
  };
  return <Verb extends keyof Api & string>(verb: Verb, ...args: Parameters<Api[Verb]>) =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, verb, args } satisfies WorkerCall);
    }) as ReturnType<Api[Verb]>;
}

/** In a worker: answers each call with what its verb gives, or with the message of what it throws. */
export function answerCalls(verbs: Verbs): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data: { id, verb, args } }) => {
    const run = verbs[verb] as ((...args: readonly unknown[]) => Promise<unknown>) | undefined;
    const answered = run ? run(...args) : Promise.reject(new Error(`There is no verb "${verb}".`));
    answered.then(
      (value) => scope.postMessage({ id, value }),
      (error: unknown) => scope.postMessage({ id, fault: String(error) }),
    );
  });
}
