import type { ExportProblem } from '@shared/domain/export/export-sheet';
import type { SaveOutcome } from '@shared/ipc/desktop-api';
import type { Result } from '@shared/result';
import { gridText } from '@shared/text/sv-budget-grid';
import { describeExportProblem } from '@shared/text/sv-export';
import { describeFileProblem } from '@shared/text/sv-files';
import { showMessage, showWork } from './message-store';

/** Work shorter than this is not worth a progress line. */
const QUICK_MS = 500;

/** Waits for what is being written, with progress and Cancel when it takes long; null when it was told why there is none. */
export async function showExport<T>(
  label: string,
  write: (signal: AbortSignal) => Promise<Result<T, ExportProblem>>,
): Promise<T | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    showWork({
      label,
      onCancel: () => {
        abort.abort();
      },
    });
  }, QUICK_MS);
  const written = await write(abort.signal);
  clearTimeout(timer);
  showWork(null);
  if (written.ok) return written.value;
  showMessage({ tone: 'error', text: describeExportProblem(written.error) });
  return null;
}

/** Says that a file was saved, with the way to it where there is one, or why it was not; nothing when the dialog was closed. */
export function tellSaved(outcome: SaveOutcome, say: (name: string) => string, onShow?: () => void): void {
  if (!outcome.ok) showMessage({ tone: 'error', text: describeFileProblem(outcome.error) });
  else if (outcome.value) {
    const text = say(outcome.value.name);
    const action = onShow && { label: gridText.showInFolder, onPress: onShow };
    showMessage({ tone: 'good', text, ...(action && { action }) });
  }
}
