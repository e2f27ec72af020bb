import { describe, expect, it } from 'vitest';
import { cpuMilliseconds } from '@tests/fixtures/cpu-time';
import fc from 'fast-check';
import golden from '@tests/fixtures/golden/pm-budget.json';
import { misprints, printedFrom, rowId, tableOf, type ExactRow } from '@tests/fixtures/printed-tables';
import type { PrintedTable } from './printed-table';
import { restoreOre } from './restore-ore';
import type { RestoredOre } from './restored-ore';

function restored(table: PrintedTable): RestoredOre {
  const answer = restoreOre(table);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const changesOf = (answer: RestoredOre): readonly number[] => answer.cells.map(({ change }) => change);

const line = (source: { printedKr: number[]; printedTotalKr: number }) => ({
  byYear: source.printedKr,
  total: source.printedTotalKr,
});

/** The official table, every row entered. */
const official: PrintedTable = {
  years: golden.project.years,
  rows: [
    ...golden.costs.map((row, index) => ({
      rowId: rowId(index),
      section: 'cost' as const,
      group: null,
      ...line(row),
    })),
    ...golden.financing.map((row, index) => ({
      rowId: rowId(10 + index),
      section: 'financing' as const,
      group: 'public' as const,
      ...line(row),
    })),
  ],
  sums: {
    bookedCosts: line(golden.costSum),
    financing: line(golden.financingSum),
    public: line(golden.financingSum),
    private: null,
    inKind: null,
  },
};

describe('the official table', () => {
  it('gets öre for which all 36 figures print as given and each year is fully financed', () => {
    const answer = restored(official);
    expect(misprints(official, answer)).toEqual([]);
    expect(answer.unbalancedYears).toEqual([]);
    expect(answer.cells).toHaveLength(18);
  });

  it('gets the smallest changes there are: 17 öre, because three cells together must gain 50', () => {
    const answer = restored(official);
    expect(answer.largestChange).toBe(17);
    expect(answer.changedCells).toBe(12);
  });
});

describe('small tables', () => {
  it('changes nothing in a table that adds up', () => {
    const answer = restored(tableOf([{ section: 'cost', byYear: [10, 20], total: 30 }]));
    expect(answer).toMatchObject({ largestChange: 0, changedCells: 0, unbalancedYears: [] });
  });

  it('spreads a missing krona over the row, each cell as little as possible', () => {
    expect(changesOf(restored(tableOf([{ section: 'cost', byYear: [11, 21, 31], total: 64 }])))).toEqual(
      expect.arrayContaining([17, 17, 16]),
    );
  });

  it('mirrors negative amounts: the same figures with the other sign get the opposite öre', () => {
    const plus = tableOf([{ section: 'cost', byYear: [11, 21, 31], total: 64 }]);
    const minus = tableOf([{ section: 'cost', byYear: [-11, -21, -31], total: -64 }]);
    const sum = (answer: RestoredOre): number =>
      changesOf(answer).reduce((total, change) => total + change, 0);
    expect(sum(restored(plus))).toBe(50);
    expect(sum(restored(minus))).toBe(-50);
    expect(misprints(minus, restored(minus))).toEqual([]);
  });

  it('mirrors the other way too: a krona too little', () => {
    expect(restored(tableOf([{ section: 'cost', byYear: [11, 21, 31], total: 62 }])).largestChange).toBe(17);
    expect(restored(tableOf([{ section: 'cost', byYear: [-11, -21, -31], total: -62 }])).largestChange).toBe(
      17,
    );
  });

  it('lets a cell printed as 0 hold up to 49 öre of either sign, but moves it last', () => {
    expect(changesOf(restored(tableOf([{ section: 'cost', byYear: [0, 0], total: 1 }])))).toEqual([25, 25]);
    expect(changesOf(restored(tableOf([{ section: 'cost', byYear: [0, 0], total: -1 }])))).toEqual([
      -25, -25,
    ]);
    expect(restoreOre(tableOf([{ section: 'cost', byYear: [0], total: 1 }])).ok).toBe(false);
    expect(changesOf(restored(tableOf([{ section: 'cost', byYear: [0, 7, 7, 7], total: 22 }])))).toContain(
      11,
    );
  });

  it('keeps empty cells empty', () => {
    const answer = restored(tableOf([{ section: 'cost', byYear: [11, null, 31], total: 43 }]));
    expect(answer.cells.map(({ year }) => year)).toEqual([2024, 2026]);
    expect(answer.largestChange).toBe(25);
  });

  it('keeps cells whose öre are known', () => {
    const table = tableOf([{ section: 'cost', byYear: [11, 21], total: 33 }]);
    const known: PrintedTable = {
      ...table,
      rows: table.rows.map((row) => ({ ...row, known: [1140 as never, null] })),
    };
    const answer = restored(known);
    expect(answer.cells).toMatchObject([
      { ore: 1140, change: 0 },
      { ore: 2110, change: 10 },
    ]);
  });

  it('keeps in-kind contributions out of the balance', () => {
    const table = tableOf(
      [
        { section: 'cost', byYear: [11, 21] },
        { section: 'financing', byYear: [11, 21] },
        { section: 'inKind', byYear: [5, 5], total: 11 },
      ],
      { inKind: { byYear: [5, 5], total: 11 } },
    );
    const answer = restored(table);
    expect(misprints(table, answer)).toEqual([]);
    expect(changesOf(answer)).toEqual([0, 0, 0, 0, 25, 25]);
    expect(answer.unbalancedYears).toEqual([]);
  });
});

describe('costs and financing', () => {
  const sides = (financing: number, sums: Partial<PrintedTable['sums']>) =>
    tableOf(
      [
        { section: 'cost', byYear: [11] },
        { section: 'cost', byYear: [21] },
        { section: 'financing', byYear: [financing] },
      ],
      sums,
    );
  const year = (kr: number) => ({ byYear: [kr], total: null });

  it('are equal to the öre when their declared sums are', () => {
    const answer = restored(sides(33, { bookedCosts: year(33), financing: year(33) }));
    const [a, b, c] = answer.cells.map((cell) => Number(cell.ore));
    expect((a ?? 0) + (b ?? 0)).toBe(c);
    expect(answer.unbalancedYears).toEqual([]);
  });

  it('are solved side by side when their declared sums differ, and the year is named', () => {
    const table = sides(40, { bookedCosts: year(33), financing: year(40) });
    const answer = restored(table);
    expect(misprints(table, answer)).toEqual([]);
    expect(answer.unbalancedYears).toEqual([2024]);
  });

  it('are balanced where nothing is declared, if that is possible', () => {
    expect(restored(sides(33, {})).unbalancedYears).toEqual([]);
    expect(restored(sides(40, {})).unbalancedYears).toEqual([2024]);
  });

  it('are not held together when their totals differ', () => {
    const table = sides(33, {
      bookedCosts: { byYear: [32], total: 32 },
      financing: { byYear: [33], total: 33 },
    });
    expect(restored(table).unbalancedYears).toEqual([2024]);
  });

  it('are left alone when one side is missing', () => {
    const table = tableOf([{ section: 'cost', byYear: [11, 21], total: 33 }], {
      financing: { byYear: [0, 0], total: 0 },
    });
    expect(restored(table).unbalancedYears).toEqual([]);
  });
});

const amount = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.integer({ min: -99_999_999, max: 99_999_999 }),
);

