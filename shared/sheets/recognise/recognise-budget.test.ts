import type { RowId, UtcTime } from '../../domain/ids';
import {
  error,
  formula,
  number,
  sheet,
  uncached,
  workbook,
  type SheetTraits,
  type Written,
} from '@tests/fixtures/grid-builder';
import { describe, expect, test } from 'vitest';
import { cellAddress, type SheetGrid } from '../grid';
import type { SheetLayout } from '../layout-key';
import type { RecognisedRow, RecognisedTable, RecognisedWorkbook, RowTarget, SumCheck } from '../recognised';
import { recogniseBudget } from './recognise-budget';
import type { Known } from './to-table';

const NOTHING_KNOWN: Known = { rows: [], layouts: [] };

const read = (sheets: readonly SheetGrid[], known = NOTHING_KNOWN): RecognisedWorkbook =>
  recogniseBudget(workbook(...sheets), known);

function tableOf(found: RecognisedWorkbook): RecognisedTable {
  const [table] = found.tables;
  if (!table) throw new Error(`No table: ${String(found.failure?.code)}`);
  return table;
}

const readRows = (rows: readonly Written[][], traits?: SheetTraits, known?: Known): RecognisedTable =>
  tableOf(read([sheet('Blad1', rows, traits)], known));

const shown = ({ amounts }: RecognisedRow): (number | string | undefined)[] =>
  amounts.map(({ value }) =>
    value.kind === 'amount' ? value.ore / 100 : value.kind === 'problem' ? value.problem.code : value.kind,
  );

const figures = (table: RecognisedTable): Record<string, (number | string | undefined)[]> =>
  Object.fromEntries(table.rows.map((row) => [row.label, shown(row)]));

const targets = (table: RecognisedTable): Record<string, string> =>
  Object.fromEntries(
    table.rows.map(({ label, target }) => [
      label,
      target.section === 'financing' ? target.group : target.category,
    ]),
  );

const checksOf = (table: RecognisedTable): SumCheck[] => table.sums.flatMap((sum) => sum.checks);
const verdicts = (table: RecognisedTable): Record<string, string> =>
  Object.fromEntries(checksOf(table).map((check) => [cellAddress(check.place), check.verdict]));

const skips = (found: RecognisedWorkbook): Record<string, string> =>
  Object.fromEntries(found.skipped.map(({ place, why }) => [`${place.sheet}!${cellAddress(place)}`, why]));

