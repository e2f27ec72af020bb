import { sheet, workbook, type SheetTraits, type Written } from '@tests/fixtures/grid-builder';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAddress, type CellValue, type SheetCell, type SheetGrid, type WorkbookGrid } from '../grid';
import type { RecognisedAmount, RecognisedWorkbook } from '../recognised';
import { recogniseBudget } from './recognise-budget';

const NOTHING_KNOWN = { rows: [], layouts: [] };

const COSTS = [
  'Egen personal',
  'Lönekostnader',
  'Köpta tjänster',
  'Resor och logi',
  'Lokaler',
  'Utrustning',
  'Overhead',
  'Något eget',
];
const FINANCIERS = [
  'Region Örebro län',
  'Kumla kommun',
  'Tillväxtverket',
  'Bygg AB',
  'Stiftelsen Framtid',
  'Egna medel',
];

interface Table {
  readonly years: readonly number[];
  readonly costs: readonly (readonly [string, readonly number[]])[];
  readonly financing: readonly (readonly [string, readonly number[]])[];
  readonly unit: readonly [string, number];
  readonly at: string;
  readonly total: boolean;
  readonly head: (year: number) => Written;
  readonly write: (value: number) => Written;
}

const spaced = (value: number): string => {
  const [whole = '', decimals] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')},${decimals ?? ''}`;
};

/** Amounts in hundredths of the unit, so that every one is whole öre. */
const amount = fc.integer({ min: 100, max: 210_000 });

const rowsOf = (labels: readonly string[], years: number) =>
  fc
    .subarray([...labels], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((label) =>
          fc.tuple(fc.constant(label), fc.array(amount, { minLength: years, maxLength: years })),
        ),
      ),
    );

const tableArbitrary: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1990, max: 2095 }), fc.integer({ min: 1, max: 5 }))
  .chain(([first, count]) =>
    fc.record({
      years: fc.constant(Array.from({ length: count }, (_, index) => first + index)),
      costs: rowsOf(COSTS, count),
      financing: rowsOf(FINANCIERS, count),
      unit: fc.constantFrom(
        ['Belopp i kronor', 1] as const,
        ['Belopp i tkr', 1000] as const,
        ['(mnkr)', 1_000_000] as const,
      ),
      at: fc
        .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 60 }))
        .map(([column, row]) => cellAddress({ row, column })),
      total: fc.boolean(),
      head: fc.constantFrom<Table['head'][]>(
        (year) => year,
        (year) => `År ${String(year)}`,
        (year) => `Budget ${String(year)}`,
      ),
      write: fc.constantFrom<Table['write'][]>((value) => value, spaced),
    }),
  );

function writeTable(table: Table): SheetGrid {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const line = ([label, values]: Table['costs'][number]): Written[] => [
    label,
    ...values.map((value) => table.write(value / 100)),
    ...(table.total ? [table.write(sum(values) / 100)] : []),
  ];
  const summed = (label: string, rows: Table['costs']): Written[] =>
    line([label, table.years.map((_, index) => sum(rows.map(([, values]) => values[index] ?? 0)))]);
  const traits: SheetTraits = { at: table.at };
  return sheet(
    'Budget',
    [
      [table.unit[0]],
      ['Kostnader', ...table.years.map(table.head), ...(table.total ? ['Totalt'] : [])],
      ...table.costs.map(line),
      summed('Summa bokförda kostnader', table.costs),
      ['Finansiering'],
      ...table.financing.map(line),
      summed('Summa finansiering', table.financing),
    ],
    traits,
  );
}

const readBack = (found: RecognisedWorkbook, section: string) =>
  found.tables[0]?.rows
    .filter((row) => row.target.section === section)
    .map((row) => [
      row.label,
      row.amounts.map(({ value }) => (value.kind === 'amount' ? value.ore : value.kind)),
    ]);

describe('a table in any unit, at any place', () => {
  test('is read back exactly, and all its sums are equal', () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const found = recogniseBudget(workbook(writeTable(table)), NOTHING_KNOWN);
        const ore = (rows: Table['costs']) =>
          rows.map(([label, values]) => [label, values.map((value) => value * table.unit[1])]);
        expect(found.tables).toHaveLength(1);
        expect(found.tables[0]?.years.map(({ year }) => year)).toEqual(table.years);
        expect(readBack(found, 'cost')).toEqual(ore(table.costs));
        expect(readBack(found, 'financing')).toEqual(ore(table.financing));
        const checks = found.tables[0]?.sums.flatMap((one) => one.checks) ?? [];
        expect(checks.map((check) => check.verdict)).toEqual(checks.map(() => 'equal'));
      }),
      { numRuns: 300 },
    );
  });
});

