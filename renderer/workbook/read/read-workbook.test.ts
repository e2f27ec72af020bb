import { cellAddress, type CellValue, type WorkbookGrid } from '@shared/sheets/grid';
import { describeReadProblem } from '@shared/text/sv-read-problem';
import {
  sharedStringsXml,
  sheetXml,
  stylesXml,
  workbookParts,
  zipParts,
  zipSheet,
  type RawWorkbook,
} from '@tests/fixtures/hostile/raw-workbook';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook';

async function read(bytes: Uint8Array<ArrayBuffer>, name = 'budget.xlsx'): Promise<WorkbookGrid> {
  const outcome = await readWorkbook(name, bytes);
  return outcome.ok ? outcome.value : expect.fail(describeReadProblem(outcome.error));
}

/** "B3" → value, of one sheet. */
function byAddress(grid: WorkbookGrid, sheet = 0): Record<string, CellValue> {
  return Object.fromEntries((grid.sheets[sheet]?.cells ?? []).map((cell) => [cellAddress(cell), cell.value]));
}

const readRaw = async (workbook: Omit<RawWorkbook, 'sheets'>, rows: string, after = '', before = '') =>
  read(
    zipParts(
      workbookParts({ ...workbook, sheets: [{ name: 'Budget', xml: sheetXml(rows, after, before) }] }),
    ),
  );

const text = (value: string): CellValue => ({ type: 'text', text: value });
const amount = (value: string, format = 'General'): CellValue => ({ type: 'number', text: value, format });

describe('numbers', () => {
  it('are read to fifteen digits, as Excel shows them', async () => {
    const grid = await read(
      zipSheet(
        '<row r="1"><c r="A1"><v>456852.29999999999</v></c><c r="B1"><v>456852.3</v></c><c r="C1"><v>-1.5E-3</v></c></row>',
      ),
    );
    expect(byAddress(grid)).toEqual({
      A1: amount('456852.3'),
      B1: amount('456852.3'),
      C1: amount('-0.0015'),
    });
  });

  it('carry their number format', async () => {
    const rows = '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>0.28</v></c></row>';
    const grid = await readRaw({ styles: stylesXml(['# ##0 "kr"', 10]) }, rows);
    expect(byAddress(grid)).toEqual({ A1: amount('1', '# ##0 "kr"'), B1: amount('0.28', '0.00%') });
  });

  it('are dates only when their format shows a date', async () => {
    const rows =
      '<row r="1"><c r="A1" s="0"><v>45505</v></c><c r="B1" s="1"><v>45505.75</v></c><c r="C1" s="2"><v>45505</v></c></row>';
    const grid = await readRaw({ styles: stylesXml([14, 'd mmmm yyyy', '#,##0\\d']) }, rows);
    expect(byAddress(grid)).toEqual({
      A1: { type: 'date', iso: '2024-08-01' },
      B1: { type: 'date', iso: '2024-08-01' },
      C1: amount('45505', '#,##0\\d'),
    });
  });

  it('count days from 1904 when the workbook says so', async () => {
    const rows = '<row r="1"><c r="A1" s="0"><v>44043</v></c></row>';
    const grid = await readRaw({ styles: stylesXml([14]), workbookPr: '<workbookPr date1904="1"/>' }, rows);
    expect(byAddress(grid)).toEqual({ A1: { type: 'date', iso: '2024-08-01' } });
  });
});

