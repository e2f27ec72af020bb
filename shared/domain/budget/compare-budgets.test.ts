import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { BudgetId, ProjectId, RowId, UtcTime } from '../ids';
import { kronor, ore, type Ore } from '../money/ore';
import { percent } from '../money/percent';
import type { BudgetRow } from './budget';
import { calculateBudget } from './calculate-budget';
import { compareBudgets, hasDifference, type BudgetComparison, type ComparedRow } from './compare-budgets';

const { rows, budget } = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: 'b' as BudgetId },
  '' as UtcTime,
);
const { years } = budget;
const TRAVEL = 'resor-och-logi';

const edit = (id: string, change: (row: BudgetRow) => BudgetRow): readonly BudgetRow[] =>
  rows.map((row) => (row.id === id ? change(row) : row));
const amount = (id: string, year: number, value: Ore): readonly BudgetRow[] =>
  edit(id, (row) => ({ ...row, amounts: { ...row.amounts, [year]: value } }));
const allRows = (comparison: BudgetComparison): readonly ComparedRow[] =>
  comparison.sections.flatMap((section) => section.rows);
const rowOf = (comparison: BudgetComparison, id: string): ComparedRow => {
  const found = allRows(comparison).find((row) => (row.after ?? row.before)?.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};

describe('compareBudgets', () => {
  it('finds nothing between a version and itself', () => {
    const comparison = compareBudgets({ years, rows }, { years, rows });
    expect(comparison.changedRows).toBe(0);
    expect(comparison.sections.map(({ section }) => section)).toEqual(['cost', 'financing']);
  });

  it('follows one changed amount through the sums, the share and the remainder', () => {
    const after = amount(TRAVEL, 2026, kronor(12_500));
    const comparison = compareBudgets({ years, rows }, { years, rows: after });
    expect(rowOf(comparison, TRAVEL).byYear[2]).toEqual({
      before: kronor(10_000),
      after: kronor(12_500),
      difference: kronor(2_500),
      percent: '25',
    });
    expect(rowOf(comparison, TRAVEL).total.percent).toBe('8.3');
    expect(rowOf(comparison, 'ett-till-ett-medel').byYear[2]?.difference).toBe(kronor(690));
    expect(rowOf(comparison, 'egna-medel').byYear[2]?.difference).toBe(kronor(1_810));
    expect(comparison.sections.map(({ sum }) => sum.total.difference)).toEqual([
      kronor(2_500),
      kronor(2_500),
    ]);
    expect(hasDifference(comparison.balance)).toBe(false);
    expect(comparison.changedRows).toBe(3);
  });

  it('has no percentage where nothing stood before', () => {
    const before = amount(TRAVEL, 2026, ore(0));
    expect(
      rowOf(compareBudgets({ years, rows: before }, { years, rows }), TRAVEL).byYear[2]?.percent,
    ).toBeNull();
  });

  it('gives a percentage the sign of its difference, also for project income', () => {
    const before = amount(TRAVEL, 2024, kronor(-100));
    const after = amount(TRAVEL, 2024, kronor(-150));
    const [figure] = rowOf(compareBudgets({ years, rows: before }, { years, rows: after }), TRAVEL).byYear;
    expect(figure).toMatchObject({ difference: kronor(-50), percent: '-50' });
  });

  it('puts a row that is gone where it stood and a new row where it stands', () => {
    const after = edit(TRAVEL, (row) => ({ ...row, id: 'new' as RowId, label: 'Utvärdering' }));
    const [costs] = compareBudgets({ years, rows }, { years, rows: after }).sections;
    expect(costs?.rows.map((row) => [row.before?.label ?? null, row.after?.label ?? null])).toEqual([
      ['Egen personal', 'Egen personal'],
      ['Externa tjänster', 'Externa tjänster'],
      ['Resor och logi', null],
      [null, 'Utvärdering'],
      ['Indirekta kostnader', 'Indirekta kostnader'],
    ]);
  });

  it('matches rows by label when the ids differ, without calling their rates changed', () => {
    const fresh = (id: RowId): RowId => `x-${id}` as RowId;
    const after = rows.map((row): BudgetRow => {
      const rule = row.rule.kind === 'rate' ? { ...row.rule, of: row.rule.of.map(fresh) } : row.rule;
      return { ...row, id: fresh(row.id), label: row.label.toUpperCase(), rule };
    });
    const comparison = compareBudgets({ years, rows }, { years, rows: after });
    expect(allRows(comparison).map((row) => row.aspects)).toEqual(rows.map(() => ['label']));
  });

  it('says what else differs about a row whose figures are the same', () => {
    const entered = calculateBudget(rows, years).rows.get('indirekta-kostnader' as RowId)?.byYear ?? [];
    const amounts = Object.fromEntries(years.map((year, index) => [String(year), entered[index] ?? ore(0)]));
    const after = edit('indirekta-kostnader', (row) => ({ ...row, rule: { kind: 'entered' }, amounts }));
    const row = rowOf(compareBudgets({ years, rows }, { years, rows: after }), 'indirekta-kostnader');
    expect(row).toMatchObject({ aspects: ['rule'], isChanged: true });
    expect(hasDifference(row)).toBe(false);
  });

  it('sees another percentage as a changed rule', () => {
    const after = edit('ett-till-ett-medel', (row) => ({
      ...row,
      rule: { kind: 'share', percent: percent('28') },
    }));
    expect(
      rowOf(compareBudgets({ years, rows }, { years, rows: after }), 'ett-till-ett-medel').aspects,
    ).toEqual(['rule']);
  });

  it('counts a year that only one version has as zero in the other', () => {
    const comparison = compareBudgets({ years: [2024, 2025], rows }, { years: [2025, 2026], rows });
    expect(comparison.years).toEqual([2024, 2025, 2026]);
    expect(rowOf(comparison, TRAVEL).byYear.map((figure) => figure.difference)).toEqual([
      kronor(-10_000),
      0,
      kronor(10_000),
    ]);
  });

  it('gives opposite differences when the versions change places', () => {
    const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const versions = [one, other].map((list) => ({
          years,
          rows: edit(TRAVEL, (row) => ({
            ...row,
            amounts: Object.fromEntries(years.map((year, index) => [String(year), ore(list[index] ?? 0)])),
          })),
        }));
        const [first, second] = versions;
        if (!first || !second) return;
        const there = allRows(compareBudgets(first, second)).map((row) => row.total.difference);
        const back = allRows(compareBudgets(second, first)).map((row) => ore(-row.total.difference));
        expect(there).toEqual(back);
      }),
    );
  });
});
