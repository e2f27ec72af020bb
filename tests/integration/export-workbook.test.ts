import { layOutWorkbook } from '@shared/domain/export/lay-out-workbook';
import type { Ore } from '@shared/domain/money/ore';
import { describeExportProblem } from '@shared/text/sv-export';
import { writeInWorker, type WriteAnswer, type WriterThread } from '@renderer/workbook/write/write-in-worker';
import { writeBudgetWorkbook } from '@renderer/workbook/write/write-workbook';
import { exampleDocument, exported, gridOf, readBack } from '@tests/fixtures/export-sample';
import ExcelJS, { type Workbook } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';

const document = exampleDocument();
let workbook: Workbook;

beforeAll(async () => {
  workbook = new ExcelJS.Workbook();
  const bytes = await exported(document);
  await workbook.xlsx.load(bytes.buffer);
});

describe('the exported workbook', () => {
  test('names project, diary number, period, version and date above the table', () => {
    const sheet = workbook.getWorksheet('Budget');
    expect([1, 2, 3, 4].map((row) => sheet?.getCell(row, 1).value)).toEqual([
      'Kraftsamling barn och unga',
      'Kostnads- och finansieringsbudget · Version 1: Budget enligt projektbeskrivningen (utkast)',
      'Diarienummer 23RS10970 · Projektperiod 2024-08-01 – 2026-08-01',
      'Exporterad 2026-01-05 · Cellerna innehåller ören, bladet visar hela kronor',
    ]);
  });

  test('keeps label column and heads in view, and prints on one landscape A4, heads on each page', () => {
    const sheet = workbook.getWorksheet('Budget');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 5 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect(sheet?.pageSetup.printTitlesRow).toBe('5:5');
  });

  test('names the sums so that other workbooks can refer to them', () => {
    const names = new Map(workbook.definedNames.model.map(({ name, ranges }) => [name, ranges]));
    expect(names.get('kraft_kostnader')).toEqual(['Budget!$B$11:$E$11']);
    expect(names.get('kraft_finansiering_totalt')).toEqual(['Budget!$E$17']);
    expect(names.get('kraft_differens')).toEqual(['Budget!$B$19:$E$19']);
  });

  test('says who made it and when, in UTC', () => {
    expect(workbook.creator).toBe('Kraftsamling');
    expect(workbook.title).toBe('Kraftsamling barn och unga – Kostnads- och finansieringsbudget');
    expect(workbook.created.toISOString()).toBe(document.exportedAt);
  });

  test('is compressed: far smaller than the sheets it holds', async () => {
    const notes = { label: 'Samma mening om och om igen. '.repeat(1_000) };
    const wordy = { ...document, rows: document.rows.map((row) => ({ ...row, notes })) };
    expect((await exported(wordy)).length).toBeLessThan(40_000);
    expect(JSON.stringify(wordy).length).toBeGreaterThan(170_000);
  });

  test('holds every formula with its result', () => {
    let formulas = 0;
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type !== ExcelJS.ValueType.Formula) return;
          formulas += 1;
          expect(cell.result, `${sheet.name}!${cell.address}`).toBeDefined();
        }),
      );
    }
    expect(formulas).toBe(36);
  });

  test('hides its data, and the ids of rows, without hiding anything a reader needs', async () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Budget', 'visible'],
      ['Antaganden', 'visible'],
      ['Kraftdata', 'hidden'],
    ]);
    const [budget] = (await gridOf(await exported(document))).sheets;
    expect(budget?.hiddenColumns).toEqual([8]);
    expect(budget?.hiddenRows).toEqual([]);
  });

  test('writes dates that are the same day in every time zone', () => {
    const dates: string[] = [];
    workbook.getWorksheet('Antaganden')?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value instanceof Date) dates.push(cell.value.toISOString());
      }),
    );
    expect(dates).toEqual(['2024-08-01T00:00:00.000Z', '2026-08-01T00:00:00.000Z']);
  });
});

