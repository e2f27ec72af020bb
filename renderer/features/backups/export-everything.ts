import { readEverything } from '@renderer/data/safekeeping';
import { platform } from '@renderer/platform/platform';
import { utcNow } from '@renderer/platform/clock';
import { showExport, tellSaved } from '@renderer/stores/export-messages';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import { everythingFileName, type Everything } from '@shared/domain/export/everything';
import { everythingJson } from '@shared/domain/export/everything-json';
import type { IsoDate } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import { backupsText } from '@shared/text/sv-backups';
import { gridText } from '@shared/text/sv-budget-grid';
import { sha256 } from '@shared/vault/hash';

async function everythingNow(): Promise<Everything> {
  const exportedAt = utcNow();
  return { ...(await readEverything()), exportedAt, exportedOn: formatDay(exportedAt) as IsoDate };
}

async function save(
  { exportedOn }: Everything,
  kind: 'xlsx' | 'json',
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const saved = await platform.saveFile({ suggestedName: everythingFileName(exportedOn, kind), kind, bytes });
  tellSaved(saved, gridText.exported, () => void platform.showLastSaved());
}

/** Everything as a workbook, made in a worker, with progress and Cancel when it takes long. */
export async function exportEverythingWorkbook(): Promise<void> {
  const everything = await everythingNow();
  const bytes = await showExport(backupsText.exporting, (signal) => writeInWorker(everything, { signal }));
  if (bytes) await save(everything, 'xlsx', bytes);
}

/** Everything as a text file that says itself what is in it. */
export async function exportEverythingJson(): Promise<void> {
  const everything = await everythingNow();
  await save(everything, 'json', new TextEncoder().encode(await everythingJson(everything, sha256)));
}
