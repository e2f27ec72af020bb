import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStoredNumber, plainNumberText } from './number-text';

describe('plainNumberText', () => {
  it.each([
    [456852.3, '456852.3'],
    [456852.29999999999, '456852.3'],
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [-0.005, '-0.005'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [100, '100'],
    [123456789012345678, '123456789012346000'],
  ])('writes %d as %s', (value, text) => {
    expect(plainNumberText(value)).toBe(text);
  });

  it('is the number rounded to fifteen digits, without an exponent, for every number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumberText(value);
        expect(text).toMatch(/^(?:0|-?(?:[1-9]\d*|0)(?:\.\d*[1-9])?)$/);
        expect(Number(text) + 0).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });

  it('gives back every amount of whole öre exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (ore) => {
        expect(Number(plainNumberText(ore / 100))).toBe(ore / 100);
      }),
    );
  });
});

describe('parseStoredNumber', () => {
  it.each(['NaN', 'INF', '1e400', '0x10', '10,5', 'ca 10', '', '1 2', '--1', '1e', '.', '9'.repeat(500)])(
    'refuses %j',
    (text) => {
      expect(parseStoredNumber(text)).toBeUndefined();
    },
  );

  it.each([
    ['1', 1],
    [' 1.5 ', 1.5],
    ['-1.5E-3', -0.0015],
    ['+2.', 2],
    ['.5', 0.5],
  ])('reads %j', (text, value) => {
    expect(parseStoredNumber(text)).toBe(value);
  });
});
