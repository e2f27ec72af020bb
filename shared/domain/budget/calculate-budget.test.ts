import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '@tests/fixtures/golden/pm-budget.json';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { BudgetId, ProjectId, RowId, UtcTime } from '../ids';
import { ore, printedKronor } from '../money/ore';
import { percent } from '../money/percent';
import type { BudgetRow, CostRow } from './budget';
import { calculateBudget, type Figures } from './calculate-budget';

const example = kraftsamlingExample({ project: 'p' as ProjectId, budget: 'b' as BudgetId }, '' as UtcTime);
const printed = (line: Figures | undefined): readonly number[] | undefined =>
  line && [...line.byYear, line.total].map(printedKronor);

describe('calculateBudget on the official table', () => {
  const figures = calculateBudget(example.rows, example.budget.years);

  it('gives the exact öre of every golden row', () => {
    for (const line of [...golden.costs, ...golden.financing]) {
      const row = example.rows.find((candidate) => candidate.label === line.label);
      expect(figures.rows.get(row?.id as RowId)?.byYear, line.label).toEqual(line.exactOre);
    }
    expect(figures.bookedCosts.byYear).toEqual(golden.costSum.exactOre);
    expect(figures.financing.byYear).toEqual(golden.financingSum.exactOre);
  });

  it('prints all 36 figures as the document does', () => {
    const lines = [...golden.costs, ...golden.financing].map((line) => ({
      wanted: [...line.printedKr, line.printedTotalKr],
      got: printed(figures.rows.get(example.rows.find((row) => row.label === line.label)?.id as RowId)),
    }));
    lines.push({
      wanted: [...golden.costSum.printedKr, golden.costSum.printedTotalKr],
      got: printed(figures.bookedCosts),
    });
    lines.push({
      wanted: [...golden.financingSum.printedKr, golden.financingSum.printedTotalKr],
      got: printed(figures.financing),
    });
    // The table's eight lines and the balance that they imply.
    lines.push({ wanted: [0, 0, 0, 0], got: printed(figures.balance) });
    expect(lines.flatMap((line) => line.wanted)).toHaveLength(36);
    for (const line of lines) expect(line.got).toEqual(line.wanted);
  });
});

const cost = (id: string, rule: CostRow['rule'], amounts: CostRow['amounts'] = {}): CostRow => ({
  id: id as RowId,
  budgetId: 'b' as BudgetId,
  section: 'cost',
  category: 'other',
  position: 0,
  label: id,
  rule,
  amounts,
  rejected: {},
  notes: {},
});
const rate = (id: string, of: readonly string[], value = '10'): CostRow =>
  cost(id, { kind: 'rate', percent: percent(value), of: of as readonly RowId[] });

describe('rates', () => {
  it('follow other rates and are rounded half up per year', () => {
    const rows = [
      cost('a', { kind: 'entered' }, { 2024: ore(105) }),
      rate('b', ['a']),
      rate('c', ['a', 'b']),
    ];
    const figures = calculateBudget(rows, [2024]);
    expect(figures.rows.get('b' as RowId)?.total).toBe(11);
    expect(figures.rows.get('c' as RowId)?.total).toBe(12);
  });

  it('in a ring are named and count as zero', () => {
    const rows = [
      cost('a', { kind: 'entered' }, { 2024: ore(100) }),
      rate('b', ['a', 'c']),
      rate('c', ['b']),
      rate('d', ['c', 'a']),
    ];
    const figures = calculateBudget(rows, [2024]);
    expect(figures.cycle).toEqual(['b', 'c']);
    expect(figures.bookedCosts.total).toBe(110);
  });

  it('never count a base twice and ignore bases that are gone', () => {
    const rows = [cost('a', { kind: 'entered' }, { 2024: ore(1000) }), rate('b', ['a', 'a', 'gone'])];
    expect(calculateBudget(rows, [2024]).rows.get('b' as RowId)?.total).toBe(100);
  });
});

describe('the order of rows', () => {
  it('never changes any figure', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const arbitraryRow = (id: string): fc.Arbitrary<BudgetRow> =>
      fc.oneof(
        fc
          .integer({ min: -1e9, max: 1e9 })
          .map((value) => cost(id, { kind: 'entered' }, { 2024: ore(value), 2025: ore(-value) })),
        fc.subarray(names).map((of) => rate(id, of, '21.39')),
      );
    const rowsAndShuffle = fc
      .tuple(...names.map(arbitraryRow))
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(rowsAndShuffle, ([rows, shuffled]) => {
        const one = calculateBudget(rows, [2024, 2025]);
        const two = calculateBudget(shuffled, [2024, 2025]);
        expect(two.bookedCosts).toEqual(one.bookedCosts);
        for (const row of rows) expect(two.rows.get(row.id)).toEqual(one.rows.get(row.id));
        expect([...two.cycle].sort()).toEqual([...one.cycle].sort());
      }),
    );
  });
});
