import { describe, expect, it } from 'vitest';
import { cpuMilliseconds } from '@tests/fixtures/cpu-time';
import fc from 'fast-check';
import { printedFrom, rowId, tableOf } from '@tests/fixtures/printed-tables';
import { kronor, printedKronor, ore, type Ore } from '../money/ore';
import { priceOfChange } from './restore-network';
import type { PrintedLine, PrintedTable } from './printed-table';
import { restoreOre } from './restore-ore';

const only = (kr: number) => ({ byYear: [kr], total: null });

describe('an impossible table', () => {
  it('says what a sum could be when its own cells cannot give it', () => {
    const table = tableOf(
      [
        { section: 'cost', byYear: [10] },
        { section: 'cost', byYear: [20] },
        { section: 'cost', byYear: [30] },
      ],
      {
        bookedCosts: only(65),
      },
    );
    expect(restoreOre(table)).toEqual({
      ok: false,
      error: {
        code: 'impossible',
        alone: true,
        figures: [
          { place: { kind: 'sum', sum: 'bookedCosts', year: 2024 }, declared: 65, lowest: 59, highest: 61 },
        ],
        balances: [],
      },
    });
  });

  it('allows what n cells can give and refuses the next krona, on both sides of zero', () => {
    const total = (cells: number[], kr: number): boolean =>
      restoreOre(tableOf([{ section: 'cost', byYear: cells, total: kr }])).ok;
    expect([61, 62, 63].map((kr) => total([10, 20, 30], kr))).toEqual([true, false, false]);
    expect([59, 58].map((kr) => total([10, 20, 30], kr))).toEqual([true, false]);
    expect([-61, -62].map((kr) => total([-10, -20, -30], kr))).toEqual([true, false]);
    expect([-59, -58].map((kr) => total([-10, -20, -30], kr))).toEqual([true, false]);
  });

  it('names the row totals that together exclude a section total', () => {
    const table = tableOf(
      [
        { section: 'cost', byYear: [10, 10, 10], total: 31 },
        { section: 'cost', byYear: [10, 10, 10], total: 31 },
        { section: 'cost', byYear: [10, 10, 10] },
      ],
      { bookedCosts: { byYear: [null, null, null], total: 89 } },
    );
    const answer = restoreOre(table);
    expect(answer).toMatchObject({ ok: false, error: { code: 'impossible', alone: false, balances: [] } });
    if (answer.ok || answer.error.code !== 'impossible') return;
    expect(answer.error.figures).toEqual([
      { place: { kind: 'sum', sum: 'bookedCosts', year: null }, declared: 89, lowest: 90, highest: 94 },
      { place: { kind: 'rowTotal', rowId: rowId(1) }, declared: 31, lowest: 29, highest: 30 },
      { place: { kind: 'rowTotal', rowId: rowId(0) }, declared: 31, lowest: 29, highest: 30 },
    ]);
  });

  it('says when only the balance stands in the way, and what each side could be', () => {
    const costs = [{ section: 'cost', byYear: [10] } as const];
    const financing = [5, 6].map((kr) => ({ section: 'financing', byYear: [kr] }) as const);
    const known = (table: PrintedTable): PrintedTable => ({
      ...table,
      rows: table.rows.map((row, index) =>
        index === 0 ? { ...row, known: [1010 as Ore] } : { ...row, known: [null] },
      ),
    });
    const table = known(tableOf([...costs, ...financing], { bookedCosts: only(10), financing: only(10) }));
    expect(restoreOre(table).ok).toBe(true);
    const tight = tableOf([...costs, ...financing, { section: 'financing', byYear: [0] }], {
      bookedCosts: only(10),
      financing: only(10),
    });
    const fixed = {
      ...tight,
      rows: tight.rows.map((row, index) => ({ ...row, known: [[1000, 500, 530, -1][index] as Ore] })),
    };
    expect(
      restoreOre({
        ...fixed,
        rows: fixed.rows.map((row) => ({ ...row, byYear: row.known.map((each) => printedKronor(each)) })),
      }),
    ).toEqual({
      ok: false,
      error: {
        code: 'impossible',
        alone: false,
        figures: [],
        balances: [{ year: 2024, costs: { low: 1000, high: 1000 }, financing: { low: 1029, high: 1029 } }],
      },
    });
  });

  it('refuses known öre that print another sum, and balances against them when they print the declared one', () => {
    const table = tableOf(
      [
        { section: 'cost', byYear: [10] },
        { section: 'cost', byYear: [10] },
        { section: 'financing', byYear: [21] },
      ],
      { bookedCosts: only(20), financing: only(20) },
    );
    const known: PrintedTable = {
      ...table,
      rows: table.rows.map((row, index) => ({ ...row, known: [index === 2 ? (2051 as Ore) : null] })),
    };
    expect(restoreOre(known)).toMatchObject({ ok: false, error: { alone: true } });
    const answer = restoreOre({
      ...known,
      sums: { ...known.sums, financing: only(21), bookedCosts: only(21) },
    });
    expect(answer).toMatchObject({ ok: true, value: { unbalancedYears: [] } });
  });

  it('does not lose itself in sums beyond all reason', () => {
    const table = tableOf([{ section: 'cost', byYear: [1], total: 90_000_000_000 }]);
    expect(restoreOre(table)).toMatchObject({
      ok: false,
      error: { figures: [{ declared: 90_000_000_000, lowest: 1, highest: 1 }] },
    });
  });
});

