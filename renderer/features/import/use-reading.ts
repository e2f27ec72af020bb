import { useEffect, useRef, useState } from 'react';
import { understandInWorker } from '@renderer/workbook/import/understand-in-worker';
import type {
  ForcedReadings,
  KnownBefore,
  UnderstoodWorkbook,
} from '@renderer/workbook/import/understand-workbook';
import type { WorkerStep } from '@renderer/workbook/read/read-in-worker';
import { showMessage } from '@renderer/stores/message-store';
import { describeReadProblem } from '@shared/text/sv-read-problem';

/** Where the user is between choosing a file and accepting what it becomes. */
export type ImportStep =
  | { readonly step: 'start'; readonly problem: string | null }
  | { readonly step: 'reading'; readonly fileName: string; readonly progress: WorkerStep }
  | { readonly step: 'understood'; readonly workbook: UnderstoodWorkbook };

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads one file at a time; leaving the view or starting over ends a reading under way. */
export function useReading(known: KnownBefore) {
  const [state, setState] = useState<ImportStep>({ step: 'start', problem: null });
  const running = useRef<AbortController | null>(null);
  const lastFile = useRef<PickedFile | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const startOver = (problem: string | null = null): void => {
    running.current?.abort();
    running.current = null;
    lastFile.current = null;
    setState({ step: 'start', problem });
  };
  const read = async (file: PickedFile): Promise<void> => {
    running.current?.abort();
    const reading = new AbortController();
    running.current = reading;
    setState({ step: 'reading', fileName: file.name, progress: 'unpacking' });
    const outcome = await understandInWorker(file, {
      known,
      signal: reading.signal,
      onProgress: (progress) => {
        if (running.current === reading) setState({ step: 'reading', fileName: file.name, progress });
      },
    });
    if (running.current !== reading) return;
    lastFile.current = file;
    if (outcome.ok) setState({ step: 'understood', workbook: outcome.value });
    else startOver(describeReadProblem(outcome.error));
  };
  /** The same file again, with amounts read as the user wants; null when that failed or something else came between. */
  const readAgain = async (forced: ForcedReadings): Promise<UnderstoodWorkbook | null> => {
    const file = lastFile.current;
    if (!file) return null;
    running.current?.abort();
    const reading = new AbortController();
    running.current = reading;
    const outcome = await understandInWorker(file, {
      known: { ...known, forced },
      signal: reading.signal,
      onProgress: () => undefined,
    });
    if (running.current !== reading) return null;
    if (outcome.ok) return outcome.value;
    showMessage({ tone: 'error', text: describeReadProblem(outcome.error) });
    return null;
  };
  return { state, read, readAgain, startOver };
}
