import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '@tests/fixtures/run-counts';
import { ORE_LIMIT } from './ore';
import { parseAmount } from './parse-amount';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const MINUS = '\u2212';

const RIGHT: readonly (readonly [string, number])[] = [
  ['1 000 223', 100_022_300],
  [`1${NBSP}000${NBSP}223`, 100_022_300],
  [`1${NARROW}000${NARROW}223 kr`, 100_022_300],
  ['1\u2009000', 100_000],
  ['1000', 100_000],
  ['0', 0],
  ['-', 0],
  [MINUS, 0],
  ['–', 0],
  ['12 000,50', 1_200_050],
  ['12 000,5', 1_200_050],
  ['0,05', 5],
  ['12.5', 1250],
  ['1.234,50', 123_450],
  ['1,234.50', 123_450],
  ['1.234.567', 123_456_700],
  ['1,234,567', 123_456_700],
  ['1.234.567,89', 123_456_789],
  ['-500', -50_000],
  [`${MINUS}500`, -50_000],
  [`${MINUS}${NBSP}500`, -50_000],
  ['500-', -50_000],
  ['(500)', -50_000],
  ['+500', 50_000],
  ['500 kr', 50_000],
  ['500kr.', 50_000],
  ['500 SEK', 50_000],
  ['500:-', 50_000],
  ['500,-', 50_000],
  ['- 500 kr', -50_000],
  ['  42  ', 4200],
  ['007', 700],
  ['100 000 000 000', ORE_LIMIT],
];

const WRONG: readonly (readonly [string, string])[] = [
  ['', 'empty'],
  [NBSP, 'empty'],
  ['ca 10 000', 'notAnAmount'],
  ['10 000 eller 20 000', 'notAnAmount'],
  ['1 2 3', 'notAnAmount'],
  ['1381 523', 'notAnAmount'],
  ['12 34', 'notAnAmount'],
  ['1e5', 'notAnAmount'],
  ['NaN', 'notAnAmount'],
  ['Infinity', 'notAnAmount'],
  ['--5', 'notAnAmount'],
  ['()', 'notAnAmount'],
  ['kr', 'notAnAmount'],
  ['1,2,3', 'notAnAmount'],
  ['1.23.456', 'notAnAmount'],
  ['1.234,56,7', 'notAnAmount'],
  ['12,', 'notAnAmount'],
  [',5', 'notAnAmount'],
  ['0x10', 'notAnAmount'],
  ['=1+1', 'notAnAmount'],
  ['٣', 'notAnAmount'],
  ['1.234', 'ambiguous'],
  ['12,345', 'ambiguous'],
  ['-1.234 kr', 'ambiguous'],
  ['0,123', 'fractionOfOre'],
  ['1234.567', 'fractionOfOre'],
  ['1 234,567', 'fractionOfOre'],
  ['1,005', 'ambiguous'],
  ['10,0001', 'fractionOfOre'],
  ['10 000,0000000000000000000000000000000001', 'fractionOfOre'],
  [`0,${'0'.repeat(80)}1`, 'fractionOfOre'],
  ['100 000 000 000,01', 'tooLarge'],
  ['99999999999999999999', 'tooLarge'],
];

describe('parseAmount', () => {
  it.each(RIGHT)('reads %j', (text, value) => {
    expect(parseAmount(text)).toEqual({ ok: true, value });
  });

  it.each(WRONG)('refuses %j as %s', (text, code) => {
    const parsed = parseAmount(text);
    expect(parsed.ok ? parsed.value : parsed.error.code).toBe(code);
  });

  it('takes decimals of zeros, however many, for what they are', () => {
    expect(parseAmount('12,500000')).toEqual({ ok: true, value: 1250 });
  });

  it('settles what is ambiguous when told the decimal sign', () => {
    expect(parseAmount('1.234', 'comma')).toEqual({ ok: true, value: 123_400 });
    expect(parseAmount('1,234', 'point')).toEqual({ ok: true, value: 123_400 });
    expect(parseAmount('1.230', 'point')).toEqual({ ok: true, value: 123 });
  });

  it('reads back every amount in every way that people write it, to the öre', () => {
    const spaces = fc.constantFrom('', ' ', NBSP, NARROW, '\u2009');
    const minus = fc.constantFrom('-', MINUS, '–', `${MINUS} `);
    const unit = fc.constantFrom('', ' kr', `${NBSP}kr`, 'kr', ' SEK', ':-');
    fc.assert(
      fc.property(
        fc.integer({ min: -ORE_LIMIT, max: ORE_LIMIT }),
        spaces,
        minus,
        unit,
        fc.boolean(),
        (amount, space, sign, currency, point) => {
          const digits = String(Math.abs(amount)).padStart(3, '0');
          const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, space);
          const text = `${amount < 0 ? sign : ''}${whole}${point ? '.' : ','}${digits.slice(-2)}${currency}`;
          expect(parseAmount(text)).toEqual({ ok: true, value: amount });
        },
      ),
      { numRuns: runs(10_000, 100_000) },
    );
  });

  it('gives exact öre or a refusal for any text, and never throws', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '0',
        '1',
        ' ',
        NBSP,
        ',',
        '.',
        '-',
        MINUS,
        'k',
        'r',
        '(',
        ')',
        'e',
      ),
    });
    fc.assert(
      fc.property(text, (one) => {
        const parsed = parseAmount(one);
        if (!parsed.ok) return;
        const digits = one.replace(/\D/g, '').replace(/^0+/, '');
        const back = String(Math.abs(parsed.value)).replace(/^0+/, '');
        // The digits that were written are the digits that were read, apart from zeros at the end.
        expect(back.replace(/0+$/, '')).toBe(digits.replace(/0+$/, ''));
      }),
      { numRuns: runs(10_000, 100_000) },
    );
  });
});