/** Costs a, b and financing c in one or two years: a table small enough to try every öre of two free cells. */
interface Tiny {
  readonly table: PrintedTable;
  readonly free: readonly (readonly [row: number, year: number])[];
}

const exactOre = fc.array(fc.integer({ min: -349, max: 349 }), { minLength: 2, maxLength: 2 });
/** How a printed figure is spoilt: mostly not at all, sometimes a krona off, sometimes not printed. */
const spoil = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, -1, null, null);

/**
 * Two costs and a financier over two years, printed from exact öre and spoilt here and there. Two cells are free, the
 * öre of the other four known.
 */
const tiny: fc.Arbitrary<Tiny> = fc
  .record({
    costs: fc.tuple(exactOre, exactOre),
    financing: fc.option(exactOre, { nil: null }),
    free: fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 2 }),
    spoils: fc.array(spoil, { minLength: 9, maxLength: 9 }),
  })
  .map(({ costs, financing, free, spoils }) => {
    const balancing = [0, 1].map((year) => (costs[0][year] ?? 0) + (costs[1][year] ?? 0));
    const exact = [...costs, financing ?? balancing];
    const printed = printedFrom(
      exact.map((each, row) => ({ section: row < 2 ? 'cost' : 'financing', ore: each })),
    );
    let used = 0;
    const spoilt = (declared: number | null | undefined): number | null => {
      const by = spoils[used++ % spoils.length] ?? null;
      return by === null ? null : (declared ?? 0) + by;
    };
    const line = (of: PrintedLine | null): PrintedLine => ({
      byYear: (of?.byYear ?? []).map(spoilt),
      total: spoilt(of?.total),
    });
    const rows = printed.rows.map((row, index) => ({
      ...row,
      total: spoilt(row.total),
      known: (exact[index] ?? []).map((amount, year) =>
        free.includes(index * 2 + year) ? null : ore(amount),
      ),
    }));
    const sums = {
      bookedCosts: line(printed.sums.bookedCosts),
      financing: line(printed.sums.financing),
      public: null,
      private: null,
      inKind: null,
    };
    return {
      table: { ...printed, rows, sums },
      free: free.map((cell) => [Math.floor(cell / 2), cell % 2] as const),
    };
  });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const fits = (declared: number | null | undefined, value: number): boolean =>
  declared === null || declared === undefined || printedKronor(ore(value)) === declared;

function isRight(
  { table }: Tiny,
  amounts: readonly (readonly number[])[],
  balanced: readonly boolean[],
): boolean {
  const columns = [0, 1].map((column) => (amounts[0]?.[column] ?? 0) + (amounts[1]?.[column] ?? 0));
  const financing = amounts[2] ?? [];
  return (
    table.rows.every(
      (row, index) =>
        fits(row.total, sum(amounts[index] ?? [])) &&
        row.byYear.every((each, column) => fits(each, amounts[index]?.[column] ?? 0)),
    ) &&
    fits(table.sums.bookedCosts?.total, sum(columns)) &&
    fits(table.sums.financing?.total, sum(financing)) &&
    columns.every(
      (value, column) =>
        fits(table.sums.bookedCosts?.byYear[column], value) &&
        fits(table.sums.financing?.byYear[column], financing[column] ?? 0),
    ) &&
    balanced.every((must, column) => !must || columns[column] === financing[column])
  );
}

