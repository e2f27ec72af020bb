import { readWorkbook } from './read-workbook';
import type { ReadAnswer, ReadRequest } from './read-in-worker';

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: ReadAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ReadRequest>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  const onProgress = (step: 'unpacking' | 'reading') => {
    scope.postMessage({ step });
  };
  void readWorkbook(data.name, data.bytes, { limits: data.limits, onProgress }).then((result) => {
    scope.postMessage({ result });
  });
});
