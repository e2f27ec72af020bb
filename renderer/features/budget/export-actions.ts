import { database, findBudget, type BudgetDocument } from '@renderer/data';
import { copyToClipboard } from '@renderer/platform/clipboard';
import { platform } from '@renderer/platform/platform';
import { showExport, tellSaved } from '@renderer/stores/export-messages';
import { showMessage } from '@renderer/stores/message-store';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import { budgetCsv } from '@shared/domain/export/budget-csv';
import {
  exportFileName,
  type AmountView,
  type BudgetDocument as ExportDocument,
} from '@shared/domain/export/budget-document';
import { budgetHtmlTable, budgetPlainText } from '@shared/domain/export/budget-table';
import type { IsoDate, UtcTime } from '@shared/domain/ids';
import { gridText } from '@shared/text/sv-budget-grid';

function today(): { readonly exportedAt: UtcTime; readonly exportedOn: IsoDate } {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { exportedAt: now.toISOString() as UtcTime, exportedOn: parts.join('-') as IsoDate };
}

const exportDocument = ({ project, budget, rows, notices }: BudgetDocument): ExportDocument => ({
  project,
  budget,
  rows,
  notices,
  ...today(),
});

/** The budget as stored now: the screen is a moment behind an amount that was typed just before the export. */
async function storedDocument(shown: BudgetDocument): Promise<ExportDocument> {
  return exportDocument((await findBudget(database(), shown.budget.id)) ?? shown);
}

const showLastSaved = (): void => void platform.showLastSaved();

async function save(
  document: ExportDocument,
  kind: 'xlsx' | 'csv',
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  tellSaved(
    await platform.saveFile({ suggestedName: exportFileName(document, kind), kind, bytes }),
    gridText.exported,
    showLastSaved,
  );
}

/** Makes the workbook in a worker, with progress and Cancel when it takes long, and lets the user say where to put it. */
export async function exportWorkbook(shown: BudgetDocument): Promise<void> {
  const document = await storedDocument(shown);
  const bytes = await showExport(gridText.exporting, (signal) => writeInWorker(document, { signal }));
  if (bytes) await save(document, 'xlsx', bytes);
}

/** The table as shown, as CSV that Swedish Excel opens with a double click. */
export async function exportCsv(shown: BudgetDocument, view: AmountView): Promise<void> {
  const document = await storedDocument(shown);
  await save(document, 'csv', new TextEncoder().encode(budgetCsv(document, view)));
}

/** The print view as a PDF. */
export async function savePdf(shown: BudgetDocument): Promise<void> {
  tellSaved(
    await platform.savePdf(exportFileName(exportDocument(shown), 'pdf')),
    gridText.pdfSaved,
    showLastSaved,
  );
}

/** The table on the clipboard, as a table for Word and as text for everything else. */
export function copyTable(shown: BudgetDocument, view: AmountView): void {
  const document = exportDocument(shown);
  const isCopied = copyToClipboard({
    'text/html': budgetHtmlTable(document, view),
    'text/plain': budgetPlainText(document, view),
  });
  showMessage(
    isCopied ? { tone: 'good', text: gridText.copied } : { tone: 'error', text: gridText.copyFailed },
  );
}
