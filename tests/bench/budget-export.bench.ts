import type { BudgetDocument } from '@shared/domain/export/budget-document';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { IsoDate, UtcTime } from '@shared/domain/ids';
import { writeBudgetWorkbook } from '@renderer/workbook/write/write-workbook';
import type { CellValue, Style, Workbook, Worksheet } from 'exceljs';
import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { compare } from './cpu-time';
import type { Measure } from './goal';
import { largeBudget } from './large-budget';

const now = '2026-01-05T12:00:00.000Z' as UtcTime;
const { budget, rows } = largeBudget(200, 10);
const { project } = kraftsamlingExample({ project: budget.projectId, budget: budget.id }, now);
const document: BudgetDocument = {
  project,
  budget,
  rows,
  notices: [],
  exportedAt: now,
  exportedOn: '2026-01-05' as IsoDate,
};

/** One assignment to a cell, as somebody would write it who knew the finished sheet by heart. */
interface CellCall {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: Partial<Style>;
}

interface SheetCalls {
  readonly name: string;
  readonly options: Pick<Worksheet, 'state' | 'views' | 'pageSetup' | 'headerFooter'>;
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
  readonly cells: readonly CellCall[];
}

async function exportedBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeBudgetWorkbook(document);
  if (!written.ok) throw new Error(`The export refused: ${written.error.code}`);
  return written.value;
}

/** The calls that make a sheet like this one; equal styles are one object, as the library likes them best. */
function callsFor(sheet: Worksheet, styles: Map<string, Partial<Style>>): SheetCalls {
  const cells: CellCall[] = [];
  const heights: (number | undefined)[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    heights[number] = row.height;
    row.eachCell({ includeEmpty: true }, ({ value, style }, column) => {
      const key = JSON.stringify(style);
      const shared = styles.get(key) ?? style;
      styles.set(key, shared);
      cells.push({ row: number, column, value, style: shared });
    });
  });
  const { name, state, views, pageSetup, headerFooter } = sheet;
  return {
    name,
    options: { state, views, pageSetup, headerFooter },
    widths: sheet.columns.map((column) => column.width),
    heights,
    cells,
  };
}

function bareCalls(
  sheets: readonly SheetCalls[],
  names: Workbook['definedNames']['model'],
): Promise<{ readonly byteLength: number }> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, options, widths, heights, cells } of sheets) {
    const sheet = workbook.addWorksheet(name, options);
    widths.forEach((width, index) => {
      if (width !== undefined) sheet.getColumn(index + 1).width = width;
    });
    heights.forEach((height, index) => {
      if (height !== undefined) sheet.getRow(index).height = height;
    });
    for (const { row, column, value, style } of cells) {
      const cell = sheet.getRow(row).getCell(column);
      cell.value = value;
      cell.style = style;
    }
  }
  workbook.definedNames.model = names;
  return workbook.xlsx.writeBuffer();
}

/** Goal 7. */
export const measure: Measure = async () => {
  const bytes = await exportedBytes();
  const known = new ExcelJS.Workbook();
  await known.xlsx.load(bytes.buffer);
  const styles = new Map<string, Partial<Style>>();
  const sheets = known.worksheets.map((sheet) => callsFor(sheet, styles));
  const names = known.definedNames.model;
  const bare = await bareCalls(sheets, names);
  const difference = bare.byteLength / bytes.byteLength;
  if (difference < 0.97 || difference > 1.03)
    throw new Error(`The two write different workbooks: ${bare.byteLength} and ${bytes.byteLength} bytes.`);

  const { ratio, subject, reference } = await compare(exportedBytes, () => bareCalls(sheets, names));
  return [
    {
      goal: 7,
      what: 'a 200 × 10 budget to Excel, against the bare exceljs calls for the same sheets',
      value: ratio,
      limit: 1.1,
      unit: '×',
      detail: `${subject.toFixed(1)} ms against ${reference.toFixed(1)} ms`,
    },
  ];
};
