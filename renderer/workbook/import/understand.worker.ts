import { ok } from '@shared/result';
import type { ReadAnswer, ReadRequest, WorkerStep } from '../read/read-in-worker';
import { readWorkbook } from '../read/read-workbook';
import { understandWorkbook, type KnownBefore, type UnderstoodWorkbook } from './understand-workbook';

/** First what is known beforehand, then the file. */
type Request = { readonly known: KnownBefore } | ReadRequest;

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: ReadAnswer<UnderstoodWorkbook>): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

let known: KnownBefore = { rows: [], layouts: [] };

const onProgress = (step: WorkerStep): void => {
  scope.postMessage({ step });
};

async function answer({ name, bytes, limits }: ReadRequest): Promise<void> {
  const grid = await readWorkbook(name, bytes, { limits, onProgress });
  if (!grid.ok) {
    scope.postMessage({ result: grid });
    return;
  }
  onProgress('recognising');
  scope.postMessage({ result: ok(understandWorkbook(grid.value, known)) });
}

scope.addEventListener('message', ({ data }) => {
  if ('known' in data) known = data.known;
  else {
    answer(data).catch((error: unknown) => {
      console.error(error);
      scope.postMessage({ result: { ok: false, error: { code: 'readerFailed' } } });
    });
  }
});
