import type { Result } from '@shared/result';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { readInWorker, type ReaderThread, type WorkerStep } from '../read/read-in-worker';
import type { KnownBefore, UnderstoodWorkbook } from './understand-workbook';

export interface UnderstandOptions {
  readonly known: KnownBefore;
  /** Cancels: the worker is stopped at once. */
  readonly signal: AbortSignal;
  readonly onProgress: (step: WorkerStep) => void;
}

function startThread(known: KnownBefore): ReaderThread<UnderstoodWorkbook> {
  const worker = new Worker(new URL('./understand.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ known });
  return worker;
}

/** Reads a file and finds out what it means, both away from the window's thread. */
export const understandInWorker = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  { known, signal, onProgress }: UnderstandOptions,
): Promise<Result<UnderstoodWorkbook, ReadProblem>> =>
  readInWorker(file, { signal, onProgress, startThread: () => startThread(known) });
