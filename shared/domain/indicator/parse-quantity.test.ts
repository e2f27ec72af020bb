import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../text/sv-quantity';
import { isQuantity } from './check-indicator';
import { parseQuantity, quantity, type QuantityProblem } from './parse-quantity';

const read = (text: string, unit = 'personer'): string => {
  const parsed = parseQuantity(text, unit);
  return parsed.ok ? parsed.value : parsed.error.code;
};

describe('parseQuantity', () => {
  it.each([
    ['1 234,5', '1234.5'],
    ['1\u00a0234\u202f567', '1234567'],
    ['−3', '-3'],
    ['-0', '0'],
    ['007', '7'],
    ['1,234', '1.234'],
    ['1.234,5', '1234.5'],
    ['82.5', '82.5'],
    ['12 personer', '12'],
    ['12 Personer', '12'],
    ['(3)', '-3'],
  ])('reads %j as %s', (text, digits) => {
    expect(read(text)).toBe(digits);
  });

  it.each<readonly [string, string, string]>([
    ['82 %', 'procent', '82'],
    ['82 procent', '%', '82'],
    ['82%', 'personer', 'otherUnit'],
    ['5 kr', 'kronor', '5'],
    ['5 kr', 'procent', 'otherUnit'],
    ['4 st', 'antal', '4'],
    ['12 skolor', 'personer', 'otherUnit'],
  ])('reads %j where %s is counted as %s', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });

  it.each<readonly [string, QuantityProblem['code']]>([
    ['  ', 'quantityEmpty'],
    ['ca 10', 'notAQuantity'],
    ['10–12', 'notAQuantity'],
    ['1e5', 'notAQuantity'],
    ['–', 'notAQuantity'],
    ['5.', 'notAQuantity'],
    ['12 34', 'notAQuantity'],
    ['NaN', 'notAQuantity'],
    ['1.234', 'quantityAmbiguous'],
    ['0,1234567', 'tooManyDecimals'],
    ['1234567890123456', 'quantityTooLarge'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('never throws, and what it reads is kept as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .,-−%')) })),
        (text) => {
          const parsed = parseQuantity(text, 'procent');
          expect(!parsed.ok || isQuantity(parsed.value)).toBe(true);
        },
      ),
    );
  });

  it('reads back every number as it is printed', () => {
    const numbers = fc.tuple(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 999 }),
    );
    fc.assert(
      fc.property(numbers, ([whole, part]) => {
        const digits = `${String(whole)}${part === 0 ? '' : `.${String(part).padStart(3, '0').replace(/0+$/, '')}`}`;
        expect(read(formatQuantity(quantity(digits)))).toBe(digits);
      }),
    );
  });
});
