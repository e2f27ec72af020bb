import type { WorkbookGrid } from '@shared/sheets/grid';
import { IMPORT_LIMITS, type ImportLimits } from '@shared/sheets/import-limits';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { err, type Result } from '@shared/result';
import type { ReadStep } from './read-workbook';

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: ImportLimits;
}

export type ReadAnswer = { readonly step: ReadStep } | { readonly result: Result<WorkbookGrid, ReadProblem> };

/** The part of a Worker that one reading uses. */
export interface ReaderThread {
  postMessage(message: ReadRequest, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ReadAnswer }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

export interface ReadInWorkerOptions {
  /** Cancels the reading: the worker is stopped at once. */
  readonly signal: AbortSignal;
  readonly onProgress?: (step: ReadStep) => void;
  /** How long the reading may take before it is stopped. */
  readonly seconds?: number;
  readonly limits?: ImportLimits;
  readonly startThread?: () => ReaderThread;
}

/** Reads a file in a worker of its own, which is gone afterwards. The caller's bytes stay the caller's. */
export function readInWorker(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadInWorkerOptions,
): Promise<Result<WorkbookGrid, ReadProblem>> {
  const limits = options.limits ?? IMPORT_LIMITS;
  const { length } = file.bytes;
  if (options.signal.aborted) return Promise.resolve(err({ code: 'cancelled' }));
  if (length > limits.fileBytes) {
    return Promise.resolve(err({ code: 'fileTooLarge', bytes: length, limit: limits.fileBytes }));
  }
  const thread = (options.startThread ?? startReader)();
  const answer = listen(thread, options, options.seconds ?? limits.seconds);
  const bytes = new Uint8Array(file.bytes);
  thread.postMessage({ name: file.name, bytes, limits }, [bytes.buffer]);
  return answer;
}

function startReader(): ReaderThread {
  return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
}

/** The first of: the worker's answer, its failure, the time-out, the user's cancelling. Whichever comes, the worker ends. */
function listen(thread: ReaderThread, options: ReadInWorkerOptions, seconds: number) {
  return new Promise<Result<WorkbookGrid, ReadProblem>>((resolve) => {
    const finish = (result: Result<WorkbookGrid, ReadProblem>) => {
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
