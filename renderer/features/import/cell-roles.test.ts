import { readCsv } from '@shared/sheets/csv';
import { recogniseBudget } from '@shared/sheets/recognise/recognise-budget';
import { expect, it } from 'vitest';
import { placeKey, readingOf } from './cell-roles';

const SHEET =
  'Budget för projektet\n\nKostnader;2024;Totalt\nEgen personal;cirka 5;5\nResor och logi;7;7\nSumma;12;12\n';

it('says of each cell what it was taken for, and which row it belongs to', () => {
  const grid = readCsv(SHEET, 'Blad1');
  if (!grid.ok) throw new Error(grid.error.code);
  const workbook = recogniseBudget(
    { fileName: 'blad.csv', sheets: [grid.value], notes: [] },
    { rows: [], layouts: [] },
  );
  const [table] = workbook.tables;
  if (!table) throw new Error('No table.');
  const { roles, rows } = readingOf(workbook, table);
  const at = (row: number, column: number): string => placeKey({ sheet: table.sheet, row, column });
  expect(roles.get(at(0, 0))).toBe('skipped');
  expect(roles.get(at(2, 1))).toBe('year');
  expect(roles.get(at(3, 1))).toBe('problem');
  expect(roles.get(at(4, 0))).toBe('label');
  expect(roles.get(at(4, 1))).toBe('amount');
  expect(roles.get(at(5, 1))).toBe('sum');
  expect(rows.get(at(4, 1))).toBe(table.rows[1]?.id);
  expect(rows.get(at(5, 1))).toBeUndefined();
});
