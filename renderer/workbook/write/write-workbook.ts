import type { BudgetDocument } from '@shared/domain/export/budget-document';
import type {
  CellContent,
  ExportCell,
  ExportProblem,
  ExportSheet,
  ExportWorkbook,
} from '@shared/domain/export/export-sheet';
import type { Everything } from '@shared/domain/export/everything';
import { layOutEverything } from '@shared/domain/export/everything-workbook';
import { layOutPublication, type PublicationDocument } from '@shared/domain/mapping/publication-workbook';
import { layOutRegister, type RegisterDocument } from '@shared/domain/people/register-workbook';
import { layOutWorkbook } from '@shared/domain/export/lay-out-workbook';
import { escapeSheetText } from '@shared/domain/export/sheet-text';
import { exportText } from '@shared/text/sv-export';
import { ok, type Result } from '@shared/result';
import type { Cell, PaperSize, Style, Workbook, Worksheet, XlsxWriteOptions } from 'exceljs';
import { CELL_STYLES, percentFormat } from './cell-styles';
import { deflateEntries } from './deflate-entries';

/** The number that page set-ups know A4 by; the library's own enumeration does not exist when it runs. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enumeration is only a type.
const A4: PaperSize = 9;

/** What exceljs takes as a value: text is always a string to it, never a formula, whatever it starts with. */
function plainValue(content: CellContent): string | number | Date {
  switch (content.type) {
    case 'text':
      return escapeSheetText(content.text);
    case 'amount':
      return content.ore / 100;
    case 'number':
    case 'fraction':
      return content.value;
    case 'percent':
      // Two places to the left in the text itself, so that 21.39 becomes the double of 0.2139 and not of 0.21390000000000003.
      return Number(`${content.percent}e-2`);
    case 'date':
      return new Date(`${content.date}T00:00:00.000Z`);
  }
}

/** One object per look, here too: exceljs compares styles by identity before it compares them by content. */
const percentStyles = new Map<string, Partial<Style>>();

function percentStyle(numFmt: string): Partial<Style> {
  const style = percentStyles.get(numFmt) ?? { ...CELL_STYLES.percentInput, numFmt };
  percentStyles.set(numFmt, style);
  return style;
}

function styleOf({ role, content }: ExportCell): Partial<Style> {
  if (role === 'percentInput' && content?.type === 'percent')
    return percentStyle(percentFormat(content.percent));
  return CELL_STYLES[role];
}

function fillCell(target: Cell, cell: ExportCell): void {
  const value = cell.content === null ? null : plainValue(cell.content);
  if (cell.formula !== undefined) {
    target.value = { formula: cell.formula, result: value ?? 0 };
  } else if (value !== null) target.value = value;
  // exceljs takes the object as it is; spreading it per cell would cost more than writing the cell.
  target.style = styleOf(cell);
}

/** As many rows as one landscape A4 shows in print of a readable size. */
const ROWS_ON_ONE_PAGE = 48;

function addSheet(workbook: Workbook, sheet: ExportSheet, footer: string): void {
  const frozen = sheet.headRow === null ? 0 : sheet.headRow + 1;
  const worksheet: Worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [
      frozen > 0
        ? { state: 'frozen', xSplit: 1, ySplit: frozen, showGridLines: false }
        : { showGridLines: false },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // One page as long as that can be read; a longer budget goes on to the next, under the same head.
      fitToHeight: sheet.rows.length <= ROWS_ON_ONE_PAGE ? 1 : 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      ...(sheet.headRow !== null && { printTitlesRow: `${String(frozen)}:${String(frozen)}` }),
    },
    headerFooter: { oddFooter: footer },
  });
  sheet.columns.forEach(({ width, hidden }, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    if (hidden === true) column.hidden = true;
  });
  sheet.rows.forEach(({ cells, height }, index) => {
    const row = worksheet.getRow(index + 1);
    if (height !== undefined) row.height = height;
    for (const cell of cells) fillCell(row.getCell(cell.column + 1), cell);
  });
  for (const { name, row, left, right } of sheet.names) {
    const at = (column: number): string => `$${worksheet.getColumn(column + 1).letter}$${String(row + 1)}`;
    workbook.definedNames.add(`${sheet.name}!${at(left)}:${at(right)}`, name);
  }
}

const STORED: Partial<XlsxWriteOptions> = { zip: { compression: 'STORE', compressionOptions: null } };

async function writeLaidOut(laidOut: ExportWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ExcelJS } = await import('exceljs/dist/exceljs.bare.min.js');
  const workbook = new ExcelJS.Workbook();
  workbook.creator = exportText.application;
  workbook.lastModifiedBy = exportText.application;
  workbook.title = laidOut.title;
  workbook.subject = laidOut.subject;
  workbook.created = new Date(laidOut.createdAt);
  workbook.modified = workbook.created;
  for (const sheet of laidOut.sheets) addSheet(workbook, sheet, laidOut.footer);
  return deflateEntries(new Uint8Array(await workbook.xlsx.writeBuffer(STORED)));
}

/** Writes one budget version as an .xlsx file: formulas with their results, and what is needed to read it back. */
export async function writeBudgetWorkbook(
  document: BudgetDocument,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportProblem>> {
  const laidOut = layOutWorkbook(document);
  return laidOut.ok ? ok(await writeLaidOut(laidOut.value)) : laidOut;
}

/** Writes everything the team owns as an .xlsx file: the tables as they are stored, and each version as it is shown. */
export async function writeEverythingWorkbook(
  everything: Everything,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportProblem>> {
  const laidOut = layOutEverything(everything);
  return laidOut.ok ? ok(await writeLaidOut(laidOut.value)) : laidOut;
}

/** Writes all that the app holds about one person as an .xlsx file. */
export async function writeRegisterWorkbook(
  document: RegisterDocument,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportProblem>> {
  const laidOut = layOutRegister(document);
  return laidOut.ok ? ok(await writeLaidOut(laidOut.value)) : laidOut;
}

/** Writes the mapping, as it is published, as an .xlsx file. */
export async function writePublicationWorkbook(
  document: PublicationDocument,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportProblem>> {
  const laidOut = layOutPublication(document);
  return laidOut.ok ? ok(await writeLaidOut(laidOut.value)) : laidOut;
}

/** Writes a workbook that is laid out already as an .xlsx file: one too small for laying it out to be felt. */
export const writeLaidOutWorkbook = async (
  laidOut: ExportWorkbook,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportProblem>> => ok(await writeLaidOut(laidOut));
