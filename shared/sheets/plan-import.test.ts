import golden from '@tests/fixtures/golden/pm-budget.json';
import { sheet, uncached, workbook, type Written } from '@tests/fixtures/grid-builder';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BudgetRow, RowRule } from '../domain/budget/budget';
import { calculateBudget } from '../domain/budget/calculate-budget';
import type { BudgetId, RowId } from '../domain/ids';
import { ore, type Ore } from '../domain/money/ore';
import { percent } from '../domain/money/percent';
import { planFinancierRows, planNewVersion, type CurrentBudget, type ImportPlan } from './plan-import';
import { defaultChoices, targetOf, type ImportChoices, type RowChoice } from './plan/import-choices';
import type { RecognisedTable, RowTarget } from './recognised';
import { recogniseBudget } from './recognise/recognise-budget';

const OLD = 'gammal' as BudgetId;
const NEW = 'ny' as BudgetId;
const YEARS = [2024, 2025, 2026];
const newRowId = (id: string): RowId => `ny ${id}` as RowId;

function budgetRow(
  id: string,
  label: string,
  target: RowTarget,
  amounts: readonly number[],
  rule: RowRule = { kind: 'entered' },
): BudgetRow {
  const base = {
    id: id as RowId,
    budgetId: OLD,
    position: 0,
    label,
    rule,
    amounts:
      rule.kind === 'entered'
        ? Object.fromEntries(amounts.map((amount, index) => [String(YEARS[index]), ore(amount)]))
        : {},
    rejected: {},
    notes: { label: 'anteckning' },
  };
  return target.section === 'financing'
    ? { ...base, ...target, isGrant: rule.kind === 'share' }
    : { ...base, ...target };
}

const COST = { section: 'cost', category: 'staff' } as const;
const exact = (index: number): readonly number[] => golden.costs[index]?.exactOre ?? [];

/** The example's budget: a rate row, a share row and the remainder. */
const EXAMPLE: CurrentBudget = {
  years: YEARS,
  rows: [
    budgetRow('p', 'Egen personal', COST, exact(0)),
    budgetRow('e', 'Externa tjänster', { section: 'cost', category: 'externalServices' }, exact(1)),
    budgetRow('r', 'Resor och logi', { section: 'cost', category: 'travel' }, exact(2)),
    budgetRow('i', 'Indirekta kostnader', { section: 'cost', category: 'indirect' }, [], {
      kind: 'rate',
      percent: percent('21.39'),
      of: ['p' as RowId],
    }),
    budgetRow(
      'm',
      'Region Örebro län, Egna medel – aktivitetsmedel barn och unga',
      { section: 'financing', group: 'public' },
      [],
      { kind: 'remainder' },
    ),
    budgetRow('s', 'Region Örebro län, 1:1-medel', { section: 'financing', group: 'public' }, [], {
      kind: 'share',
      percent: percent('27.6'),
    }),
  ],
};

function read(rows: readonly Written[][]): RecognisedTable {
  const [table] = recogniseBudget(workbook(sheet('Blad1', rows)), { rows: [], layouts: [] }).tables;
  if (!table) throw new Error('No table');
  return table;
}

const official = (
  change: (label: string, kr: readonly number[]) => readonly Written[] = (_label, kr) => kr,
): RecognisedTable =>
  read([
    ['Kostnader', ...YEARS],
    ...golden.costs.map((row): Written[] => [row.label, ...change(row.label, row.printedKr)]),
    ['Finansiering'],
    ...golden.financing.map((row): Written[] => [row.label, ...change(row.label, row.printedKr)]),
  ]);

function plan(table: RecognisedTable, current: CurrentBudget, made: Partial<ImportChoices> = {}): ImportPlan {
  const choices = { ...defaultChoices(table, current.rows), ...made };
  return planNewVersion(table, choices, current, newRowId, NEW);
}

function withRow(choices: ImportChoices, id: string, made: Partial<RowChoice>): ImportChoices {
  const choice = choices.rows[id];
  if (!choice) throw new Error(id);
  return { ...choices, rows: { ...choices.rows, [id]: { ...choice, ...made } } };
}

const rowOf = ({ rows }: Pick<ImportPlan, 'rows'>, id: string): BudgetRow | undefined =>
  rows.find((row) => row.id === id);

