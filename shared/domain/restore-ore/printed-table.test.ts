import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { budgetRow, tableOf, rowId } from '@tests/fixtures/printed-tables';
import type { RowId } from '../ids';
import { kronor, ore, printedKronor } from '../money/ore';
import { percent } from '../money/percent';
import { cellsOf, declaredSums, rangeThatPrints, roomOf, startOf, type PrintedTable } from './printed-table';
import {
  printedTableOf,
  rowsWithRestoredOre,
  withComputedCells,
  type DeclaredFigures,
} from './printed-table-of';

const NO_SUMS = { bookedCosts: null, financing: null, public: null, private: null, inKind: null };
const NOTHING_DECLARED: DeclaredFigures = { rows: new Map(), sums: NO_SUMS };

describe('the amounts that print as a figure', () => {
  it('go from half a krona below to just under half above, mirrored for negative ones', () => {
    expect(rangeThatPrints(5)).toEqual({ low: 450, high: 549 });
    expect(rangeThatPrints(-5)).toEqual({ low: -549, high: -450 });
    expect(rangeThatPrints(0)).toEqual({ low: -49, high: 49 });
  });

  it('are all of them, and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (kr) => {
        const { low, high } = rangeThatPrints(kr);
        expect([low - 1, low, high, high + 1].map((each) => printedKronor(ore(each)) === kr)).toEqual([
          false,
          true,
          true,
          false,
        ]);
      }),
    );
  });
});

describe('a printed table', () => {
  const table: PrintedTable = tableOf(
    [
      { section: 'cost', byYear: [5, null] },
      { section: 'financing', group: 'public', byYear: [3, 4], total: 7 },
      { section: 'financing', group: 'private', byYear: [1, 2] },
      { section: 'inKind', byYear: [9, 9] },
    ],
    { private: { byYear: [1, null], total: 3 } },
  );

  it('knows which cells a figure adds up', () => {
    expect(cellsOf(table, { kind: 'cell', rowId: rowId(1), year: 2025 })).toEqual([{ row: 1, year: 1 }]);
    expect(cellsOf(table, { kind: 'sum', sum: 'financing', year: 2024 })).toEqual([
      { row: 1, year: 0 },
      { row: 2, year: 0 },
    ]);
    expect(cellsOf(table, { kind: 'sum', sum: 'private', year: null })).toHaveLength(2);
    expect(cellsOf(table, { kind: 'sum', sum: 'inKind', year: null })).toHaveLength(2);
  });

  it('lists what is declared, and only that', () => {
    expect(declaredSums(table)).toEqual([
      { place: { kind: 'rowTotal', rowId: rowId(1) }, declared: 7 },
      { place: { kind: 'sum', sum: 'private', year: 2024 }, declared: 1 },
      { place: { kind: 'sum', sum: 'private', year: null }, declared: 3 },
    ]);
  });

  it('gives no room to empty or known cells, and never more than the reach', () => {
    const [row] = table.rows;
    if (!row) throw new Error('no row');
    expect(roomOf(row, 0, 50)).toEqual({ low: -50, high: 49 });
    expect(roomOf(row, 0, 7)).toEqual({ low: -7, high: 7 });
    expect(roomOf(row, 1, 50)).toEqual({ low: 0, high: 0 });
    expect(roomOf({ ...row, known: [ore(510), null] }, 0, 50)).toEqual({ low: 0, high: 0 });
    expect(startOf({ ...row, known: [ore(510), null] }, 0)).toBe(510);
  });
});

describe('the printed table of a budget', () => {
  const rate = { kind: 'rate', percent: percent('10'), of: ['a' as RowId] } as const;
  const rows = [
    budgetRow('p', 'financing', { kind: 'entered' }, [kronor(7)], 'private'),
    budgetRow('a', 'cost', { kind: 'entered' }, [kronor(5), 1234]),
    { ...budgetRow('b', 'cost', rate), position: 1 },
  ];

  it('has the rows in table order, whole kronor as printed and öre as known', () => {
    const table = printedTableOf(rows, [2024, 2025, 2026], {
      ...NOTHING_DECLARED,
      rows: new Map([['a' as RowId, { byYear: [], total: 17 }]]),
    });
    expect(table.rows).toEqual([
      {
        rowId: 'a',
        section: 'cost',
        group: null,
        total: 17,
        byYear: [5, 12, null],
        known: [null, 1234, null],
      },
      { rowId: 'b', section: 'cost', group: null, total: null, byYear: [null, null, null] },
      { rowId: 'p', section: 'financing', group: 'private', total: null, byYear: [7, null, null] },
    ]);
  });

  it('takes computed cells from the source, or for restoring without rules from the calculation', () => {
    const declared = new Map([['b' as RowId, { byYear: [1, null, null], total: null }]]);
    const table = printedTableOf(rows, [2024, 2025, 2026], { ...NOTHING_DECLARED, rows: declared });
    expect(table.rows[1]?.byYear).toEqual([1, null, null]);
    expect(withComputedCells(table, rows).rows.map(({ byYear }) => byYear)).toEqual([
      [5, 12, null],
      [1, 1, 0],
      [7, null, null],
    ]);
  });

  it('takes the restored öre back into the rows and leaves the others as they are', () => {
    const cell = { rowId: 'b' as RowId, year: 2024, printed: 1, ore: ore(97), change: ore(-3) };
    const after = rowsWithRestoredOre(rows, {
      cells: [cell],
      largestChange: ore(3),
      changedCells: 1,
      unbalancedYears: [],
    });
    expect(after[2]).toMatchObject({ rule: { kind: 'entered' }, amounts: { '2024': 97 } });
    expect(after[0]).toBe(rows[0]);
  });
});