/** By trying every pair of öre: the smallest largest change and the least price at it; undefined when nothing fits. */
function bestByTrying(
  each: Tiny,
  balanced: readonly boolean[],
): { reach: number; price: number } | undefined {
  const { table, free } = each;
  const amounts = table.rows.map((row) =>
    row.byYear.map((kronorHere, column) => Number(row.known?.[column] ?? kronor(kronorHere ?? 0))),
  );
  const set = (index: number, change: number): void => {
    const [row = 0, column = 0] = free[index] ?? [];
    const line = amounts[row];
    if (line) line[column] = 100 * (table.rows[row]?.byYear[column] ?? 0) + change;
  };
  const priceAt = (index: number): number =>
    priceOfChange(table.rows[free[index]?.[0] ?? 0]?.byYear[free[index]?.[1] ?? 0] ?? 0);
  let best: { reach: number; price: number } | undefined;
  for (let first = -50; first <= 50; first++) {
    for (let second = -50; second <= 50; second++) {
      set(0, first);
      set(1, second);
      if (!isRight(each, amounts, balanced)) continue;
      const reach = Math.max(Math.abs(first), Math.abs(second));
      const price = priceAt(0) * Math.abs(first) + priceAt(1) * Math.abs(second);
      if (best === undefined || reach < best.reach || (reach === best.reach && price < best.price))
        best = { reach, price };
    }
  }
  return best;
}

/** Which years must balance by the table's own words, and which may. */
function balances({ table }: Tiny): { must: boolean[]; may: boolean[] } {
  const { bookedCosts, financing } = table.sums;
  const differ = (a: number | null | undefined, b: number | null | undefined): boolean =>
    a !== b && typeof a === 'number' && typeof b === 'number';
  const totalsDiffer = differ(bookedCosts?.total, financing?.total);
  const years = [0, 1].map((at) => [bookedCosts?.byYear[at], financing?.byYear[at]] as const);
  return {
    must: years.map(([a, b]) => !totalsDiffer && typeof a === 'number' && a === b),
    may: years.map(([a, b]) => !totalsDiffer && !differ(a, b)),
  };
}

describe('a large impossible table', () => {
  it('of 200 rows and 12 years is explained in less than two seconds', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      section: index < 100 ? ('cost' as const) : ('financing' as const),
      byYear: Array.from({ length: 12 }, () => 1001),
      total: 12 * 1001 + (index < 100 ? 4 : 0),
    }));
    const table = tableOf(rows, {
      bookedCosts: { byYear: Array.from({ length: 12 }, () => 100_100 + 20), total: null },
    });
    const started = cpuMilliseconds();
    const answer = restoreOre(table);
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
    expect(answer).toMatchObject({ ok: false, error: { code: 'impossible', alone: false } });
  });
});

describe('against trying every öre of tiny tables', () => {
  it('finds an answer exactly when there is one, with the same largest change and price', () => {
    const met = { possible: 0, impossible: 0 };
    fc.assert(
      fc.property(tiny, (each) => {
        const { must, may } = balances(each);
        const best = bestByTrying(each, may) ?? bestByTrying(each, must);
        const answer = restoreOre(each.table);
        expect(answer.ok).toBe(best !== undefined);
        met[answer.ok ? 'possible' : 'impossible'] += 1;
        if (!answer.ok || best === undefined) return;
        expect(answer.value.largestChange).toBe(best.reach);
        const price = sum(
          answer.value.cells.map(({ printed, change }) => priceOfChange(printed) * Math.abs(change)),
        );
        expect(price).toBe(best.price);
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(met.possible).toBeGreaterThan(20);
    expect(met.impossible).toBeGreaterThan(20);
  });

  it('names a contradiction of which no part can be spared', () => {
    let met = 0;
    fc.assert(
      fc.property(tiny, ({ table }) => {
        const answer = restoreOre(table);
        if (answer.ok || answer.error.code !== 'impossible' || answer.error.alone) return;
        met += 1;
        for (const { declared, lowest, highest } of answer.error.figures)
          expect(declared >= lowest && declared <= highest).toBe(false);
        for (const { costs, financing } of answer.error.balances)
          expect(costs.high < financing.low || financing.high < costs.low).toBe(true);
        expect(answer.error.figures.length + answer.error.balances.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000, seed: 2 },
    );
    expect(met).toBeGreaterThan(10);
  });
});