describe('the choices an import starts from', () => {
  test('match rows by label, then by category, each row of the budget once', () => {
    const table = read([
      ['Kostnader', 2024],
      ['Lönekostnader', 1],
      ['Resor och login', 2],
      ['Datorer', 3],
      ['Finansiering'],
      ['Region Örebro län, 1:1 medel', 6],
    ]);
    const choices = defaultChoices(table, EXAMPLE.rows);
    expect(table.rows.map((row) => choices.rows[row.id]?.into)).toEqual(['p', 'r', 'new', 's']);
    expect(table.rows.map((row) => choices.rows[row.id]?.label)).toEqual([
      'Egen personal',
      'Resor och logi',
      'Datorer',
      'Region Örebro län, 1:1-medel',
    ]);
  });

  test('do not match by category when two rows could be meant', () => {
    const table = read([
      ['Kostnader', 2024],
      ['Projektledare', 1],
      ['Handläggare', 2],
    ]);
    expect(Object.values(defaultChoices(table, EXAMPLE.rows).rows).map((choice) => choice.into)).toEqual([
      'new',
      'new',
    ]);
  });

  test('leave out rows with problems, and take the code off new labels', () => {
    const table = read([
      ['Kostnader', 2024],
      ['1.1 Ställ', 'ca 100'],
      ['1.2 Tält', 5],
    ]);
    expect(Object.values(defaultChoices(table, []).rows)).toMatchObject([
      { include: false, label: 'Ställ' },
      { include: true, label: 'Tält', into: 'new' },
    ]);
  });

  test('use the remembered years and leave out what was left out before', () => {
    const table = read([
      ['Kostnader', 2024],
      ['Tält', 5],
    ]);
    const leftOut = { ...table, rows: table.rows.map((row) => ({ ...row, leftOutBefore: true })) };
    expect(defaultChoices(leftOut, [], { years: { 2024: 2030 } })).toMatchObject({
      years: { 2024: 2030 },
      rows: { 'Blad1!A2': { include: false } },
    });
  });
});

