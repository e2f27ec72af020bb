import { sheet } from '@tests/fixtures/grid-builder';
import { describe, expect, test } from 'vitest';
import type { SheetCell } from '../grid';
import { lookOf, readAmount } from './amounts';
import { guessCategory } from './categories';
import { shownText } from './cell-text';
import { guessFinancier } from './financiers';
import { rowsAddedBy } from './formula-rows';
import { isInKind, readSectionHead } from './section-words';
import { readSumLabel } from './sum-words';
import { unitIn } from './units';
import { editDistance, isAlike, normaliseLabel } from './words';
import { isTotalHead, readYearText } from './year-heads';

const text = (written: string): SheetCell => ({ row: 0, column: 0, value: { type: 'text', text: written } });

describe('words', () => {
  test('are compared without code, percentage, punctuation and case', () => {
    expect(normaliseLabel('1.2  Indirekta kostnader, 21,39 %*')).toBe('indirekta kostnader');
    expect(normaliseLabel('Region Örebro län, 1:1-medel')).toBe('region örebro län 1 1 medel');
    expect(normaliseLabel('1:1 medel')).toBe('1 1 medel');
  });

  test('are alike but for one slip in five letters, two in ten', () => {
    expect(isAlike('resor', 'resro')).toBe(true);
    expect(isAlike('övrigt', 'ovrigt')).toBe(true);
    expect(isAlike('hyra', 'hyrs')).toBe(false);
    expect(isAlike('lönekostnader', 'lönekotsnaderr')).toBe(true);
    expect(editDistance('personal', 'lokaler', 2)).toBe(3);
    expect(editDistance('ab', 'abcdef', 2)).toBe(3);
  });
});

describe('a cost label', () => {
  test.each([
    ['Personal', 'staff'],
    ['Lönekostnader', 'staff'],
    ['Lön inkl. sociala avgifter', 'staff'],
    ['PO', 'staff'],
    ['Arbetsgivaravgifter 31,42 %', 'staff'],
    ['Processledare 80 %', 'staff'],
    ['Övriga personalkostnader', 'staff'],
    ['Konsulter', 'externalServices'],
    ['Köpta tjänster', 'externalServices'],
    ['Extern kompetens', 'externalServices'],
    ['Arvode till föreläsare', 'externalServices'],
    ['Resor, logi', 'travel'],
    ['Resekostnader och boende', 'travel'],
    ['Lokaler', 'investments'],
    ['Utrusning', 'investments'],
    ['Förbrukningsmateriel', 'investments'],
    ['OH', 'indirect'],
    ['Overhead (OH-kostnader)', 'indirect'],
    ['Indirekta personalkostnader', 'indirect'],
    ['Schablonpåslag 15 %', 'indirect'],
    ['Gemensamma kostnader', 'indirect'],
    ['Övrigt', 'other'],
    ['Ovriga kostnader', 'other'],
    ['Möten och konferenser', 'other'],
    ['Intäkter', 'projectIncome'],
    ['Deltagaravgifter', 'projectIncome'],
    ['Avgifter', 'projectIncome'],
    ['Diverse utrustnnig', 'investments'],
  ])('%s is %s', (label, category) => {
    expect(guessCategory(label)?.choice).toBe(category);
  });

  test('that says nothing is not guessed at', () => {
    expect(guessCategory('Xyz')).toBeNull();
    expect(guessCategory('21 %')).toBeNull();
  });

  test('is surer the nearer it is to a known name', () => {
    const sure = ['Egen personal', 'Egen personla', 'Personal i hela projektet, alla år'].map(
      (label) => guessCategory(label)?.confidence ?? 0,
    );
    expect(sure).toEqual([1, 0.85, 0.65]);
  });
});