test.each([
  '=1+1',
  '+46 70',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("x")',
  '\t=1',
  '_x0041_',
  'a\r\nb',
  '<b>&"\'',
  '\u0000\uffff',
])('text such as %j stays text and comes back as it was', async (label) => {
  const payload = { ...document, rows: document.rows.map((row) => ({ ...row, label, notes: { label } })) };
  const bytes = await exported(payload);
  const { sheets } = await gridOf(bytes);
  const cell = sheets[0]?.cells.find((one) => one.row === 6 && one.column === 0);
  expect(cell?.formula).toBeUndefined();
  expect(cell?.value.type ?? 'text').toBe('text');
  expect((await readBack(bytes)).stored).toEqual(payload);
});

test('a text longer than Excel holds is refused with its place, before anything is written', async () => {
  const notes = { '2025': 'x'.repeat(32_768) };
  const long = {
    ...document,
    rows: document.rows.map((row, index) => (index === 0 ? { ...row, notes } : row)),
  };
  const refused = await writeBudgetWorkbook(long);
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'textTooLong', place: { sheet: 'Antaganden' }, length: 32_768, limit: 32_767 },
  });
  if (!refused.ok) expect(describeExportProblem(refused.error)).toContain('i bladet Antaganden');
});

test('a long note that a cell does hold comes back whole, spread over several hidden cells', async () => {
  const notes = { label: 'å_'.repeat(16_000) };
  const long = {
    ...document,
    rows: document.rows.map((row, index) => (index === 0 ? { ...row, notes } : row)),
  };
  expect((await readBack(await exported(long))).stored).toEqual(long);
});

test('rows in a ring and a second remainder are written as the zeros they are, not as formulas that never end', () => {
  const rows = document.rows.map((row) => {
    if (row.label === 'Egen personal')
      return {
        ...row,
        rule: { kind: 'rate' as const, percent: '10' as never, of: ['indirekta-kostnader' as never] },
      };
    return row.label.endsWith('1:1-medel') ? { ...row, rule: { kind: 'remainder' as const } } : row;
  });
  const laidOut = layOutWorkbook({ ...document, rows });
  const cells = laidOut.ok
    ? (laidOut.value.sheets[0]?.rows ?? []).map((row) => row.cells.find((cell) => cell.column === 1))
    : [];
  const at = (row: number) => ({ formula: cells[row]?.formula, content: cells[row]?.content });
  const zero = { type: 'amount', ore: 0 as Ore };
  expect(at(6)).toEqual({ formula: undefined, content: zero });
  expect(at(9)).toEqual({ formula: undefined, content: zero });
  // "egna-medel" sorts before "ett-till-ett-medel" and takes the rest.
  expect(at(14).formula).toContain('ROUND(B11');
  expect(at(15)).toEqual({ formula: undefined, content: zero });
});

/** A worker that answers when told to; the export itself is tested above, here only the waiting for it. */
class Thread extends EventTarget implements WriterThread {
  isEnded = false;
  postMessage(): void {
    this.dispatchEvent(new Event('asked'));
  }
  terminate(): void {
    this.isEnded = true;
  }
  override addEventListener(type: string, listener: never): void {
    super.addEventListener(type, listener);
  }
  answer(data: WriteAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('an export in a worker', () => {
  test('hands over the bytes and ends the worker', async () => {
    const thread = new Thread();
    const written = writeInWorker(document, {
      signal: new AbortController().signal,
      startThread: () => thread,
    });
    const answer = { ok: true, value: new Uint8Array([80, 75]) } as const;
    thread.answer(answer);
    expect(await written).toEqual(answer);
    expect(thread.isEnded).toBe(true);
  });

  test('is stopped at once when cancelled, and not begun when cancelled before', async () => {
    const thread = new Thread();
    const abort = new AbortController();
    const written = writeInWorker(document, { signal: abort.signal, startThread: () => thread });
    abort.abort();
    expect(await written).toEqual({ ok: false, error: { code: 'exportCancelled' } });
    expect(thread.isEnded).toBe(true);
    const again = writeInWorker(document, {
      signal: abort.signal,
      startThread: () => {
        throw new Error('No worker should be started');
      },
    });
    expect(await again).toEqual({ ok: false, error: { code: 'exportCancelled' } });
  });

  test('says so when the worker breaks', async () => {
    const thread = new Thread();
    const written = writeInWorker(document, {
      signal: new AbortController().signal,
      startThread: () => thread,
    });
    thread.dispatchEvent(new Event('error'));
    expect(await written).toEqual({ ok: false, error: { code: 'exportFailed' } });
  });
});
