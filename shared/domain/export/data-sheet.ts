import type { BudgetDocument } from './budget-document';
import { checksum } from './checksum';
import type { ExportRow, ExportSheet } from './export-sheet';

export const DATA_SHEET = 'Kraftdata';
export const DATA_MARK = 'kraftsamling-budget';
/** Raise it when what is stored changes so that an older app would misread it. */
export const DATA_FORMAT = 1;

/** Well below a cell's limit. */
const CHUNK = 30_000;

/** JSON in ASCII without "_": nothing that XML, Excel's "_x0041_" or a text encoding could change on the way. */
const armoured = (json: string): string =>
  json.replace(/[^\u0020-\u007e]|_/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const textRow = (...texts: string[]): ExportRow => ({
  cells: texts.map((text, column) => ({ column, role: 'hidden', content: { type: 'text', text } })),
});

/** The hidden sheet from which the workbook is read back without loss: the whole document as text, with a checksum. */
export function dataSheet(document: BudgetDocument): ExportSheet {
  const json = armoured(JSON.stringify(document));
  const chunks: string[] = [];
  for (let at = 0; at < json.length; at += CHUNK) chunks.push(json.slice(at, at + CHUNK));
  return {
    name: DATA_SHEET,
    hidden: true,
    columns: [{ width: 20 }, { width: 10 }, { width: 20 }],
    // Bars at both ends keep spaces there, and keep a chunk from looking like a number or a formula.
    rows: [
      textRow(DATA_MARK, String(DATA_FORMAT), checksum(json)),
      ...chunks.map((chunk) => textRow(`|${chunk}|`)),
    ],
    headRow: null,
    names: [],
  };
}
