import path from 'node:path';
import type { FileProblem } from '@shared/ipc/desktop-api';

/** The system's own code of a failed call, such as ENOSPC; empty when there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const LOCKED = ['EACCES', 'EBUSY', 'EPERM', 'ETXTBSY'];
const FULL = ['ENOSPC', 'EDQUOT'];

/** Why a file could not be read, in the user's terms. */
export function readProblem(error: unknown, file: string): FileProblem {
  const name = path.basename(file);
  return LOCKED.includes(systemCode(error)) ? { code: 'fileLocked', name } : { code: 'fileUnreadable', name };
}

/** Why a file could not be written, in the user's terms; the old file, if there was one, is untouched. */
export function writeProblem(error: unknown, file: string): FileProblem {
  const name = path.basename(file);
  const code = systemCode(error);
  if (LOCKED.includes(code)) return { code: 'fileLocked', name };
  return FULL.includes(code) ? { code: 'diskFull', name } : { code: 'fileNotWritten', name };
}