describe('a financier', () => {
  test.each([
    ['Region Örebro län', 'public'],
    ['Kumla kommun', 'public'],
    ['Tillväxtverket', 'public'],
    ['ESF', 'public'],
    ['Europeiska regionala utvecklingsfonden', 'public'],
    ['Örebro universitet', 'public'],
    ['Folkhälsomyndigheten', 'public'],
    ['1:1-medel', 'public'],
    ['Bygg i Nora AB', 'private'],
    ['Stiftelsen Framtid', 'private'],
    ['Idrottsföreningen', 'private'],
    ['Privata företag', 'private'],
  ])('%s is %s', (label, group) => {
    expect(guessFinancier(label)?.choice).toBe(group);
  });

  test('with words of both kinds is doubtful, and without any not guessed at', () => {
    expect(guessFinancier('Örebro kommun Fastigheter AB')).toMatchObject({
      choice: 'public',
      confidence: 0.6,
    });
    expect(guessFinancier('Eva')).toBeNull();
  });
});

describe('a heading', () => {
  test.each([
    ['Bokförda kostnader', 'cost', null],
    ['Finansiär', 'financing', null],
    ['Offentlig finansiär', 'financing', 'public'],
    ['Privat finansiering', 'financing', 'private'],
    ['Intäkter/finansiering', 'financing', null],
    ['Bidrag i annat än pengar', 'inKind', null],
    ['Privata bidrag i annat än pengar', 'inKind', 'private'],
  ])('%s opens %s', (words, section, group) => {
    expect(readSectionHead(words)).toEqual({ section, group });
  });

  test.each([
    'Kostnads- och finansieringsbudget',
    'Budget',
    'Kostnaderna avser hela perioden. Se bilaga.',
    '* finansieras senare',
  ])('%s opens nothing', (words) => {
    expect(readSectionHead(words)).toBeNull();
  });

  test('of one’s own contribution in money is not in kind', () => {
    expect(isInKind('Egeninsats')).toBe(false);
    expect(isInKind('In-kind')).toBe(true);
  });
});

describe('a label that adds up', () => {
  test.each([
    ['Summa bokförda kostnader', 'part', 'cost'],
    ['Total finansiering', 'part', 'financing'],
    ['Summa offentlig finansiering', 'subtotal', 'financing'],
    ['Delsumma', 'subtotal', null],
    ['Summa direkta kostnader', 'subtotal', 'cost'],
    ['Summa personal', 'subtotal', null],
    ['Totalt', 'bare', null],
    ['S:a', 'bare', null],
    ['Summa totala kostnader inkl. bidrag i annat än pengar', 'grand', 'inKind'],
    ['Differens', 'balance', null],
    ['Över-/underskott', 'balance', null],
    ['Finansiering', 'part', 'financing'],
  ])('%s is a %s of %s', (label, scope, section) => {
    expect(readSumLabel(label)).toMatchObject({ scope, section });
  });

  test.each(['Egen personal', 'Resor', 'Offentlig finansiering', 'Region Örebro län', 'Indirekta kostnader'])(
    '%s is not one',
    (label) => {
      expect(readSumLabel(label)).toBeNull();
    },
  );
});

describe('heads', () => {
  test.each([
    ['2024', 2024],
    ['År 2024', 2024],
    ['Budget 2024 (tkr)', 2024],
    ['2024-12-31', 2024],
    ['2024 (aug–dec)', 2024],
    ['2024-08-01 – 2024-12-31', 2024],
    ['Kostnader 2024', 2024],
    ['2024*', 2024],
    ['2024–2026', undefined],
    ['Kvartal 1 2024', undefined],
    ['Andel 2024 %', undefined],
    ['Dnr 2024', undefined],
    ['1989', undefined],
    ['2101', undefined],
    ['20245', undefined],
    [`2024 ${'x'.repeat(60)}`, undefined],
  ])('%s names the year %s', (head, year) => {
    expect(readYearText(head)?.year).toBe(year);
  });

  test.each([
    'Totalt',
    'Summa',
    'Hela projektet',
    'Totalt 2024–2026',
    'S:a kr',
    'Summa alla år',
    'Total budget',
  ])('%s is a total', (head) => {
    expect(isTotalHead(text(head))).toBe(true);
  });

  test.each(['2024', 'Totalt %', 'Kommentar', 'Total andel'])('%s is no total', (head) => {
    expect(isTotalHead(text(head))).toBe(false);
  });

  test.each([
    ['Belopp i tkr', 'tkr'],
    ['Kostnader, 1000-tal kr', 'tkr'],
    ['Budget 2024 tkr', 'tkr'],
    ['Miljoner kronor', 'mnkr'],
    ['kr', 'kr'],
    ['Belopp (SEK)', 'kr'],
    ['Beviljat 500 tkr', null],
    ['Budget', null],
    ['x'.repeat(200), null],
  ])('"%s" states the unit %s', (head, unit) => {
    expect(unitIn(head)).toBe(unit);
  });
});

