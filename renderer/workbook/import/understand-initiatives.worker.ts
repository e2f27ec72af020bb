import { ok } from '@shared/result';
import type { KnownNames } from '@shared/sheets/initiatives/initiative-table';
import { recogniseInitiatives } from '@shared/sheets/initiatives/recognise-initiatives';
import type { ReadAnswer, ReadRequest, WorkerStep } from '../read/read-in-worker';
import { readWorkbook } from '../read/read-workbook';
import type { UnderstoodInitiatives } from './understand-initiatives';

/** First the names that the project knows, then the file. */
type Request = { readonly known: KnownNames } | ReadRequest;

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: ReadAnswer<UnderstoodInitiatives>): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

let known: KnownNames = { municipalities: [], focusAreas: [] };

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
  const { fileName, notes } = grid.value;
  scope.postMessage({ result: ok({ fileName, notes, recognised: recogniseInitiatives(grid.value, known) }) });
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
