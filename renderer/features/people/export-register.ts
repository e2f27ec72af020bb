import type { Register } from '@renderer/data/safekeeping';
import { platform } from '@renderer/platform/platform';
import { utcNow } from '@renderer/platform/clock';
import { showExport, tellSaved } from '@renderer/stores/export-messages';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import type { IsoDate } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import { registerText } from '@shared/text/sv-people';

/** Saves a register extract as a workbook where the user chooses. */
export async function exportRegister({ extract, names }: Register): Promise<void> {
  const exportedAt = utcNow();
  const exportedOn = formatDay(exportedAt) as IsoDate;
  const bytes = await showExport(registerText.exporting, (signal) =>
    writeInWorker({ extract, names, exportedAt, exportedOn }, { signal }),
  );
  if (!bytes) return;
  const saved = await platform.saveFile({
    suggestedName: registerText.fileName(extract.contact.name, exportedOn),
    kind: 'xlsx',
    bytes,
  });
  tellSaved(saved, registerText.exported);
}