describe('an amount cell', () => {
  test.each([
    ['456 852 kr', 1, 45685200],
    ['457 tkr', 1, 45700000],
    ['1,5 mnkr', 1, 150000000],
    ['456 852 kr', 1000, 45685200],
    ['−12,50', 1, -1250],
    ['-', 1000, 0],
  ] as const)('%s in a table with factor %d is %d öre', (written, factor, ore) => {
    expect(readAmount(text(written), factor, undefined)).toEqual({ kind: 'amount', ore });
  });

  test('with more than öre is inexact, with nothing but a unit no amount', () => {
    expect(readAmount(text('12,3456'), 1, undefined)).toEqual({ kind: 'inexact', nearest: 1235 });
    expect(readAmount(text('kr'), 1, undefined)).toMatchObject({
      kind: 'problem',
      problem: { code: 'notAnAmount' },
    });
    expect(readAmount(text('  '), 1, undefined)).toEqual({ kind: 'empty' });
    expect(readAmount(undefined, 1, undefined)).toEqual({ kind: 'empty' });
  });

  test('with a date or a truth value is a problem', () => {
    const found = (value: SheetCell['value']) => readAmount({ row: 0, column: 0, value }, 1, undefined);
    expect(found({ type: 'boolean', value: false })).toMatchObject({ problem: { text: 'FALSKT' } });
    expect(found({ type: 'date', iso: '2024-05-02' })).toMatchObject({ problem: { text: '2024-05-02' } });
    expect(found({ type: 'number', text: 'NaN', format: '' })).toMatchObject({
      problem: { code: 'notAnAmount' },
    });
  });

  test('looks like what it is', () => {
    expect(['10', '1.234', '12 %', 'ca 10', 'okänt', ''].map((one) => lookOf(text(one)))).toEqual([
      ...['amount', 'amount', 'percent', 'doubtful', 'words', 'none'],
    ]);
  });

  test('is shown as it stands', () => {
    const shown = (value: string, format = '') =>
      shownText({ row: 0, column: 0, value: { type: 'number', text: value, format } });
    expect(shown('1000223.5')).toBe('1\u202f000\u202f223,5');
    expect(shown('-12')).toBe('\u221212');
    expect(shown('0.2139', '0.00%')).toBe('21,39 %');
    expect(shown('1e+21')).toBe('1e+21');
    expect(shownText({ row: 0, column: 0, value: { type: 'uncached' } })).toBe('');
  });
});

describe('a formula', () => {
  const added = (written: string, turned = false): readonly number[] =>
    rowsAddedBy({ row: 9, column: turned ? 9 : 2, value: { type: 'uncached' }, formula: written }, turned);

  test.each([
    ['SUM(C4:C7)', [3, 4, 5, 6]],
    ['SUMMA(C4;$C$6)', [3, 5]],
    ['C4+C5', [3, 4]],
    ['SUBTOTAL(9,C4:C5)', [3, 4]],
    ['SUM(D4:D7)', []],
    ['SUM(C4:D7)', []],
    ['C4*0.2139', []],
    ['Blad2!C4+C5', []],
    ['ROUND(SUM(C4:C5),0)', []],
    ['SUM(C7:C4)', []],
    ['SUM(C1:C1048576)', []],
    ['C4+5', []],
  ])('%s adds the rows %j', (written, rows) => {
    expect(added(written)).toEqual(rows);
  });

  test('adds along a row in a sheet that is turned', () => {
    expect(added('SUM(B10:D10)', true)).toEqual([1, 2, 3]);
    expect(rowsAddedBy(sheet('x', [['a']]).cells[0], false)).toEqual([]);
  });
});
