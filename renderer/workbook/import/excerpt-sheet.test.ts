import type { SheetCell, SheetGrid } from '@shared/sheets/grid';
import { expect, it } from 'vitest';
import { excerptSheet } from './excerpt-sheet';

const number = (row: number, column: number): SheetCell => ({
  row,
  column,
  value: { type: 'number', text: '1234567.5', format: 'General' },
});

const sheet = (cells: readonly SheetCell[]): SheetGrid => ({
  name: 'Blad1',
  hidden: false,
  cells,
  merges: [],
  hiddenRows: [1, 9],
  hiddenColumns: [],
});

const SMALL = { rows: 3, columns: 2, text: 5 };

it('keeps the first rows and columns and counts what is left out', () => {
  const excerpt = excerptSheet(sheet([number(0, 0), number(1, 5), number(7, 0), number(7, 1)]), [], SMALL);
  expect(excerpt.cells.map(({ row, column }) => [row, column])).toEqual([[0, 0]]);
  expect(excerpt).toMatchObject({
    rowCount: 1,
    columnCount: 1,
    omittedRows: 1,
    omittedColumns: 1,
    hiddenRows: [],
  });
});

it('reaches as far as the review has places to show', () => {
  const cells = [number(0, 0), number(7, 4), number(8, 0)];
  const excerpt = excerptSheet(sheet(cells), [{ sheet: 'Blad1', row: 7, column: 4 }], SMALL);
  expect(excerpt).toMatchObject({
    rowCount: 8,
    columnCount: 5,
    omittedRows: 1,
    omittedColumns: 0,
    hiddenRows: [1],
  });
});

it('writes numbers the Swedish way and shortens long text', () => {
  const text: SheetCell = { row: 0, column: 1, value: { type: 'text', text: 'Indirekta kostnader' } };
  const [amount, words] = excerptSheet(sheet([number(0, 0), text]), [], { ...SMALL, text: 12 }).cells;
  expect(amount).toMatchObject({ text: '1\u202f234\u202f567,5', isNumber: true });
  expect(words?.text).toBe('Indirekta k…');
});
