import type { WorkbookGrid } from '@shared/sheets/grid';
import { IMPORT_LIMITS, type ImportLimits } from '@shared/sheets/import-limits';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { err, type Result } from '@shared/result';
import type { ReadStep } from './read-workbook';

/** How far a worker has come: through the file, and then through what it means. */
export type WorkerStep = ReadStep | 'recognising';

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: ImportLimits;
}

export type ReadAnswer<Value = WorkbookGrid> =
  { readonly step: WorkerStep } | { readonly result: Result<Value, ReadProblem> };

/** The part of a Worker that one reading uses. */
export interface ReaderThread<Value = WorkbookGrid> {
  postMessage(message: ReadRequest, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ReadAnswer<Value> }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

export interface ReadInWorkerOptions<Value = WorkbookGrid> {
  /** Cancels the reading: the worker is stopped at once. */
  readonly signal: AbortSignal;
  readonly onProgress?: (step: WorkerStep) => void;
  /** How long the reading may take before it is stopped. */
  readonly seconds?: number;
  readonly limits?: ImportLimits;
  readonly startThread: () => ReaderThread<Value>;
}

/** Has a worker of its own read a file, and say what it means; the worker is gone afterwards. The caller's bytes stay the caller's. */
export function readInWorker<Value = WorkbookGrid>(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadInWorkerOptions<Value>,
): Promise<Result<Value, ReadProblem>> {
  const limits = options.limits ?? IMPORT_LIMITS;
  const { length } = file.bytes;
  if (options.signal.aborted) return Promise.resolve(err({ code: 'cancelled' }));
  if (length > limits.fileBytes) {
    return Promise.resolve(err({ code: 'fileTooLarge', bytes: length, limit: limits.fileBytes }));
  }
  const thread = options.startThread();
  const answer = listen(thread, options, options.seconds ?? limits.seconds);
  const bytes = new Uint8Array(file.bytes);
  thread.postMessage({ name: file.name, bytes, limits }, [bytes.buffer]);
  return answer;
}

/** The first of: the worker's answer, its failure, the time-out, the user's cancelling. Whichever comes, the worker ends. */
function listen<Value>(thread: ReaderThread<Value>, options: ReadInWorkerOptions<Value>, seconds: number) {
  return new Promise<Result<Value, ReadProblem>>((resolve) => {
    const finish = (result: Result<Value, ReadProblem>) => {
      clearTimeout(timer);
      options.signal.removeEventListener('abort', cancel);
      thread.terminate();
      resolve(result);
    };
    const cancel = () => {
      finish(err({ code: 'cancelled' }));
    };
    const fail = () => {
      finish(err({ code: 'readerFailed' }));
    };
    const timer = setTimeout(() => {
      finish(err({ code: 'timedOut', seconds }));
    }, seconds * 1000);
    options.signal.addEventListener('abort', cancel);
    thread.addEventListener('error', fail);
    thread.addEventListener('messageerror', fail);
    thread.addEventListener('message', ({ data }) => {
      if ('step' in data) options.onProgress?.(data.step);
      else finish(data.result);
    });
  });
}