describe('texts', () => {
  it('are found in every place Excel keeps them, with å, ä and ö', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
      <c r="C1" t="inlineStr"><is><r><t>Resor </t></r><r><t>och logi</t></r></is></c>
      <c r="D1" t="str"><f>A1</f><v>Örebro &amp; Laxå</v></c></row>`;
    const strings = [
      '<t xml:space="preserve">Egen personal åäö</t>',
      '<r><rPr><b/></rPr><t xml:space="preserve">Externa </t></r><r><t>tjänster</t></r><rPh sb="0" eb="1"><t>uttal</t></rPh>',
    ];
    expect(byAddress(await readRaw({ sharedStrings: sharedStringsXml(strings) }, rows))).toEqual({
      A1: text('Egen personal åäö'),
      B1: text('Externa tjänster'),
      C1: text('Resor och logi'),
      D1: text('Örebro & Laxå'),
    });
  });

  it('keep what Office hides in escapes, and are decoded once only', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>två_x000D_\nrader</v></c><c r="B1" t="str"><v>&amp;lt; _x005F_x0041_</v></c></row>';
    expect(byAddress(await read(zipSheet(rows)))).toEqual({
      A1: text('två\nrader'),
      B1: text('&lt; _x0041_'),
    });
  });

  it('survive å, ä and ö at every edge between pieces of a large part', async () => {
    const labels = Array.from({ length: 20_000 }, (_, index) => `åäöÅÄÖ–€${String(index)}`);
    const rows = labels.map((label) => `<row><c t="inlineStr"><is><t>${label}</t></is></c></row>`).join('');
    const grid = await read(zipSheet(rows));
    expect(grid.sheets[0]?.cells.map((cell) => cell.value)).toEqual(labels.map(text));
  });
});

describe('other cells', () => {
  it('are truths, errors and formulas with the value they were saved with', async () => {
    const rows = `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c>
      <c r="C1"><f>SUM(A2:A4)</f><v>10</v></c><c r="D1"><f>SUM(B2:B4)</f></c><c r="E1"><f>D1</f><v></v></c>
      <c r="F1" t="str"><f>""</f><v></v></c><c r="G1" s="0"/></row>`;
    const grid = await read(zipSheet(rows));
    expect(byAddress(grid)).toEqual({
      A1: { type: 'boolean', value: true },
      B1: { type: 'error', text: '#REF!' },
      C1: amount('10'),
      D1: { type: 'uncached' },
      E1: { type: 'uncached' },
      F1: text(''),
    });
    expect(grid.sheets[0]?.cells.map((cell) => cell.formula)).toEqual([
      undefined,
      undefined,
      'SUM(A2:A4)',
      'SUM(B2:B4)',
      'D1',
      '""',
    ]);
  });

  it('share a formula that is moved to each of them', async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">SUM(A2:A$4)*$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>`;
    const grid = await read(zipSheet(rows));
    expect(grid.sheets[0]?.cells[1]?.formula).toBe('SUM(B2:B$4)*$D$1');
  });

  it('are counted on from the one before when they carry no address', async () => {
    const grid = await read(
      zipSheet(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
      ),
    );
    expect(Object.keys(byAddress(grid))).toEqual(['A1', 'B1', 'C5', 'D5']);
  });

  it('are read whatever prefix the writer gave the names', async () => {
    const parts = workbookParts({ sheets: [{ name: 'Budget', xml: '' }] });
    parts.set(
      'xl/worksheets/sheet1.xml',
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect(byAddress(await read(zipParts(parts)))).toEqual({ A1: amount('7') });
  });
});

describe('sheets', () => {
  it('say what is hidden, within what is filled', async () => {
    const rows =
      '<row r="1"><c r="C1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="90" hidden="1"/>';
    const bytes = zipParts(
      workbookParts({
        sheets: [
          { name: 'Syns', xml: sheetXml(rows, '', '<cols><col min="2" max="16384" hidden="1"/></cols>') },
          { name: 'Göms', xml: sheetXml(''), state: 'veryHidden' },
        ],
      }),
    );
    const grid = await read(bytes);
    expect(grid.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Syns', false],
      ['Göms', true],
    ]);
    expect(grid.sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [1, 2] });
  });

  it('keep merges as ranges, cut to what is filled', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>';
    const merges =
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:XFD1048576"/><mergeCell ref="H8:J9"/></mergeCells>';
    expect((await read(zipSheet(rows, merges))).sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 2 },
    ]);
  });

  it('that are charts are named in a note', async () => {
    const parts = workbookParts({
      sheets: ['Budget', 'Diagram'].map((name) => ({ name, xml: sheetXml('') })),
    });
    const relations = String(parts.get('xl/_rels/workbook.xml.rels')).replace(
      /worksheet(?=" Target="worksheets\/sheet2)/,
      'chartsheet',
    );
    const grid = await read(zipParts(parts.set('xl/_rels/workbook.xml.rels', relations)));
    expect(grid.notes).toEqual([{ code: 'sheetNotATable', sheet: 'Diagram' }]);
    expect(grid.sheets.map((sheet) => sheet.name)).toEqual(['Budget']);
  });

  it('that link to other workbooks are read with a note', async () => {
    const parts = workbookParts({ sheets: [{ name: 'Budget', xml: sheetXml('') }] });
    const grid = await read(zipParts(parts.set('xl/externalLinks/externalLink1.xml', '<a/>')));
    expect(grid.notes).toEqual([{ code: 'externalLinksDropped' }]);
  });
});