describe('years', () => {
  test.each([
    ['numbers', [2024, 2025]],
    ['text', ['2024', '2025']],
    ['"År 2024"', ['År 2024', 'År 2025']],
    ['"Budget 2024"', ['Budget 2024', 'Budget 2025']],
    ['"2024 (aug–dec)"', ['2024 (aug–dec)', '2025 (jan–juli)']],
    ['dates as text', ['2024-01-01', '2025-01-01']],
  ])('are read from heads that are %s', (_name, heads) => {
    const table = readRows([
      ['Kostnader', ...heads],
      ['Personal', 100, 200],
    ]);
    expect(table.years.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(figures(table)).toEqual({ Personal: [100, 200] });
  });

  test('are put in order when they stand backwards', () => {
    const table = readRows([
      ['Kostnader', 2026, 2025, 2024],
      ['Personal', 3, 2, 1],
    ]);
    expect(figures(table)).toEqual({ Personal: [1, 2, 3] });
  });

  test('outside 1990–2100 are no years', () => {
    const found = read([
      sheet('Blad1', [
        ['Kostnader', 1989, 2101],
        ['Personal', 5000, 6000],
      ]),
    ]);
    expect(found.tables).toEqual([]);
    expect(found.failure).toEqual({ code: 'noYears' });
  });

  test('are not read from a total alone', () => {
    const found = read([
      sheet('Blad1', [
        ['Kostnad', 'Totalt 2024–2026'],
        ['Egen personal', 2001],
        ['Resor', 30],
      ]),
    ]);
    expect(found.failure).toEqual({ code: 'noYears' });
  });

  test('are not read from amounts that look like years', () => {
    const table = readRows([
      ['Kostnader', 2024, 2025],
      ['Personal', 2024, 2025],
      ['Resor', 1999, 2000],
    ]);
    expect(figures(table)).toEqual({ Personal: [2024, 2025], Resor: [1999, 2000] });
  });

  test('that stand again over the same columns are a head whatever stands before them', () => {
    const table = readRows([
      ['Vad', 2024, 2025],
      ['Personal', 1, 2],
      ['Från vem', 2024, 2025],
      ['Region Örebro län', 1, 2],
    ]);
    expect(figures(table)).toEqual({ Personal: [1, 2], 'Region Örebro län': [1, 2] });
  });

  test('with a budget and what was spent beside it give the budget', () => {
    const found = read([
      sheet('Blad1', [
        ['', 'Budget 2024', 'Utfall 2024', 'Budget 2025', 'Utfall 2025'],
        ['Personal', 100, 90, 200, 0],
      ]),
    ]);
    expect(figures(tableOf(found))).toEqual({ Personal: [100, 200] });
    expect(skips(found)).toMatchObject({ 'Blad1!C1': 'otherColumn', 'Blad1!E1': 'otherColumn' });
  });

  test('under a wider head of what was spent are left out', () => {
    const table = readRows(
      [
        ['', 'Budget', null, 'Utfall', null],
        ['', 2024, 2025, 2024, 2025],
        ['Personal', 100, 200, 90, 0],
      ],
      { merges: ['B1:C1', 'D1:E1'] },
    );
    expect(figures(table)).toEqual({ Personal: [100, 200] });
  });

  test('divided into months are not guessed at', () => {
    const found = read([
      sheet('Blad1', [
        ['', 'jan 2024', 'feb 2024', 'mars 2024'],
        ['Personal', 1, 2, 3],
      ]),
    ]);
    expect(found.failure?.code).toBe('noYears');
  });

  test('over "Belopp" and "Andel" take the amounts', () => {
    const table = readRows([
      ['Kostnader', 2024, null, 2025, null],
      ['', 'Andel', 'Belopp', 'Andel', 'Belopp'],
      ['Personal', 0.5, 100, 0.5, 200],
      ['Resor', 0.5, 50, 0.5, 60],
    ]);
    expect(figures(table)).toEqual({ Personal: [100, 200], Resor: [50, 60] });
  });

  test('one per sheet are put together, and rows that only some years have are kept', () => {
    const table = tableOf(
      read([
        sheet('2024', [
          ['Kostnad', 'Belopp', 'Kommentar'],
          ['Personal', 100, 'a'],
          ['Resor', 10, 'b'],
          ['Summa kostnader', 110],
        ]),
        sheet('2025', [
          ['Kostnad', 'Belopp', 'Kommentar'],
          ['Personal', 200, 'a'],
          ['Lokaler', 5, 'b'],
          ['Summa kostnader', 205],
        ]),
      ]),
    );
    expect(figures(table)).toEqual({ Personal: [100, 200], Lokaler: ['empty', 5], Resor: [10, 'empty'] });
    expect(verdicts(table)).toEqual({ B4: 'equal' });
    expect(checksOf(table).map((check) => check.verdict)).toEqual(['equal', 'equal']);
    expect(table.reasons.map((reason) => reason.code)).toContain('sheetPerYear');
  });

  test('in a title make the single amount column that year', () => {
    const table = readRows([['Budget 2025'], ['Kostnader', 'Kronor'], ['Personal', 100], ['Resor', 50]]);
    expect(table.years).toEqual([{ year: 2025, place: { sheet: 'Blad1', row: 0, column: 0 } }]);
    expect(figures(table)).toEqual({ Personal: [100], Resor: [50] });
  });

  test('of a sheet with several amount columns are not guessed at', () => {
    const found = read([
      sheet('2024', [
        ['', 'A', 'B'],
        ['Personal', 1, 2],
      ]),
    ]);
    expect(found.failure?.code).toBe('noYears');
  });
});

describe('labels', () => {
  test('over two rows are one label', () => {
    const table = readRows([
      ['Finansiär', 2024, 2025],
      ['Region Örebro län, Egna medel –', 100, 200],
      ['aktivitetsmedel barn och unga'],
      ['Konsulter och', null, null],
      ['externa experter', 5, 6],
    ]);
    expect(Object.keys(figures(table))).toEqual([
      'Region Örebro län, Egna medel – aktivitetsmedel barn och unga',
      'Konsulter och externa experter',
    ]);
  });

  test('that stand on the line above their amounts are theirs', () => {
    const table = readRows([['Kostnader', 2024, 2025], ['Personal'], [null, 100, 200], ['Resor', 1, 2]]);
    expect(figures(table)).toEqual({ Personal: [100, 200], Resor: [1, 2] });
  });

  test('in cells merged over two rows are read once', () => {
    const table = readRows(
      [['Kostnader', 2024, 2025], ['Personal', null, null], [null, 100, 200], ['Resor', 1, 2], ['och logi']],
      { merges: ['A2:A3', 'B4:B5', 'C4:C5'] },
    );
    expect(figures(table)).toEqual({ Personal: [100, 200], 'Resor och logi': [1, 2] });
  });

  test('with a code in a column of its own keep it', () => {
    const table = readRows([
      ['Nr', 'Kostnader', 2024, 2025],
      ['1.1', 'Personal', 100, 200],
      ['1.2', 'Resor', 1, 2],
    ]);
    expect(figures(table)).toEqual({ '1.1 Personal': [100, 200], '1.2 Resor': [1, 2] });
    expect(targets(table)).toEqual({ '1.1 Personal': 'staff', '1.2 Resor': 'travel' });
  });

  test('in two columns are joined, and a group named once holds for the rows below', () => {
    const joined = readRows([
      ['Slag', 'Specifikation', 2024],
      ['Personal', 'Projektledare', 100],
      ['Resor', 'Tåg till Örebro', 1],
    ]);
    expect(Object.keys(figures(joined))).toEqual(['Personal, Projektledare', 'Resor, Tåg till Örebro']);
    const grouped = readRows([
      ['Slag', 'Vad', 2024],
      ['Personal', 'Anna', 100],
      [null, 'Bo', 50],
      ['Resor', 'Malmö', 1],
      [null, 'Kiruna', 1],
    ]);
    expect(targets(grouped)).toEqual({ Anna: 'staff', Bo: 'staff', Malmö: 'travel', Kiruna: 'travel' });
  });

  test('that are missing altogether fail with that reason', () => {
    expect(
      read([
        sheet('Blad1', [
          [2024, 2025],
          [100, 200],
        ]),
      ]).failure?.code,
    ).toBe('noLabels');
  });

  test('two rows under one merged label are told apart', () => {
    const table = readRows(
      [
        ['Kostnader', 2024],
        ['Personal', 100],
        [null, 50],
      ],
      { merges: ['A2:A3'] },
    );
    expect(table.rows.map((row) => row.id)).toEqual(['Blad1!A2', 'Blad1!B3']);
  });
});

describe('parts', () => {
  test('are told by headings, also for private financing and bidrag i annat än pengar', () => {
    const table = readRows([
      ['', 2024],
      ['Kostnader'],
      ['Personal', 100],
      ['Summa kostnader', 100],
      ['Offentlig finansiering'],
      ['Länsstyrelsen', 60],
      ['Privat finansiering'],
      ['Eva och Sten', 40],
      ['Summa finansiering', 100],
      ['Bidrag i annat än pengar'],
      ['Offentligt'],
      ['Arbetstid', 7],
      ['Privat'],
      ['Lokal', 3],
      ['Summa bidrag i annat än pengar', 10],
    ]);
    expect(targets(table)).toEqual({
      Personal: 'staff',
      Länsstyrelsen: 'public',
      'Eva och Sten': 'private',
      Arbetstid: 'inKindPublic',
      Lokal: 'inKindPrivate',
    });
    expect(table.sums.map((sum) => sum.kind)).toEqual(['bookedCosts', 'financing', 'inKind']);
    expect(new Set(checksOf(table).map((check) => check.verdict))).toEqual(new Set(['equal']));
  });

  test('without headings follow the sums and the words', () => {
    const table = readRows([
      ['', 2024],
      ['Personal', 100],
      ['Något annat', 20],
      ['Summa', 120],
      ['Region Örebro län', 90],
      ['Okänd givare', 30],
      ['Summa', 120],
    ]);
    expect(table.rows.map((row) => row.target.section)).toEqual(['cost', 'cost', 'financing', 'financing']);
    expect(table.sums.map((sum) => sum.kind)).toEqual(['bookedCosts', 'financing']);
  });

  test('merged down the left side hold for their rows', () => {
    const table = readRows(
      [
        ['', '', 2024],
        ['Kostnader', 'Personal', 100],
        [null, 'Annat', 20],
        ['Finansiering', 'Region Örebro län', 120],
        [null, 'Eva', 0],
      ],
      { merges: ['A2:A3', 'A4:A5'] },
    );
    expect(table.rows.map((row) => row.target.section)).toEqual(['cost', 'cost', 'financing', 'financing']);
  });

  test('with financing first are told apart', () => {
    const table = readRows([
      ['Intäkter/finansiering', 2024],
      ['Kommunen', 100],
      ['Summa', 100],
      ['Kostnader'],
      ['Löner', 100],
      ['Summa', 100],
    ]);
    expect(targets(table)).toEqual({ Kommunen: 'public', Löner: 'staff' });
    expect(table.sums.map((sum) => sum.kind)).toEqual(['financing', 'bookedCosts']);
  });

  test('count bidrag i annat än pengar once when it stands in both', () => {
    const found = read([
      sheet('Blad1', [
        ['Kostnader', 2024],
        ['Personal', 100],
        ['Summa bokförda kostnader', 100],
        ['Bidrag i annat än pengar', 50],
        ['Summa totala kostnader inkl. bidrag i annat än pengar', 150],
        ['Finansiering'],
        ['Region Örebro län', 100],
        ['Bidrag i annat än pengar', 50],
        ['Summa finansiering', 150],
      ]),
    ]);
    const table = tableOf(found);
    expect(table.rows.map((row) => row.target.section)).toEqual(['cost', 'inKind', 'financing']);
    expect(table.sums.map((sum) => sum.kind)).toEqual(['bookedCosts', 'grandTotal', 'grandTotal']);
    expect(new Set(checksOf(table).map((check) => check.verdict))).toEqual(new Set(['equal']));
    expect(skips(found)).toMatchObject({ 'Blad1!A8': 'countedBefore' });
  });

  test('end with the financing, so that what follows is outside', () => {
    const found = read([
      sheet('Blad1', [
        ['Kostnader', 2024],
        ['Personal', 100],
        ['Summa kostnader', 100],
        ['Finansiering'],
        ['Region Örebro län', 100],
        ['Summa finansiering', 100],
        ['Differens', 0],
        [null],
        ['Telefonnummer', 196027000],
      ]),
    ]);
    expect(Object.keys(figures(tableOf(found)))).toEqual(['Personal', 'Region Örebro län']);
    expect(tableOf(found).sums.map((sum) => sum.kind)).toEqual(['bookedCosts', 'financing', 'balance']);
    expect(skips(found)).toMatchObject({ 'Blad1!A9': 'outsideTable' });
  });
});

describe('sums', () => {
  const withSum = (declared: number, label = 'Summa kostnader'): RecognisedTable =>
    readRows([
      ['Kostnader', 2024],
      ['Personal', 100],
      ['Konsulter', 200],
      ['Resor', 300],
      [label, declared],
    ]);

  test('of three cells that are 1 kr off are rounding, 2 kr off an error that names the cell', () => {
    expect(verdicts(withSum(600))).toEqual({ B5: 'equal' });
    expect(verdicts(withSum(601))).toEqual({ B5: 'rounding' });
    expect(verdicts(withSum(602))).toEqual({ B5: 'error' });
    expect(checksOf(withSum(602))[0]).toMatchObject({
      place: { sheet: 'Blad1', row: 4, column: 1 },
      declared: 60200,
      computed: 60000,
      cells: 3,
    });
  });

  test.each([
    'Summa',
    'S:a',
    'Totalt',
    'Totala kostnader',
    'Bokförda kostnader',
    'Sumna',
    'Kostnader totalt',
    'Σ kostnader',
  ])('are known by the label %s', (label) => {
    const table = withSum(600, label);
    expect(table.rows).toHaveLength(3);
    expect(table.sums.map((sum) => sum.kind)).toEqual(['bookedCosts']);
  });

  test('with öre allow no rounding', () => {
    const table = readRows([
      ['Kostnader', 2024],
      ['Personal', 100.5],
      ['Resor', 200],
      ['Summa kostnader', 300],
    ]);
    expect(verdicts(table)).toEqual({ B4: 'error' });
  });

  test('in whole tkr round in tkr', () => {
    const rows = (declared: number): Written[][] => [
      ['Kostnader (tkr)', 2024],
      ['Personal', 100],
      ['Resor', 200],
      ['Summa kostnader', declared],
    ];
    expect(verdicts(readRows(rows(301)))).toEqual({ B4: 'rounding' });
    expect(verdicts(readRows(rows(302)))).toEqual({ B4: 'error' });
    expect(verdicts(readRows(rows(300.4)))).toEqual({ B4: 'rounding' });
  });

  test('are checked for rows too, and for the total of totals down and across', () => {
    const table = readRows([
      ['Kostnader', 2024, 2025, 'Totalt'],
      ['Personal', 100, 200, 303],
      ['Resor', 1, 2, 4],
      ['Summa kostnader', 101, 202, 303],
    ]);
    expect(table.rows.map((row) => row.totalCheck?.verdict)).toEqual(['error', 'rounding']);
    expect(verdicts(table)).toEqual({ B4: 'equal', C4: 'equal', D4: 'error' });
    expect(checksOf(table).at(-1)).toMatchObject({ across: 'rows', declared: 30300, computed: 30700 });
  });

  test('of parts are not added twice', () => {
    const table = readRows([
      ['Kostnader', 2024],
      ['Löner', 100],
      ['Sociala avgifter', 40],
      ['Summa personal', 140],
      ['Hotell', 5],
      ['Tåg', 6],
      ['Delsumma', 11],
      ['Summa kostnader', 151],
    ]);
    expect(table.sums.map((sum) => sum.kind)).toEqual(['costSubtotal', 'costSubtotal', 'bookedCosts']);
    expect(new Set(checksOf(table).map((check) => check.verdict))).toEqual(new Set(['equal']));
  });

  test('above their details are known by their codes or their formulas', () => {
    const coded = readRows([
      ['Kostnader', 2024],
      ['1 Personal', 150],
      ['1.1 Ledare', 100],
      ['1.2 Ekonom', 50],
      ['2 Resor', 5],
      ['Summa kostnader', 155],
    ]);
    expect(coded.rows.map((row) => row.label)).toEqual(['1.1 Ledare', '1.2 Ekonom', '2 Resor']);
    const computed = readRows([
      ['Kostnader', 2024],
      ['Personal', formula('SUM(B3:B4)', 150)],
      ['Anna', 100],
      ['Bo', 50],
      ['Resor', 5],
      ['Summa kostnader', 155],
    ]);
    expect(computed.rows.map((row) => row.label)).toEqual(['Anna', 'Bo', 'Resor']);
    expect(computed.reasons.map((reason) => reason.code)).toContain('formulaSum');
    expect(checksOf(computed).map((check) => check.verdict)).toEqual(['equal', 'equal']);
  });

  test('without a label count as sums only when they fit', () => {
    const withNameless = (declared: number): RecognisedWorkbook =>
      read([
        sheet('Blad1', [
          ['Kostnader', 2024],
          ['Personal', 100],
          ['Resor', 5],
          [null, declared],
        ]),
      ]);
    expect(skips(withNameless(105))).toEqual({});
    expect(verdicts(tableOf(withNameless(105)))).toEqual({ B4: 'equal' });
    expect(skips(withNameless(999))).toEqual({ 'Blad1!B4': 'noLabel' });
  });

  test('that are the only row of their kind are rows', () => {
    const table = readRows([
      ['Kostnader', 2024],
      ['Totala lönekostnader', 100],
      ['Totala resekostnader', 5],
    ]);
    expect(targets(table)).toEqual({ 'Totala lönekostnader': 'staff', 'Totala resekostnader': 'travel' });
  });

  test('that cannot be read are reported', () => {
    const table = readRows([
      ['Kostnader', 2024],
      ['Personal', 100],
      ['Summa kostnader', uncached('SUM(B2:B2)')],
    ]);
    expect(table.sums[0]?.unread?.map((amount) => amount.place)).toEqual([
      { sheet: 'Blad1', row: 2, column: 1 },
    ]);
  });
});

describe('amounts', () => {
  test('that are errors, unsaved formulas or loose words are reported with their cells', () => {
    const table = readRows([
      ['Kostnader', 2024, 2025, 2026, 2027, 2028],
      ['Personal', error('#REF!'), uncached('B9*2'), 'ca 10 000', number(0.5, '0%'), 97720.6428],
      ['Resor', 1, 2, 3, 4, 5],
    ]);
    expect(figures(table)).toEqual({
      Resor: [1, 2, 3, 4, 5],
      Personal: ['cellError', 'uncached', 'notAnAmount', 'notAnAmount', 'inexact'],
    });
    expect(table.rows[0]?.amounts[4]?.value).toEqual({ kind: 'inexact', nearest: 9772064 });
    expect(table.rows[0]?.amounts[1]?.shown).toBe('=B9*2');
  });

  test('with an ambiguous point are decided by the column, or reported', () => {
    const decided = readRows([
      ['Kostnader', 2024],
      ['Personal', '1.234'],
      ['Resor', '10.000'],
      ['Hyra', '1.234,50'],
    ]);
    expect(figures(decided)).toEqual({ Personal: [1234], Resor: [10000], Hyra: [1234.5] });
    expect(decided.reasons).toContainEqual({ code: 'decimalSign', detail: 'B1 ,' });
    const grouped = readRows([
      ['Kostnader', 2024],
      ['Personal', '1.234'],
      ['Resor', '10.000'],
    ]);
    expect(figures(grouped)).toEqual({ Personal: [1234], Resor: [10000] });
    const alone = readRows([
      ['Kostnader', 2024],
      ['Personal', '1.234'],
      ['Resor', 500],
    ]);
    expect(figures(alone)).toEqual({ Personal: ['ambiguous'], Resor: [500] });
    const contradicted = readRows([
      ['Kostnader', 2024],
      ['Personal', '1.234'],
      ['Resor', '1.234,50'],
      ['Hyra', '1,234.50'],
    ]);
    expect(figures(contradicted)).toEqual({ Personal: ['ambiguous'], Resor: [1234.5], Hyra: [1234.5] });
  });

  test.each([
    ['Belopp i tkr', 456.852, 456852],
    ['(tusental kronor)', 456.852, 456852],
    ['kkr', 1, 1000],
    ['Mnkr', 1.5, 1500000],
    ['Alla belopp i kronor', 12, 12],
    ['Projektet har fått 500 tkr tidigare', 12, 12],
  ])('follow the unit stated as "%s"', (note, written, kr) => {
    const table = readRows([[note], ['Kostnader', 2024], ['Personal', written]]);
    expect(figures(table)).toEqual({ Personal: [kr] });
  });

  test('follow a unit below the table, and their own before that', () => {
    const table = readRows([
      ['Kostnader', 2024],
      ['Personal', 5],
      ['Resor', '7 000 kr'],
      ['Hyra', number(9000, '# ##0," tkr"')],
      ['Material', number(9, '0" mnkr"')],
      ['Belopp i tkr'],
    ]);
    expect(table.unit).toEqual({ name: 'tkr', factor: 1000, place: { sheet: 'Blad1', row: 5, column: 0 } });
    expect(figures(table)).toEqual({ Personal: [5000], Resor: [7000], Hyra: [9000], Material: [9000000] });
  });

  test('in hidden rows are read and marked', () => {
    const table = readRows(
      [
        ['Kostnader', 2024],
        ['Personal', 100],
        ['Resor', 50],
        ['Summa kostnader', 150],
      ],
      { hiddenRows: [3] },
    );
    expect(table.rows.map((row) => row.hidden)).toEqual([false, true]);
    expect(table.reasons).toContainEqual({ code: 'hiddenRows', detail: 'A3' });
  });

  test('that are hours, persons or shares are not money', () => {
    const found = read([
      sheet('Blad1', [
        ['Kostnader', 2024],
        ['Personal', 100],
        ['Antal timmar', 8],
        ['Stödandel', number(0.28, '0 %')],
        ['Andel', 28],
        ['Indirekta kostnader 21,39 %', 21.39],
      ]),
    ]);
    expect(Object.keys(figures(tableOf(found)))).toEqual(['Personal', 'Indirekta kostnader 21,39 %']);
    expect(tableOf(found).rows[1]?.percent).toBe('21.39');
    expect(skips(found)).toMatchObject({
      'Blad1!A3': 'notMoney',
      'Blad1!A4': 'percentRow',
      'Blad1!A5': 'percentRow',
    });
  });

  test('have their percentage in a column beside the label', () => {
    const table = readRows([
      ['Kostnader', 'Sats', 2024],
      ['Personal', null, 100],
      ['Indirekta', number(0.2139, '0.00%'), 21.39],
    ]);
    expect(table.rows.map((row) => row.percent)).toEqual([null, '21.39']);
  });
});

describe('what took no part', () => {
  test('is reported with its place and why', () => {
    const found = read([
      sheet('Budget', [
        ['Projektbudget'],
        [null],
        ['Kostnader', 2024, 'Andel', 'Kommentar'],
        ['Personal', 100, number(1, '0%'), 'en tjänst'],
        ['Investeringar'],
        ['Summa kostnader', 100],
        [null],
        ['* Enligt beslut.'],
      ]),
      sheet(
        'Gammal',
        [
          ['Kostnader', 2020],
          ['Personal', 1],
        ],
        { hidden: true },
      ),
      sheet('Läs mig', [['Fyll i bladet Budget.']]),
      sheet('Tom', []),
    ]);
    expect(skips(found)).toEqual({
      'Budget!A1': 'title',
      'Budget!C3': 'percentColumn',
      'Budget!D3': 'otherColumn',
      'Budget!A5': 'noAmounts',
      'Budget!A8': 'note',
      'Gammal!A1': 'hiddenSheet',
      'Läs mig!A1': 'sheetWithoutTable',
    });
  });

  test('is a copy of the same table', () => {
    const rows: Written[][] = [
      ['Kostnader', 2024],
      ['Personal', 100],
      ['Finansiering'],
      ['Region Örebro län', 100],
    ];
    const found = read([sheet('A', rows), sheet('B', rows)]);
    expect(found.tables.map((table) => table.sheet)).toEqual(['A']);
    expect(skips(found)).toMatchObject({ 'B!A2': 'duplicateTable' });
  });

  test('is everything when there is no budget, and the reason is said', () => {
    expect(read([]).failure).toEqual({ code: 'noSheets' });
    expect(
      read([
        sheet(
          'A',
          [
            ['Kostnader', 2024],
            ['Personal', 1],
          ],
          { hidden: true },
        ),
      ]).failure,
    ).toEqual({ code: 'noSheets' });
    expect(read([sheet('A', [['Hej'], ['på dig']])]).failure).toEqual({ code: 'noYears' });
    expect(
      read([
        sheet('A', [
          ['Kostnader', 'År 2024'],
          ['Personal', 'mycket'],
        ]),
      ]).failure,
    ).toEqual({ code: 'noYears' });
  });
});

describe('what was known before', () => {
  const financing = (label: string, group: 'public' | 'private'): Known['rows'][number] => ({
    id: label as RowId,
    label,
    target: { section: 'financing', group },
  });
  const rows: Written[][] = [
    ['', 2024],
    ['Personal', 100],
    ['Konstfack', 60],
    ['Lilla fonden', 40],
  ];

  test('of the current budget decides rows with its labels', () => {
    const table = readRows(
      rows,
      {},
      { rows: [financing('Konstfack', 'public'), financing('Lilla Fonden', 'private')], layouts: [] },
    );
    expect(targets(table)).toEqual({ Personal: 'staff', Konstfack: 'public', 'Lilla fonden': 'private' });
    expect(table.rows[1]?.why).toEqual({ code: 'knownFinancier', detail: 'Konstfack' });
    const similar = readRows(
      [
        ['Finansiering', 2024],
        ['Konstfakc', 1],
      ],
      {},
      { rows: [financing('Konstfack', 'private')], layouts: [] },
    );
    expect(similar.rows[0]).toMatchObject({ target: { group: 'private' }, why: { code: 'similarRow' } });
  });

  test('of a layout decides first of all, also when the years have moved on and amounts changed', () => {
    const before = readRows([
      ['Kostnader', 2024],
      ['Personal', 100],
      ['Lokalbokning', 5],
    ]);
    const target: RowTarget = { section: 'cost', category: 'indirect' };
    const layout: SheetLayout = {
      key: before.layoutKey,
      financier: 'Regionen',
      savedAt: '2024-05-02T10:00:00.000Z' as UtcTime,
      targets: { lokalbokning: target, personal: 'skip' },
      years: {},
    };
    const after = readRows(
      [
        ['Kostnader', 2025],
        ['Personal', 1],
        ['Lokalbokning', 2],
      ],
      {},
      { rows: [], layouts: [layout] },
    );
    expect(after.layoutKey).toBe(before.layoutKey);
    expect(after.rows[1]).toMatchObject({
      target,
      confidence: 1,
      why: { code: 'remembered', detail: 'Regionen' },
    });
    expect(after.rows[0]?.leftOutBefore).toBe(true);
  });
});
