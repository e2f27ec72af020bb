import type { UtcTime } from '../../domain/ids';
import { sheet, workbook, type Written } from '@tests/fixtures/grid-builder';
import { describe, expect, test } from 'vitest';
import { rememberLayout, type SheetLayout } from '../layout-key';
import type { ReadAs, RecognisedTable } from '../recognised';
import { recogniseBudget } from './recognise-budget';

const savedAt = '2024-05-02T08:00:00.000Z' as UtcTime;

function readSheets(
  sheets: readonly (readonly Written[][])[],
  forced: Readonly<Record<string, ReadAs>> = {},
  layouts: readonly SheetLayout[] = [],
): readonly RecognisedTable[] {
  const grids = sheets.map((rows, index) => sheet(`Blad${String(index + 1)}`, [...rows]));
  return recogniseBudget(workbook(...grids), { rows: [], layouts, forced }).tables;
}

function readOne(rows: readonly Written[][], forced?: ReadAs, layouts?: readonly SheetLayout[]) {
  const [table] = readSheets([rows], forced && { 'Blad1!A2': forced }, layouts);
  if (!table) throw new Error('no table');
  return table;
}

const figures = (table: RecognisedTable): (number | string)[] =>
  table.rows.map(({ amounts: [amount] }) =>
    amount?.value.kind === 'amount'
      ? amount.value.ore / 100
      : amount?.value.kind === 'problem'
        ? amount.value.problem.code
        : 'none',
  );

const remember = (table: RecognisedTable): SheetLayout =>
  rememberLayout(table, {
    financier: 'Region Örebro län',
    savedAt,
    rows: Object.fromEntries(table.rows.map(({ id, target }) => [id, { include: true, target }])),
    years: {},
  });

const PLAIN: Written[][] = [
  ['Kostnader', '2024'],
  ['Personal', '800'],
  ['Resor', '12,5'],
  ['Hyra', '40'],
];
const STATED = [['Kostnader (kr)', '2024'], ...PLAIN.slice(1)];
const DOUBTFUL: Written[][] = [
  ['Kostnader', '2024'],
  ['Personal', '1.234'],
  ['Resor', '500'],
  ['Hyra', '40'],
];

describe('the unit', () => {
  test('that the user chooses multiplies the amounts, and what was read is said beside it', () => {
    const table = readOne(PLAIN, { unit: 'tkr' });
    expect(figures(table)).toEqual([800_000, 12_500, 40_000]);
    expect(table.unit).toEqual({ name: 'tkr', factor: 1000, place: null, read: 'kr' });
    expect(table.reasons).toContainEqual({ code: 'unitChosen', detail: 'tkr' });
  });

  test('goes before the one the sheet states, whose place is kept', () => {
    const table = readOne(STATED, { unit: 'mnkr' });
    expect(table.unit).toMatchObject({ name: 'mnkr', read: 'kr', place: { row: 0, column: 0 } });
  });

  test('is the sheet’s own when it is chosen back', () => {
    expect(readOne(PLAIN, { unit: 'kr' })).toEqual(readOne(PLAIN));
  });

  test('is remembered with the layout and used the next time', () => {
    const layout = remember(readOne(PLAIN, { unit: 'tkr' }));
    expect(layout).toMatchObject({ unit: 'tkr' });
    expect(figures(readOne(PLAIN, undefined, [layout]))).toEqual([800_000, 12_500, 40_000]);
    expect(figures(readOne(PLAIN, { unit: 'kr' }, [layout]))).toEqual([800, 12.5, 40]);
  });

  test('that is remembered gives way when the sheet has begun to state one', () => {
    const layout = remember(readOne(PLAIN, { unit: 'tkr' }));
    expect(figures(readOne(STATED, undefined, [layout]))).toEqual([800, 12.5, 40]);
  });

  test('that was chosen against a statement is used as long as the sheet states the same', () => {
    const layout = remember(readOne(STATED, { unit: 'tkr' }));
    expect(layout).toMatchObject({ unit: 'tkr', statedUnit: 'kr' });
    expect(figures(readOne(STATED, undefined, [layout]))).toEqual([800_000, 12_500, 40_000]);
  });

  test('of one table leaves the others alone', () => {
    const other = [
      ['Kostnader', '2024'],
      ...[
        ['Porto', '5'],
        ['Telefon', '6'],
        ['Material', '7'],
      ],
    ];
    const tables = readSheets([PLAIN, other], { 'Blad1!A2': { unit: 'tkr' } });
    expect(tables.map((table) => [table.id, table.unit.name])).toEqual([
      ['Blad1!A2', 'tkr'],
      ['Blad2!A2', 'kr'],
    ]);
  });
});

describe('a doubtful point', () => {
  test('is pointed out with the amount it stands in', () => {
    const table = readOne(DOUBTFUL);
    expect(figures(table)).toEqual(['ambiguous', 500, 40]);
    expect(table.doubtfulSign).toMatchObject({ sign: '.', shown: '1.234', decimal: null, isChosen: false });
    expect(readOne(PLAIN).doubtfulSign).toBeUndefined();
  });

  test('groups thousands or begins the decimals, as the user says', () => {
    const grouped = readOne(DOUBTFUL, { decimalSign: 'comma' });
    expect(figures(grouped)).toEqual([1234, 500, 40]);
    expect(grouped.doubtfulSign).toMatchObject({ decimal: 'comma', isChosen: true });
    expect(grouped.reasons).toContainEqual({ code: 'decimalSignChosen', detail: 'B1 ,' });
    expect(figures(readOne(DOUBTFUL, { decimalSign: 'point', unit: 'tkr' }))).toEqual([
      1234, 500_000, 40_000,
    ]);
  });

  test('is read the next time as the user said', () => {
    const layout = remember(readOne(DOUBTFUL, { decimalSign: 'comma' }));
    expect(layout).toMatchObject({ decimalSign: 'comma' });
    expect(figures(readOne(DOUBTFUL, undefined, [layout]))).toEqual([1234, 500, 40]);
    expect(remember(readOne(DOUBTFUL))).not.toHaveProperty('decimalSign');
  });

  test('leaves alone what a column proves by itself', () => {
    const proven = [...DOUBTFUL, ['Porto', '1.234,50']];
    expect(readOne(proven, { decimalSign: 'point' })).toEqual(readOne(proven));
  });
});
