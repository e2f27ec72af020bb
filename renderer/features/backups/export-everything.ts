import { readEverything } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { showMessage, showWork } from '@renderer/stores/message-store';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import { everythingFileName, type Everything } from '@shared/domain/export/everything';
import { everythingJson } from '@shared/domain/export/everything-json';
import type { IsoDate } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import { backupsText } from '@shared/text/sv-backups';
import { gridText } from '@shared/text/sv-budget-grid';
import { describeExportProblem } from '@shared/text/sv-export';
import { describeFileProblem } from '@shared/text/sv-files';
import { sha256 } from '@shared/vault/hash';
import { currentTime } from './backup-actions';

/** Work shorter than this is not worth a progress line. */
const QUICK_MS = 500;

async function everythingNow(): Promise<Everything> {
  const exportedAt = currentTime();
  return { ...(await readEverything()), exportedAt, exportedOn: formatDay(exportedAt) as IsoDate };
}

async function save(
  { exportedOn }: Everything,
  kind: 'xlsx' | 'json',
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const saved = await platform.saveFile({ suggestedName: everythingFileName(exportedOn, kind), kind, bytes });
  if (!saved.ok) showMessage({ tone: 'error', text: describeFileProblem(saved.error) });
  else if (saved.value) {
    const action = { label: gridText.showInFolder, onPress: () => void platform.showLastSaved() };
    showMessage({ tone: 'good', text: gridText.exported(saved.value.name), action });
  }
}

/** Everything as a workbook, made in a worker, with progress and Cancel when it takes long. */
export async function exportEverythingWorkbook(): Promise<void> {
  const everything = await everythingNow();
  const abort = new AbortController();
  const timer = setTimeout(() => {
    showWork({
      label: backupsText.exporting,
      onCancel: () => {
        abort.abort();
      },
    });
  }, QUICK_MS);
  const written = await writeInWorker(everything, { signal: abort.signal });
  clearTimeout(timer);
  showWork(null);
  if (written.ok) await save(everything, 'xlsx', written.value);
  else showMessage({ tone: 'error', text: describeExportProblem(written.error) });
}

/** Everything as a text file that says itself what is in it. */
export async function exportEverythingJson(): Promise<void> {
  const everything = await everythingNow();
  await save(everything, 'json', new TextEncoder().encode(await everythingJson(everything, sha256)));
}
