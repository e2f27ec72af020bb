import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rowId, tableOf } from '@tests/fixtures/printed-tables';
import { kronor, printedKronor, ore, type Ore } from '../money/ore';
import { priceOfChange } from './restore-network';
import type { PrintedTable } from './printed-table';
import { restoreOre } from './restore-ore';

const year = (kr: number) => ({ byYear: [kr], total: null });

describe('an impossible table', () => {
  it('says what a sum could be when its own cells cannot give it', () => {
    const table = tableOf(
      [
        { section: 'cost', byYear: [10] },
        { section: 'cost', byYear: [20] },
        { section: 'cost', byYear: [30] },
      ],
      {
        bookedCosts: year(65),
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
    const table = known(tableOf([...costs, ...financing], { bookedCosts: year(10), financing: year(10) }));
    expect(restoreOre(table).ok).toBe(true);
    const tight = tableOf([...costs, ...financing, { section: 'financing', byYear: [0] }], {
      bookedCosts: year(10),
      financing: year(10),
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

  it('keeps a declared sum in force when it says what a side could be', () => {
    const table = tableOf(
      [
        { section: 'cost', byYear: [10], total: null as never },
        { section: 'cost', byYear: [10] },
        { section: 'financing', byYear: [21] },
      ],
      { bookedCosts: year(20), financing: year(20) },
    );
    const known: PrintedTable = {
      ...table,
      rows: table.rows.map((row, index) => ({ ...row, known: [index === 2 ? (2051 as Ore) : null] })),
    };
    expect(restoreOre(known)).toMatchObject({ ok: false, error: { alone: true } });
    const answer = restoreOre({
      ...known,
      sums: { ...known.sums, financing: year(21), bookedCosts: year(21) },
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

const kr = fc.integer({ min: -3, max: 3 });
const sumKr = fc.integer({ min: -4, max: 4 });
const maybe = fc.option(sumKr, { nil: null });

/** Two cells are free; every other cell's öre are known. Sums are near what the cells add up to, declared or not. */
const tiny: fc.Arbitrary<Tiny> = fc
  .record({
    cells: fc.array(fc.tuple(kr, fc.integer({ min: -49, max: 49 })), { minLength: 6, maxLength: 6 }),
    free: fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 2 }),
    totals: fc.array(fc.option(fc.integer({ min: -1, max: 1 }), { nil: null }), {
      minLength: 3,
      maxLength: 3,
    }),
    costs: fc.array(fc.option(fc.integer({ min: -1, max: 1 }), { nil: null }), {
      minLength: 3,
      maxLength: 3,
    }),
    financing: fc.array(maybe, { minLength: 3, maxLength: 3 }),
    equal: fc.boolean(),
  })
  .map(({ cells, free, totals, costs, financing, equal }) => {
    const at = (row: number, column: number): number => cells[row * 2 + column]?.[0] ?? 0;
    const off = (base: number, by: number | null | undefined): number | null =>
      by === null || by === undefined ? null : base + by;
    const columns = [0, 1].map((column) => at(0, column) + at(1, column));
    const bookedCosts = {
      byYear: columns.map((base, index) => off(base, costs[index])),
      total: off((columns[0] ?? 0) + (columns[1] ?? 0), costs[2]),
    };
    const table = tableOf(
      [0, 1, 2].map((row) => {
        const total = off(at(row, 0) + at(row, 1), totals[row]);
        return {
          section: row < 2 ? ('cost' as const) : ('financing' as const),
          byYear: [at(row, 0), at(row, 1)],
          ...(total !== null && { total }),
        };
      }),
      {
        bookedCosts,
        financing: equal ? bookedCosts : { byYear: financing.slice(0, 2), total: financing[2] ?? null },
      },
    );
    const rows = table.rows.map((row, index) => ({
      ...row,
      known: [0, 1].map((column) => {
        const [whole = 0, part = 0] = cells[index * 2 + column] ?? [];
        return free.includes(index * 2 + column) ? null : ore(whole * 100 + part);
      }),
    }));
    return { table: { ...table, rows }, free: free.map((cell) => [Math.floor(cell / 2), cell % 2] as const) };
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