/** Exact rows of all sections over the same years; negative amounts and both groups included. */
const exactRows: fc.Arbitrary<readonly ExactRow[]> = fc.integer({ min: 1, max: 12 }).chain((years) =>
  fc.array(
    fc.record({
      section: fc.constantFrom('cost', 'financing', 'inKind'),
      group: fc.constantFrom('public', 'private'),
      ore: fc.array(amount, { minLength: years, maxLength: years }),
    }),
    { minLength: 1, maxLength: 40 },
  ),
);

/** The same with a last financing row that balances every year. */
const balancedRows = exactRows.map((rows) => {
  const gap = (rows[0]?.ore ?? []).map((_, year) =>
    rows.reduce((sum, row) => {
      const value = row.ore[year] ?? 0;
      if (row.section === 'inKind') return sum;
      return row.section === 'cost' ? sum + value : sum - value;
    }, 0),
  );
  return [...rows, { section: 'financing', group: 'public', ore: gap } satisfies ExactRow];
});

describe('random tables', () => {
  it('printed from exact öre always get öre that print the same', () => {
    fc.assert(
      fc.property(exactRows, (rows) => {
        const table = printedFrom(rows);
        const answer = restored(table);
        expect(misprints(table, answer)).toEqual([]);
        expect(answer.largestChange).toBeLessThanOrEqual(50);
      }),
      { numRuns: 150 },
    );
  });

  it('that are fully financed become so again, to the öre, in every year', () => {
    fc.assert(
      fc.property(balancedRows, (rows) => {
        const table = printedFrom(rows);
        const answer = restored(table);
        expect(misprints(table, answer)).toEqual([]);
        expect(rows.some(({ section }) => section === 'cost') ? answer.unbalancedYears : []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('get the same answer again, and none is changed once its öre are known', () => {
    fc.assert(
      fc.property(balancedRows, (rows) => {
        const table = printedFrom(rows);
        const answer = restored(table);
        expect(restored(table)).toEqual(answer);
        const oreAt = new Map(answer.cells.map((cell) => [`${cell.rowId} ${String(cell.year)}`, cell.ore]));
        const known: PrintedTable = {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            known: table.years.map((year) => oreAt.get(`${row.rowId} ${String(year)}`) ?? null),
          })),
        };
        expect(restored(known)).toMatchObject({ changedCells: 0 });
      }),
      { numRuns: 50 },
    );
  });

  it('are refused when a sum is moved beyond what its cells can give', () => {
    fc.assert(
      fc.property(exactRows, fc.nat(), fc.boolean(), (rows, pick, up) => {
        const table = printedFrom(rows);
        const chosen = pick % table.rows.length;
        const far = Math.ceil(table.years.length / 2) + 2;
        const moved: PrintedTable = {
          ...table,
          rows: table.rows.map((row, index) =>
            index === chosen
              ? {
                  ...row,
                  total: row.byYear.reduce<number>((sum, kr) => sum + (kr ?? 0), 0) + (up ? far : -far),
                }
              : row,
          ),
        };
        expect(restoreOre(moved)).toMatchObject({
          ok: false,
          error: {
            code: 'impossible',
            alone: true,
            figures: [{ place: { kind: 'rowTotal', rowId: rowId(chosen) } }],
          },
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a large table', () => {
  it('of 200 rows and 12 years takes less than two seconds', () => {
    let state = 7;
    const next = (): number => (state = (state * 48_271) % 2_147_483_647) % 40_000_000;
    const rows: ExactRow[] = Array.from({ length: 199 }, (_, index) => ({
      section: index < 120 ? 'cost' : 'financing',
      group: index % 2 === 0 ? 'public' : 'private',
      ore: Array.from({ length: 12 }, next),
    }));
    const gap = Array.from({ length: 12 }, (_, year) =>
      rows.reduce((sum, row) => sum + (row.section === 'cost' ? 1 : -1) * (row.ore[year] ?? 0), 0),
    );
    const table = printedFrom([...rows, { section: 'financing', ore: gap }]);
    const started = cpuMilliseconds();
    const answer = restored(table);
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
    expect(misprints(table, answer)).toEqual([]);
    expect(answer.unbalancedYears).toEqual([]);
  });
});