describe('a new version from a sheet', () => {
  test('of the very same figures, in whole kronor, differs in nothing and keeps every rule and öre', () => {
    const same = plan(official(), EXAMPLE);
    expect(same).toMatchObject({ years: YEARS, differences: [], added: [], removed: [], blocked: [] });
    expect(same.rows.map((row) => row.rule)).toEqual(EXAMPLE.rows.map((row) => row.rule));
    expect(rowOf(same, 'p')).toMatchObject({
      budgetId: NEW,
      notes: { label: 'anteckning' },
      amounts: { 2024: 45685230 },
    });
    expect(rowOf(same, 's')).toMatchObject({ isGrant: true });
  });

  test('takes the sheet to the öre when the budget is not to keep its own', () => {
    expect(rowOf(plan(official(), EXAMPLE, { keepOre: false }), 'p')).toMatchObject({
      amounts: { 2024: 45685200 },
    });
  });

  test('shows a changed amount and what follows from it, and enters what no rule gives any more', () => {
    const changed = plan(
      official((label, kr) => (label === 'Resor och logi' ? [10000, 10000, 12000.5] : kr)),
      EXAMPLE,
    );
    expect(changed.differences).toEqual([
      { rowId: 'r', label: 'Resor och logi', year: 2026, before: 1000000, after: 1200050 },
    ]);
    expect(rowOf(changed, 's')).toMatchObject({ rule: { kind: 'entered' }, amounts: { 2026: 23312643 } });
    expect(rowOf(changed, 'm')).toMatchObject({ rule: { kind: 'entered' } });
    expect(rowOf(changed, 'i')).toMatchObject({ rule: { kind: 'rate' } });
  });

  test('adds new rows, removes missing ones, and numbers them in their parts', () => {
    const table = read([
      ['Kostnader', ...YEARS],
      ['Egen personal', 1, 2, 3],
      ['Tält', 4, null, 6],
      ['Finansiering'],
      ['Bygg AB', 5, 2, 9],
    ]);
    const made = plan(table, EXAMPLE);
    expect(made.rows.map((row) => [row.label, row.section, row.position])).toEqual([
      ['Egen personal', 'cost', 0],
      ['Tält', 'cost', 1],
      ['Bygg AB', 'financing', 0],
    ]);
    expect(made.added).toEqual(['ny Blad1!A3', 'ny Blad1!A5']);
    expect(made.removed).toEqual(['e', 'r', 'i', 'm', 's']);
    expect(made.rows[1]?.amounts).toEqual({ 2024: 400, 2026: 600 });
    expect(made.differences).toContainEqual({
      rowId: 'ny Blad1!A3',
      label: 'Tält',
      year: 2024,
      before: null,
      after: 400,
    });
    expect(made.differences).toContainEqual({
      rowId: 'e',
      label: 'Externa tjänster',
      year: 2024,
      before: 11000000,
      after: null,
    });
  });

  test('keeps what the sheet does not mention when asked to, years too', () => {
    const table = read([
      ['Kostnader', 2025],
      ['Egen personal', 1],
      ['Finansiering'],
      ['Region Örebro län, 1:1-medel', 7],
    ]);
    const kept = plan(table, EXAMPLE, { keepUnmentioned: true });
    expect(kept.years).toEqual(YEARS);
    expect(kept.removed).toEqual([]);
    expect(rowOf(kept, 'p')?.amounts).toEqual({ 2024: 45685230, 2025: 100, 2026: 55488440 });
    expect(rowOf(kept, 's')).toMatchObject({
      rule: { kind: 'entered' },
      amounts: { 2024: 18618215, 2025: 700 },
    });
  });

  test('lets no rate point to rows that are gone', () => {
    const rest = read([
      ['Kostnader', ...YEARS],
      ['Indirekta kostnader', 97721, 211719, 118690],
    ]);
    expect(rowOf(plan(rest, EXAMPLE), 'i')).toMatchObject({ rule: { kind: 'entered' } });
    const two: CurrentBudget = {
      ...EXAMPLE,
      rows: EXAMPLE.rows.map((row) =>
        row.id === 'i'
          ? { ...row, rule: { kind: 'rate', percent: percent('10'), of: ['p', 'e'] as RowId[] } }
          : row,
      ),
    };
    const one = read([
      ['Kostnader', ...YEARS],
      ['Egen personal', 1000, 0, 0],
      ['Indirekta kostnader', 100, 0, 0],
    ]);
    expect(rowOf(plan(one, two), 'i')?.rule).toEqual({ kind: 'rate', percent: '10', of: ['p'] });
  });

  test('mends the base of a rate before the rate that follows from it', () => {
    const chained: CurrentBudget = {
      years: [2024],
      rows: [
        budgetRow('p', 'Egen personal', COST, [100000]),
        budgetRow('i', 'Indirekta kostnader', { section: 'cost', category: 'indirect' }, [], {
          kind: 'rate',
          percent: percent('20'),
          of: ['p' as RowId],
        }),
        budgetRow('o', 'Övrigt', { section: 'cost', category: 'other' }, [], {
          kind: 'rate',
          percent: percent('50'),
          of: ['i' as RowId],
        }),
      ],
    };
    const table = read([
      ['Kostnader', 2024],
      ['Egen personal', 1000],
      ['Indirekta kostnader', 300],
      ['Övrigt', 150],
    ]);
    const made = plan(table, chained);
    expect(made.rows.map((row) => row.rule.kind)).toEqual(['entered', 'entered', 'rate']);
  });

  test('lists every problem that blocks a row with its cell, and leaves the current row alone', () => {
    const table = read([
      ['Kostnader', ...YEARS],
      ['Egen personal', 'ca 1', uncached('A1'), 3],
      ['Resor och logi', 10.123, 1, 2],
    ]);
    const ids = table.rows.map((row) => row.id);
    const choices = withRow(defaultChoices(table, EXAMPLE.rows), ids[0] ?? '', { include: true });
    const made = planNewVersion(table, choices, EXAMPLE, newRowId, NEW);
    expect(made.blocked.map(({ place, problem }) => [place.column, problem.code])).toEqual([
      [1, 'notAnAmount'],
      [2, 'uncached'],
      [1, 'inexact'],
    ]);
    expect(rowOf(made, 'p')?.amounts).toEqual(rowOf(EXAMPLE, 'p')?.amounts);
    const rounded = planNewVersion(table, { ...choices, roundInexact: true }, EXAMPLE, newRowId, NEW);
    expect(rowOf(rounded, 'r')?.amounts).toEqual({ 2024: 1012, 2025: 100, 2026: 200 });
  });

  test('moves and leaves out years as chosen', () => {
    const made = plan(official(), EXAMPLE, { years: { 2024: 2027, 2025: 'skip', 2026: 2026 } });
    expect(made.years).toEqual([2026, 2027]);
    expect(rowOf(made, 'r')?.amounts).toEqual({ 2026: 1000000, 2027: 1000000 });
  });

  test('adds rows that go into the same one, up to the largest amount', () => {
    const table = read([
      ['Kostnader', 2024],
      ['Anna', 70_000_000_000],
      ['Bo', 5],
      ['Eva', 40_000_000_000],
    ]);
    let choices = defaultChoices(table, EXAMPLE.rows);
    for (const row of table.rows)
      choices = withRow(choices, row.id, { into: 'p' as RowId, label: 'Egen personal' });
    const made = planNewVersion(table, choices, EXAMPLE, newRowId, NEW);
    expect(rowOf(made, 'p')?.amounts).toEqual({ 2024: 7_000_000_000_500 });
    expect(made.blocked).toMatchObject([{ label: 'Eva', problem: { code: 'tooLarge' } }]);
  });
});