const junkText = fc.oneof(
  fc.constantFrom(
    '2024',
    'År 2025',
    'Totalt',
    'Summa',
    'Kostnader',
    'Finansiering',
    'tkr',
    '1.234',
    '1 000,50 kr',
    '-',
    'Personal',
    'S:a',
    '50 %',
    'ca 10',
  ),
  fc.string({ maxLength: 12 }),
);

const junkValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: junkText.map((text): CellValue => ({ type: 'text', text })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.integer({ min: 1985, max: 2105 }), fc.integer(), fc.double({ noNaN: true })),
        fc.constantFrom('General', '0%', '# ##0', '#,##0,'),
      )
      .map(([value, format]): CellValue => ({ type: 'number', text: String(value), format })),
  },
  fc.constantFrom<CellValue[]>(
    { type: 'error', text: '#REF!' },
    { type: 'uncached' },
    { type: 'boolean', value: true },
    { type: 'date', iso: '2024-12-31' },
    { type: 'number', text: '1e400', format: '' },
  ),
);

const junkCell: fc.Arbitrary<SheetCell> = fc.record(
  {
    row: fc.nat(12),
    column: fc.nat(8),
    value: junkValue,
    formula: fc.constantFrom('SUM(B2:B5)', 'B1+B2', 'Blad2!A1', 'SUM(', 'SUM(B1:B1048576)', 'A1:A9'),
  },
  { requiredKeys: ['row', 'column', 'value'] },
);

const junkRange = fc
  .tuple(fc.nat(12), fc.nat(8), fc.nat(3), fc.nat(3))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const junkSheet: fc.Arbitrary<SheetGrid> = fc.record({
  name: fc.constantFrom('2024', 'Kostnader', 'Finansiering', 'Blad1', '2025'),
  hidden: fc.boolean(),
  cells: fc
    .uniqueArray(junkCell, {
      selector: ({ row, column }) => `${String(row)}:${String(column)}`,
      maxLength: 60,
    })
    .map((cells) => cells.sort((a, b) => a.row - b.row || a.column - b.column)),
  merges: fc.array(junkRange, { maxLength: 3 }),
  hiddenRows: fc.array(fc.nat(12), { maxLength: 2 }),
  hiddenColumns: fc.array(fc.nat(8), { maxLength: 2 }),
});

const junkWorkbook: fc.Arbitrary<WorkbookGrid> = fc.record({
  fileName: fc.constant('skräp.xlsx'),
  sheets: fc.uniqueArray(junkSheet, { selector: ({ name }) => name, maxLength: 3 }),
  notes: fc.constant([]),
});

/** Every amount that a reading claims to have read. */
const claimed = (found: RecognisedWorkbook): RecognisedAmount[] =>
  found.tables
    .flatMap((table) =>
      table.rows.flatMap((row) => [...row.amounts, ...(row.declaredTotal ? [row.declaredTotal] : [])]),
    )
    .filter((one) => one.value.kind !== 'empty');

describe('a grid of junk', () => {
  test('never throws, and no amount is claimed that is not in the grid', () => {
    fc.assert(
      fc.property(junkWorkbook, (grid) => {
        const found = recogniseBudget(grid, NOTHING_KNOWN);
        expect(found.tables.length === 0).toBe(found.failure !== null);
        for (const { place } of claimed(found)) {
          const cells = grid.sheets.find((one) => one.name === place.sheet && !one.hidden)?.cells ?? [];
          expect(cells.some((cell) => cell.row === place.row && cell.column === place.column)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('claims each of its cells at most once', () => {
    fc.assert(
      fc.property(junkWorkbook, (grid) => {
        for (const table of recogniseBudget(grid, NOTHING_KNOWN).tables) {
          const places = claimed({ fileName: '', tables: [table], skipped: [], failure: null }).map(
            ({ place }) => `${place.sheet}!${cellAddress(place)}`,
          );
          expect(new Set(places).size).toBe(places.length);
          expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
