import { expect, test } from 'vitest';
import { dataSheet } from '../../domain/export/data-sheet';
import { kraftsamlingExample } from '../../domain/example/kraftsamling-example';
import type { BudgetId, IsoDate, ProjectId, UtcTime } from '../../domain/ids';
import { describeOwnProblem } from '../../text/sv-own-workbook';
import type { SheetGrid, WorkbookGrid } from '../grid';
import { keptInOrder } from './kept-in-order';
import { readOwnWorkbook } from './read-own-workbook';

const now = '2026-01-05T10:00:00.000Z' as UtcTime;
const document = {
  ...kraftsamlingExample({ project: 'p' as ProjectId, budget: 'b' as BudgetId }, now),
  notices: [],
  exportedAt: now,
  exportedOn: '2026-01-05' as IsoDate,
};

/** The hidden sheet alone, as cells, after something has been done to its texts. */
function dataGrid(change: (text: string, row: number, column: number) => string): WorkbookGrid {
  const cells = dataSheet(document).rows.flatMap(({ cells: line }, row) =>
    line.map(({ column, content }) => ({
      row,
      column,
      value: {
        type: 'text' as const,
        text: change(content?.type === 'text' ? content.text : '', row, column),
      },
    })),
  );
  const sheet: SheetGrid = {
    name: 'Kraftdata',
    hidden: true,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { fileName: 'budget.xlsx', sheets: [sheet], notes: [] };
}

const codeOf = (grid: WorkbookGrid): string => {
  const own = readOwnWorkbook(grid);
  if (own === 'notOurs') return own;
  return own.ok ? 'ok' : own.error.code;
};

test('a workbook without the hidden sheet is not taken for ours', () => {
  expect(codeOf({ fileName: 'x.xlsx', sheets: [], notes: [] })).toBe('notOurs');
});

test('one changed character in the hidden data is noticed', () => {
  expect(codeOf(dataGrid((text, row) => (row === 1 ? text.replace('45685230', '45685231') : text)))).toBe(
    'dataDamaged',
  );
});

test('data that was made up with a right checksum is still checked field by field', () => {
  const grid = dataGrid((text) => text);
  const forged = { ...document, rows: [{ ...document.rows[0], amounts: { '2024': 1.5 } }] };
  const cells = dataSheet(forged as unknown as typeof document).rows.flatMap(({ cells: line }, row) =>
    line.map(({ column, content }) => ({
      row,
      column,
      value: { type: 'text' as const, text: content?.type === 'text' ? content.text : '' },
    })),
  );
  expect(codeOf({ ...grid, sheets: grid.sheets.map((sheet) => ({ ...sheet, cells })) })).toBe('dataDamaged');
});

test('a newer format is left to a newer app', () => {
  const grid = dataGrid((text, row, column) => (row === 0 && column === 1 ? '2' : text));
  const own = readOwnWorkbook(grid);
  expect(own).toEqual({ ok: false, error: { code: 'newerFormat', format: '2' } });
  if (own !== 'notOurs' && !own.ok) expect(describeOwnProblem(own.error)).toContain('nyare version');
});

test('whole data without the budget sheet says that the sheet is missing', () => {
  expect(codeOf(dataGrid((text) => text))).toBe('budgetSheetMissing');
});

test.each([
  ['abcd', 'abcd'],
  ['bacd', 'acd'],
  ['dabc', 'abc'],
  ['', ''],
])('of %j the items that kept their order are %j', (order, kept) => {
  expect([...keptInOrder(Array.from(order), (item) => item.charCodeAt(0))].sort().join('')).toBe(kept);
});
