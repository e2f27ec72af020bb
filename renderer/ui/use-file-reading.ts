import { useEffect, useRef, useState } from 'react';
import type { OpenedFile } from '@shared/ipc/desktop-api';
import type { Result } from '@shared/result';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { describeReadProblem } from '@shared/text/sv-read-problem';

/** Where the user is between choosing a file and accepting what it becomes. */
export type FileStep<Step, Read> =
  | { readonly step: 'start'; readonly problem: string | null }
  | { readonly step: 'reading'; readonly fileName: string; readonly progress: Step }
  | { readonly step: 'understood'; readonly workbook: Read };

export interface FileReading<Step> {
  /** Cancels: whoever reads stops at once. */
  readonly signal: AbortSignal;
  readonly onProgress: (step: Step) => void;
}

/** Reads a file and finds out what it means. */
export type UnderstandFile<Step, Read> = (
  file: OpenedFile,
  reading: FileReading<Step>,
) => Promise<Result<Read, ReadProblem>>;

/** Reads one file at a time; leaving the view or starting over ends a reading under way. @param first the first step of any reading */
export function useFileReading<Step, Read>(first: Step, understand: UnderstandFile<Step, Read>) {
  const [state, setState] = useState<FileStep<Step, Read>>({ step: 'start', problem: null });
  const running = useRef<AbortController | null>(null);
  const lastFile = useRef<OpenedFile | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const startOver = (problem: string | null = null): void => {
    running.current?.abort();
    running.current = null;
    lastFile.current = null;
    setState({ step: 'start', problem });
  };
  /** Null when something else came between. */
  const run = async (
    file: OpenedFile,
    how: UnderstandFile<Step, Read>,
    onProgress: (step: Step) => void,
  ): Promise<Result<Read, ReadProblem> | null> => {
    running.current?.abort();
    const reading = new AbortController();
    running.current = reading;
    const isCurrent = (): boolean => running.current === reading;
    const outcome = await how(file, {
      signal: reading.signal,
      onProgress: (step) => {
        if (isCurrent()) onProgress(step);
      },
    });
    return isCurrent() ? outcome : null;
  };
  const read = async (file: OpenedFile): Promise<void> => {
    const show = (progress: Step): void => {
      setState({ step: 'reading', fileName: file.name, progress });
    };
    show(first);
    const outcome = await run(file, understand, show);
    if (!outcome) return;
    lastFile.current = file;
    if (outcome.ok) setState({ step: 'understood', workbook: outcome.value });
    else startOver(describeReadProblem(outcome.error));
  };
  /** The same file again, understood in another way, while what it became stays in view; null when there is none or something else came between. */
  const readAgain = async (how: UnderstandFile<Step, Read>): Promise<Result<Read, ReadProblem> | null> =>
    lastFile.current && run(lastFile.current, how, () => undefined);
  return { state, read, readAgain, startOver };
}
