import { EXCHANGE_LIMIT, type DesktopApi } from '@shared/ipc/desktop-api';
import { ok } from '@shared/result';
import { browserVault } from './browser-vault';
import { openFile } from './pick-file';

const WORKBOOK_LIMIT = 20 * 1024 * 1024;
const MIME = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json',
  kraft: 'application/octet-stream',
  html: 'text/html;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

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
export const browserPlatform: DesktopApi = {
  ...browserVault,
  openWorkbook: () => openFile('.xlsx,.xlsm,.csv', WORKBOOK_LIMIT),
  openExchange: () => openFile('.kraft', EXCHANGE_LIMIT),
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
  // A page sees no paths: links are typed there, and kept for the machine where the files can be looked for.
  pickAttachment: () => Promise.resolve(null),
  checkAttachments: (targets) => Promise.resolve(targets.map(() => 'unknown' as const)),
  showAttachment: () => Promise.resolve(false),
  onMenuCommand: () => () => undefined,
};
