import type { Result } from '@shared/result';
import type { ReadNote } from '@shared/sheets/grid';
import type { KnownNames, RecognisedInitiatives } from '@shared/sheets/initiatives/initiative-table';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { readInWorker, type ReaderThread, type WorkerStep } from '../read/read-in-worker';

/** A file that was read, and the initiatives in it: all that the window needs, and not the whole grid. */
export interface UnderstoodInitiatives {
  readonly fileName: string;
  readonly notes: readonly ReadNote[];
  readonly recognised: RecognisedInitiatives;
}

export interface UnderstandInitiativesOptions {
  readonly known: KnownNames;
  /** Cancels: the worker is stopped at once. */
  readonly signal: AbortSignal;
  readonly onProgress: (step: WorkerStep) => void;
}

function startThread(known: KnownNames): ReaderThread<UnderstoodInitiatives> {
  const worker = new Worker(new URL('./understand-initiatives.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.postMessage({ known });
  return worker;
}

/** Reads a file and finds its initiatives, both away from the window's thread. */
export const understandInitiatives = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  { known, signal, onProgress }: UnderstandInitiativesOptions,
): Promise<Result<UnderstoodInitiatives, ReadProblem>> =>
  readInWorker(file, { signal, onProgress, startThread: () => startThread(known) });
