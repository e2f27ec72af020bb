import { err } from '@shared/result';
import type { WriteAnswer, WriteRequest } from './write-in-worker';
import { writeBudgetWorkbook, writeEverythingWorkbook } from './write-workbook';

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: WriteAnswer, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WriteRequest>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  const writing = 'tables' in data ? writeEverythingWorkbook(data) : writeBudgetWorkbook(data);
  void writing.then(
    (result) => scope.postMessage(result, result.ok ? [result.value.buffer] : []),
    () => scope.postMessage(err({ code: 'exportFailed' }), []),
  );
});