describe('what exceljs writes', () => {
  const written = fc.oneof(
    fc.integer({ min: -1e11, max: 1e11 }).map((ore) => ({ cell: ore / 100, value: amount(plain(ore)) })),
    fc
      .string({
        unit: fc.constantFrom('å', 'ä', 'Ö', 'a', ' ', '&', '<', '"', "'", '–', '\u00a0', '1'),
        minLength: 1,
      })
      .map((label) => ({ cell: label, value: text(label) })),
    fc.boolean().map((truth) => ({ cell: truth, value: { type: 'boolean', value: truth } as const })),
    fc.integer({ min: 0, max: 40_000 }).map((days) => dateCell(days)),
    fc
      .integer({ min: -1e9, max: 1e9 })
      .map((result) => ({ cell: { formula: 'A1+1', result }, value: amount(String(result)) })),
  );

  /** Whole öre as kronor without a needless decimal. */
  function plain(ore: number): string {
    const [whole, rest] = [Math.trunc(Math.abs(ore) / 100), Math.abs(ore) % 100];
    const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
    return `${ore < 0 ? '-' : ''}${String(whole)}${decimals}`;
  }

  function dateCell(days: number) {
    const cell = new Date(Date.UTC(1950, 0, 1 + days));
    return { cell, value: { type: 'date', iso: cell.toISOString().slice(0, 10) } as const };
  }

  it('comes back to the letter, the öre and the day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(written, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
        const workbook = new ExcelJS.Workbook();
        const sheet = workbook.addWorksheet('Budget');
        for (const [index, row] of rows.entries())
          sheet.getRow(index + 1).values = row.map(({ cell }) => cell);
        const grid = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
        expect(grid.sheets[0]?.cells.map((cell) => [cell.row, cell.column, cell.value])).toEqual(
          rows.flatMap((row, index) => row.map(({ value }, column) => [index, column, value])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('comes back also as rich text, a link and a merge', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Budget');
    sheet.getCell('A1').value = { richText: [{ text: 'Egen ' }, { text: 'personal', font: { bold: true } }] };
    sheet.getCell('A2').value = { text: 'Region Örebro län', hyperlink: 'https://example.invalid' };
    sheet.getCell('C3').value = 1;
    sheet.mergeCells('A1:C1');
    sheet.getRow(2).hidden = true;
    sheet.getColumn(2).hidden = true;
    const grid = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(byAddress(grid)).toEqual({
      A1: text('Egen personal'),
      A2: text('Region Örebro län'),
      C3: amount('1'),
    });
    expect(grid.sheets[0]).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
  });
});

describe('a CSV file', () => {
  it('becomes one sheet named as the file', async () => {
    const bytes = new TextEncoder().encode('Kostnad;2024\r\n"Resor; logi";10 000,50\r\n');
    const grid = await read(bytes, 'Budget 2024.csv');
    expect(grid.sheets[0]?.name).toBe('Budget 2024');
    expect(byAddress(grid)).toEqual({
      A1: text('Kostnad'),
      B1: text('2024'),
      A2: text('Resor; logi'),
      B2: text('10 000,50'),
    });
  });
});
