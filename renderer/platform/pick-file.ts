import type { OpenOutcome } from '@shared/ipc/desktop-api';
import { err, ok } from '@shared/result';

/** Lets the user pick one file by the browser's own dialog; null: the dialog was closed. */
export function pickFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}

/** Lets the user pick a file of at most `limit` bytes, and reads it. */
export async function openFile(accept: string, limit: number): Promise<OpenOutcome> {
  const file = await pickFile(accept);
  if (file === null) return ok(null);
  if (file.size > limit) return err({ code: 'fileTooLarge', bytes: file.size, limit });
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err({ code: 'fileUnreadable', name: file.name });
  }
}
