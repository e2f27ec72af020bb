import { stat } from 'node:fs/promises';
import path from 'node:path';
import { targetKind } from '@shared/domain/link/link-target';
import type { AttachmentState } from '@shared/ipc/desktop-api';

/** Milliseconds that a file has to answer. A network share that is away may take minutes. */
const PATIENCE = 2000;
/** Node has four threads for files, and what is saved needs them: a share that hangs may hold two at most. */
const MOST_ASKED = 2;

/** Whether a file is there; rejects with the system's code. */
type Ask = (file: string) => Promise<unknown>;

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code));

const isFile = (target: string): boolean =>
  ['file', 'share'].includes(targetKind(target)) && path.isAbsolute(target);

/** Looks for files under a time limit, never more at once than the system can spare. */
export function createAttachmentCheck(ask: Ask, patience: number) {
  // A question that got no answer in time still occupies its thread until the system gives up.
  let asked = 0;
  const look = async (file: string): Promise<AttachmentState> => {
    asked += 1;
    const answer = ask(file)
      .then(
        (): AttachmentState => 'there',
        (error: unknown): AttachmentState => (isMissing(error) ? 'gone' : 'unknown'),
      )
      .finally(() => {
        asked -= 1;
      });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<AttachmentState>((resolve) => {
      timer = setTimeout(resolve, patience, 'unknown');
    });
    const state = await Promise.race([answer, late]);
    clearTimeout(timer);
    return state;
  };
  const lookAll = async (targets: readonly string[]): Promise<readonly AttachmentState[]> => {
    const states: AttachmentState[] = [];
    for (const target of targets)
      states.push(isFile(target) && asked < MOST_ASKED ? await look(target) : 'unknown');
    return states;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (targets: readonly string[]): Promise<readonly AttachmentState[]> => {
    const states = last.then(() => lookAll(targets));
    last = states;
    return states;
  };
}

/** Says of each link whether its file is there; pages on the web are never asked for. */
export const checkAttachments = createAttachmentCheck(stat, PATIENCE);
