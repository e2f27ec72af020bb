import { showMessage } from '@renderer/stores/message-store';
import { useFileReading, type UnderstandFile } from '@renderer/ui/use-file-reading';
import { understandInWorker } from '@renderer/workbook/import/understand-in-worker';
import type {
  ForcedReadings,
  KnownBefore,
  UnderstoodWorkbook,
} from '@renderer/workbook/import/understand-workbook';
import type { WorkerStep } from '@renderer/workbook/read/read-in-worker';
import { describeReadProblem } from '@shared/text/sv-read-problem';

type Understand = UnderstandFile<WorkerStep, UnderstoodWorkbook>;

/** A workbook with budgets, and where the user is with it. */
export function useReading(known: KnownBefore) {
  const understand =
    (forced?: ForcedReadings): Understand =>
    (file, reading) =>
      understandInWorker(file, { ...reading, known: forced ? { ...known, forced } : known });
  const reading = useFileReading('unpacking', understand());
  /** The same file again, with amounts read as the user wants; null when that failed or something else came between. */
  const readAgain = async (forced: ForcedReadings): Promise<UnderstoodWorkbook | null> => {
    const outcome = await reading.readAgain(understand(forced));
    if (!outcome) return null;
    if (outcome.ok) return outcome.value;
    showMessage({ tone: 'error', text: describeReadProblem(outcome.error) });
    return null;
  };
  return { ...reading, readAgain };
}
