import { useEffect, useRef, useState } from 'react';
import {
  understandInitiatives,
  type UnderstoodInitiatives,
} from '@renderer/workbook/import/understand-initiatives';
import type { WorkerStep } from '@renderer/workbook/read/read-in-worker';
import type { KnownNames } from '@shared/sheets/initiatives/initiative-table';
import { describeReadProblem } from '@shared/text/sv-read-problem';

/** Where the user is between choosing a file and importing what is in it. */
export type ReadingStep =
  | { readonly step: 'start'; readonly problem: string | null }
  | { readonly step: 'reading'; readonly fileName: string; readonly progress: WorkerStep }
  | { readonly step: 'understood'; readonly workbook: UnderstoodInitiatives };

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads one file at a time; leaving the view or starting over ends a reading under way. */
export function useInitiativeReading(known: KnownNames) {
  const [state, setState] = useState<ReadingStep>({ step: 'start', problem: null });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const startOver = (problem: string | null = null): void => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'start', problem });
  };
  const read = async (file: PickedFile): Promise<void> => {
    running.current?.abort();
    const reading = new AbortController();
    running.current = reading;
    setState({ step: 'reading', fileName: file.name, progress: 'unpacking' });
    const outcome = await understandInitiatives(file, {
      known,
      signal: reading.signal,
      onProgress: (progress) => {
        if (running.current === reading) setState({ step: 'reading', fileName: file.name, progress });
      },
    });
    if (running.current !== reading) return;
    if (outcome.ok) setState({ step: 'understood', workbook: outcome.value });
    else startOver(describeReadProblem(outcome.error));
  };
  return { state, read, startOver };
}
