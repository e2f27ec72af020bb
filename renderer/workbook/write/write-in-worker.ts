import type { ReportDocument } from '@shared/domain/briefing/report-document';
import type { BudgetDocument } from '@shared/domain/export/budget-document';
import type { Everything } from '@shared/domain/export/everything';
import type { ExportProblem, ExportWorkbook } from '@shared/domain/export/export-sheet';
import type { PublicationDocument } from '@shared/domain/mapping/publication-workbook';
import type { RegisterDocument } from '@shared/domain/people/register-workbook';
import { err, type Result } from '@shared/result';

/**
 * One budget version, everything, all about one person, the mapping, or a workbook laid out already; and a report, as a
 * Word document.
 */
export type WriteRequest =
  BudgetDocument | Everything | RegisterDocument | ReportDocument | PublicationDocument | ExportWorkbook;
export type WriteAnswer = Result<Uint8Array<ArrayBuffer>, ExportProblem>;

/** The part of a Worker that one export uses. */
export interface WriterThread {
  postMessage(message: WriteRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: WriteAnswer }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

export interface WriteInWorkerOptions {
  /** Cancels the export: the worker is stopped at once. */
  readonly signal: AbortSignal;
  readonly startThread?: () => WriterThread;
}

function startWriter(): WriterThread {
  return new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' });
}

/** Writes the workbook in a worker of its own, off the window's thread; the worker is gone afterwards. */
export function writeInWorker(request: WriteRequest, options: WriteInWorkerOptions): Promise<WriteAnswer> {
  const { signal } = options;
  if (signal.aborted) return Promise.resolve(err({ code: 'exportCancelled' }));
  return new Promise((resolve) => {
    const thread = (options.startThread ?? startWriter)();
    const finish = (answer: WriteAnswer) => {
      signal.removeEventListener('abort', cancel);
      thread.terminate();
      resolve(answer);
    };
    const cancel = () => {
      finish(err({ code: 'exportCancelled' }));
    };
    const fail = () => {
      finish(err({ code: 'exportFailed' }));
    };
    signal.addEventListener('abort', cancel);
    thread.addEventListener('error', fail);
    thread.addEventListener('messageerror', fail);
    thread.addEventListener('message', ({ data }) => {
      finish(data);
    });
    thread.postMessage(request);
  });
}
