import { EXCHANGE_LIMIT, type DesktopApi, type OpenOutcome } from '@shared/ipc/desktop-api';
import { err, ok } from '@shared/result';
import type { VaultApi } from '@shared/vault/vault';

const SIZE_LIMIT = 20 * 1024 * 1024;
const MIME = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json',
  kraft: 'application/octet-stream',
} as const;

async function readPicked(file: File, limit: number): Promise<OpenOutcome> {
  if (file.size > limit) return err({ code: 'fileTooLarge', bytes: file.size, limit });
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err({ code: 'fileUnreadable', name: file.name });
  }
}

function pickFile(accept: string): Promise<File | null> {
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

function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** The same verbs with what every browser has: a file field, a download, its own print dialog. */
export const browserPlatform: Omit<DesktopApi, keyof VaultApi> = {
  async openWorkbook() {
    const file = await pickFile('.xlsx,.xlsm,.csv');
    return file ? readPicked(file, SIZE_LIMIT) : ok(null);
  },
  async openExchange() {
    const file = await pickFile('.kraft');
    return file ? readPicked(file, EXCHANGE_LIMIT) : ok(null);
  },
  saveFile({ suggestedName, kind, bytes }) {
    download(suggestedName, bytes, MIME[kind]);
    return Promise.resolve(ok({ name: suggestedName }));
  },
  savePdf() {
    window.print();
    return Promise.resolve(ok(null));
  },
  print() {
    window.print();
    return Promise.resolve();
  },
  showLastSaved: () => Promise.resolve(),
  onMenuCommand: () => () => undefined,
};
