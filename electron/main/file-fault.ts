import { FileFault, type FileFaultCode } from '@shared/vault/vault-files';
import { systemCode } from './file-problem';

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const UNREACHABLE = [
  'EACCES',
  'EPERM',
  'EROFS',
  'EBUSY',
  'ENOENT',
  'ENOTDIR',
  'ESTALE',
  'EHOSTDOWN',
  'ENETUNREACH',
];

function faultCode(code: string): FileFaultCode {
  if (FULL.includes(code)) return 'full';
  return UNREACHABLE.includes(code) ? 'unreachable' : 'failed';
}

/** A system's error as the vault is told it. */
export function fileFault(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  return new FileFault(faultCode(systemCode(error)), error instanceof Error ? error.message : String(error));
}

/** Runs a call, and tells its error as a FileFault. */
export async function orFileFault<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw fileFault(error);
  }
}
