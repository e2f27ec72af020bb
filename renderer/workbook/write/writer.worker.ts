import { err } from '@shared/result';
import type { WriteAnswer, WriteRequest } from './write-in-worker';
import {
  writeBudgetWorkbook,
  writeEverythingWorkbook,
  writeLaidOutWorkbook,
  writePublicationWorkbook,
  writeRegisterWorkbook,
} from './write-workbook';

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: WriteAnswer, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WriteRequest>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  void write(data).then(
    (result) => scope.postMessage(result, result.ok ? [result.value.buffer] : []),
    () => scope.postMessage(err({ code: 'exportFailed' }), []),
  );
});

async function write(request: WriteRequest): Promise<WriteAnswer> {
  if ('blocks' in request) return (await import('../document/write-document')).writeDocument(request);
  if ('publication' in request) return writePublicationWorkbook(request);
  if ('sheets' in request) return writeLaidOutWorkbook(request);
  if ('tables' in request) return writeEverythingWorkbook(request);
  return 'extract' in request ? writeRegisterWorkbook(request) : writeBudgetWorkbook(request);
}
