import { platform } from '@renderer/platform/platform';
import { showExport, tellSaved } from '@renderer/stores/export-messages';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import type { ReportDocument } from '@shared/domain/briefing/report-document';
import { briefingText } from '@shared/text/sv-briefing';

/** Writes the report as a Word document where the user chooses. */
export async function saveBriefing(report: ReportDocument, suggestedName: string): Promise<void> {
  const bytes = await showExport(briefingText.saving, (signal) => writeInWorker(report, { signal }));
  if (bytes === null) return;
  const outcome = await platform.saveFile({ suggestedName, kind: 'docx', bytes });
  tellSaved(outcome, briefingText.saved, () => void platform.showLastSaved());
}