describe('a financier’s answer', () => {
  const table = read([
    ['Finansiär', 2024, 2025],
    ['Region Örebro län, 1:1-medel', 186182.15, 300000],
    ['Annan kommun', 1, 2],
  ]);

  test('gives the amounts of the chosen rows alone, and how they differ from the budget', () => {
    const choices = defaultChoices(table, EXAMPLE.rows);
    const answer = planFinancierRows(table, choices, EXAMPLE, ['s' as RowId]);
    expect(answer).toEqual({
      years: [2024, 2025],
      amounts: [
        {
          rowId: 's',
          label: 'Region Örebro län, 1:1-medel',
          amounts: { 2024: 18618215, 2025: 30000000 },
          from: ['Blad1!A2'],
        },
      ],
      differences: [
        { rowId: 's', label: 'Region Örebro län, 1:1-medel', year: 2025, before: 38130047, after: 30000000 },
      ],
      blocked: [],
    });
    expect(planFinancierRows(table, choices, EXAMPLE, ['m' as RowId]).amounts).toEqual([]);
  });

  test('is never taken for a cost row', () => {
    const choices = withRow(defaultChoices(table, EXAMPLE.rows), 'Blad1!A3', { into: 'p' as RowId });
    expect(planFinancierRows(table, choices, EXAMPLE, ['p' as RowId]).amounts).toEqual([]);
  });
});

const rowArbitrary = fc.record({
  target: fc.constantFrom<RowTarget[]>(
    { section: 'cost', category: 'staff' },
    { section: 'cost', category: 'travel' },
    { section: 'cost', category: 'other' },
    { section: 'financing', group: 'public' },
    { section: 'financing', group: 'private' },
  ),
  amounts: fc.array(fc.integer({ min: -10_000_000, max: 900_000_000 }), { minLength: 3, maxLength: 3 }),
});

/** A budget, and the sheet somebody would write of it. */
const budgetArbitrary = fc
  .array(rowArbitrary, { minLength: 1, maxLength: 12 })
  .map((made) =>
    made.map(({ target, amounts }, index) =>
      budgetRow(`r${String(index)}`, `Rad ${'abcdefghijkl'.charAt(index)}x`, target, amounts),
    ),
  );

function sheetOf(rows: readonly BudgetRow[]): RecognisedTable {
  const amounts = (row: BudgetRow): Ore[] => YEARS.map((year) => row.amounts[String(year)] ?? ore(0));
  return {
    id: 'Blad1!A1',
    sheet: 'Blad1',
    unit: { name: 'kr', factor: 1, place: null },
    orientation: 'yearsAcross',
    years: YEARS.map((year, index) => ({ year, place: { sheet: 'Blad1', row: 0, column: index + 1 } })),
    totalHead: null,
    rows: rows.map((row, index) => ({
      id: `Blad1!A${String(index + 2)}`,
      label: row.label,
      place: { sheet: 'Blad1', row: index + 1, column: 0 },
      target: targetOf(row),
      confidence: 1,
      why: { code: 'knownRow', detail: row.label },
      amounts: amounts(row).map((value, column) => ({
        place: { sheet: 'Blad1', row: index + 1, column: column + 1 },
        shown: String(value / 100),
        value: { kind: 'amount', ore: value },
      })),
      declaredTotal: null,
      totalCheck: null,
      percent: null,
      hidden: false,
    })),
    sums: [],
    reasons: [],
    layoutKey: '',
    confidence: 1,
  };
}

describe('any import', () => {
  test('of a table made from a budget reproduces the budget with the default choices', () => {
    fc.assert(
      fc.property(budgetArbitrary, (rows) => {
        const made = plan(sheetOf(rows), { rows, years: YEARS });
        expect(made.differences).toEqual([]);
        expect(made.rows.map((row) => row.id)).toEqual(rows.map((row) => row.id));
      }),
    );
  });

  test('has the same sums whatever the order of its rows', () => {
    const shuffled = budgetArbitrary.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const empty: CurrentBudget = { rows: [], years: [] };
        const sums = (from: readonly BudgetRow[]) => {
          const figures = calculateBudget(plan(sheetOf(from), empty).rows, YEARS);
          return [figures.bookedCosts, figures.financing, figures.financingByGroup];
        };
        expect(sums(others)).toEqual(sums(rows));
      }),
    );
  });
});
