import { ok } from '@shared/result';
import type { WorkbookGrid } from '@shared/sheets/grid';
import type { ReadAnswer, ReadRequest, WorkerStep } from '../read/read-in-worker';
import { readWorkbook } from '../read/read-workbook';

/** In a worker: takes in what is known beforehand, and then reads each file and says what `understand` makes of it. */
export function answerReading<Known, Understood>(
  knownAtFirst: Known,
  understand: (grid: WorkbookGrid, known: Known) => Understood,
): void {
  // The worker's own scope; TypeScript's DOM library only knows the window's.
  const scope = globalThis as unknown as {
    postMessage(message: ReadAnswer<Understood>): void;
    addEventListener(
      type: 'message',
      listener: (event: MessageEvent<{ readonly known: Known } | ReadRequest>) => void,
    ): void;
  };
  let known = knownAtFirst;
  const onProgress = (step: WorkerStep): void => {
    scope.postMessage({ step });
  };
  const answer = async ({ name, bytes, limits }: ReadRequest): Promise<void> => {
    const grid = await readWorkbook(name, bytes, { limits, onProgress });
    if (!grid.ok) {
      scope.postMessage({ result: grid });
      return;
    }
    onProgress('recognising');
    scope.postMessage({ result: ok(understand(grid.value, known)) });
  };
  scope.addEventListener('message', ({ data }) => {
    if ('known' in data) known = data.known;
    else {
      answer(data).catch((error: unknown) => {
        console.error(error);
        scope.postMessage({ result: { ok: false, error: { code: 'readerFailed' } } });
      });
    }
  });
}
