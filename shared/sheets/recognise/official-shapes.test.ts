import golden from '@tests/fixtures/golden/pm-budget.json';
import { date, formula, number, sheet, workbook, type Written } from '@tests/fixtures/grid-builder';
import { describe, expect, test } from 'vitest';
import type { SheetGrid } from '../grid';
import type { RecognisedTable } from '../recognised';
import { recogniseBudget } from './recognise-budget';

const NOTHING_KNOWN = { rows: [], layouts: [] };
const YEARS = golden.project.years;

interface Printed {
  readonly label: string;
  readonly printedKr: readonly number[];
  readonly printedTotalKr: number;
}

const line = ({ label, printedKr, printedTotalKr }: Printed): Written[] => [
  label,
  ...printedKr,
  printedTotalKr,
];
const withoutTotal = ({ label, printedKr }: Printed): Written[] => [label, ...printedKr];
const costs = [...golden.costs, golden.costSum];
const financing = [...golden.financing, golden.financingSum];
const head = (corner: string): Written[] => [corner, ...YEARS, 'Totalt'];

/** 1 000 223 as text with no-break spaces. */
const spaced = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
const columnsOf = (rows: readonly Written[][]): Written[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

function sumFormula(column: string, from: number, to: number, result: number): Written {
  return formula(`SUM(${column}${String(from)}:${column}${String(to)})`, result);
}

const SHAPES: Readonly<Record<string, readonly SheetGrid[]>> = {
  'as printed in the decision': [
    sheet('Budget', [
      ['Kostnads- och finansieringsbudget'],
      head('Bokförda kostnader'),
      ...costs.map(line),
      head('Finansiär'),
      ['Offentlig finansiär'],
      ...financing.map(line),
    ]),
  ],
  'with the years once and a heading for the financing, far from A1': [
    sheet(
      'Blad1',
      [head('Kostnadsslag'), ...costs.map(line), [null], ['Finansiering'], ...financing.map(line)],
      { at: 'H23' },
    ),
  ],
  'with costs and financing beside each other': [
    sheet('Budget', [
      [...head('Kostnader'), null, ...head('Finansiering')],
      ...costs.map((row, index) => {
        const beside = financing[index];
        return [...line(row), null, ...(beside ? line(beside) : [])];
      }),
    ]),
  ],
  'on a sheet each for costs and financing, without totals': [
    sheet('Kostnader', [['', ...YEARS.map((year) => `År ${String(year)}`)], ...costs.map(withoutTotal)]),
    sheet('Finansiering', [
      ['', ...YEARS.map((year) => `År ${String(year)}`)],
      ...financing.map(withoutTotal),
    ]),
  ],
  'with the years down the rows': [
    sheet(
      'Budget',
      columnsOf([
        head('Kostnader'),
        ...costs.map(line),
        ['Finansiering', null, null, null, null],
        ...financing.map(line),
      ]),
    ),
  ],
  'on one sheet per year': YEARS.map((year, index) =>
    sheet(String(year), [
      ['Budgetpost', 'Belopp'],
      ['Kostnader'],
      ...costs.map((row): Written[] => [row.label, row.printedKr[index] ?? 0]),
      ['Finansiering'],
      ...financing.map((row): Written[] => [row.label, row.printedKr[index] ?? 0]),
    ]),
  ),
  'as text with no-break spaces and "kr", years as dates': [
    sheet('Budget', [
      ['Kostnader', ...YEARS.map((year) => date(`${String(year)}-12-31`)), 'Summa'],
      ...costs.map((row): Written[] => [
        row.label,
        ...row.printedKr.map((kr) => `${spaced(kr)} kr`),
        spaced(row.printedTotalKr),
      ]),
      ['Finansiering'],
      ...financing.map((row): Written[] => [
        row.label,
        ...row.printedKr.map(spaced),
        spaced(row.printedTotalKr),
      ]),
    ]),
  ],
  'in thousands with three decimals, years over an amount and a percentage': [
    sheet(
      'Budget',
      [
        ['Belopp i tkr'],
        ['Kostnader', 2024, null, 2025, null, 2026, null, 'Totalt', null],
        ...costs.map((row): Written[] => thousandsAndPercent(row)),
        ['Finansiering'],
        ...financing.map((row): Written[] => thousandsAndPercent(row)),
      ],
      { merges: ['B2:C2', 'D2:E2', 'F2:G2', 'H2:I2'] },
    ),
  ],
  'with labels merged over two columns, codes before them and extra columns': [
    sheet(
      'Budget',
      [
        ['Kod', 'Kostnader', null, 'Utfall 2023', ...YEARS, 'Hela projektet', 'Andel %', 'Kommentar'],
        ...costs.map((row, index): Written[] => [
          index + 1,
          row.label,
          null,
          1000,
          ...row.printedKr,
          row.printedTotalKr,
          number(0.5, '0%'),
          'se bilaga',
        ]),
        [null, 'Finansiering'],
        ...financing.map((row, index): Written[] => [
          index + 6,
          row.label,
          null,
          1000,
          ...row.printedKr,
          row.printedTotalKr,
          number(0.5, '0%'),
          'se bilaga',
        ]),
      ],
      { merges: ['B2:C2', 'B3:C3', 'B4:C4', 'B5:C5', 'B6:C6'] },
    ),
  ],
  'with formulas for its sums and other labels for them': [
    sheet('Budget', [
      head('Kostnader'),
      ...golden.costs.map(line),
      [
        'Allt som allt',
        ...golden.costSum.printedKr.map((kr, index) => sumFormula('BCD'.charAt(index), 2, 5, kr)),
        sumFormula('E', 2, 5, golden.costSum.printedTotalKr),
      ],
      ['Finansiering'],
      ...golden.financing.map(line),
      [
        'Allt som allt',
        ...golden.financingSum.printedKr.map((kr, index) => sumFormula('BCD'.charAt(index), 8, 9, kr)),
        sumFormula('E', 8, 9, golden.financingSum.printedTotalKr),
      ],
    ]),
  ],
};

function thousandsAndPercent(row: Printed): Written[] {
  const figures = [...row.printedKr, row.printedTotalKr];
  return [row.label, ...figures.flatMap((kr) => [number(kr / 1000), number(0.25, '0 %')])];
}

const amountsOf = (table: RecognisedTable, section: string): (number | string)[][] =>
  table.rows
    .filter((row) => row.target.section === section)
    .map((row) => row.amounts.map(({ value }) => (value.kind === 'amount' ? value.ore / 100 : value.kind)));

const declaredOf = (table: RecognisedTable): number[] =>
  table.sums.flatMap((sum) =>
    sum.checks.filter((check) => check.year !== null).map((check) => check.declared / 100),
  );

describe('the official table', () => {
  test.each(Object.entries(SHAPES))('is read to the krona %s', (_name, sheets) => {
    const found = recogniseBudget(workbook(...sheets), NOTHING_KNOWN);
    const [table, ...more] = found.tables;
    if (!table) throw new Error(`No table: ${String(found.failure?.code)}`);
    expect(more).toEqual([]);
    expect(table.years.map(({ year }) => year)).toEqual(YEARS);
    expect(amountsOf(table, 'cost')).toEqual(golden.costs.map((row) => row.printedKr));
    expect(amountsOf(table, 'financing')).toEqual(golden.financing.map((row) => row.printedKr));
    expect(declaredOf(table)).toEqual([...golden.costSum.printedKr, ...golden.financingSum.printedKr]);
    expect(table.rows.flatMap((row) => (row.target.section === 'cost' ? [row.target.category] : []))).toEqual(
      ['staff', 'externalServices', 'travel', 'indirect'],
    );
    const verdicts = [
      ...table.rows.flatMap((row) => row.totalCheck ?? []),
      ...table.sums.flatMap((sum) => sum.checks),
    ];
    expect(verdicts.filter((check) => check.verdict === 'error')).toEqual([]);
  });

  test('has totals that differ by one krona, which is rounding', () => {
    const [table] = recogniseBudget(
      workbook(...(SHAPES['as printed in the decision'] ?? [])),
      NOTHING_KNOWN,
    ).tables;
    const staff = table?.rows.find((row) => row.label === 'Egen personal');
    expect(staff?.totalCheck).toMatchObject({
      declared: 200154100,
      computed: 200154000,
      cells: 3,
      verdict: 'rounding',
    });
    const total = table?.sums[0]?.checks.find((check) => check.year === null);
    expect(total).toMatchObject({
      declared: 290075700,
      computed: 290075800,
      cells: 4,
      verdict: 'rounding',
      across: 'rows',
    });
  });
});
