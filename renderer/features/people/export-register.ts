import type { Register } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { showMessage, showWork } from '@renderer/stores/message-store';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import type { IsoDate, UtcTime } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import { describeExportProblem } from '@shared/text/sv-export';
import { describeFileProblem } from '@shared/text/sv-files';
import { registerText } from '@shared/text/sv-people';

/** Work shorter than this is not worth a progress line. */
const QUICK_MS = 500;

/** Saves a register extract as a workbook where the user chooses. */
export async function exportRegister({ extract, names }: Register): Promise<void> {
  const exportedAt = new Date().toISOString() as UtcTime;
  const exportedOn = formatDay(exportedAt) as IsoDate;
  const abort = new AbortController();
  const timer = setTimeout(() => {
    showWork({
      label: registerText.exporting,
      onCancel: () => {
        abort.abort();
      },
    });
  }, QUICK_MS);
  const written = await writeInWorker({ extract, names, exportedAt, exportedOn }, { signal: abort.signal });
  clearTimeout(timer);
  showWork(null);
  if (!written.ok) {
    showMessage({ tone: 'error', text: describeExportProblem(written.error) });
    return;
  }
  const saved = await platform.saveFile({
    suggestedName: registerText.fileName(extract.contact.name, exportedOn),
    kind: 'xlsx',
    bytes: written.value,
  });
  if (!saved.ok) showMessage({ tone: 'error', text: describeFileProblem(saved.error) });
  else if (saved.value) showMessage({ tone: 'good', text: registerText.exported(saved.value.name) });
}
