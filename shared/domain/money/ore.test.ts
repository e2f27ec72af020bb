import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { addOre, isOre, kronor, negateOre, ore, printedKronor, subtractOre, sumOre } from './ore';
import { roundToOre } from './round-to-ore';

describe('ore', () => {
  it.each([0.5, Number.NaN, Infinity, 2 ** 53, -(2 ** 53)])('refuses %s', (value) => {
    expect(() => ore(value)).toThrow(RangeError);
    expect(isOre(value)).toBe(false);
  });

  it('never makes a negative zero', () => {
    expect(Object.is(ore(-0), 0)).toBe(true);
    expect(Object.is(negateOre(ore(0)), 0)).toBe(true);
    expect(Object.is(printedKronor(ore(-49)), 0)).toBe(true);
  });

  it('adds and subtracts whole öre, and stops where a double would lose them', () => {
    expect(addOre(ore(1), ore(2))).toBe(3);
    expect(subtractOre(ore(1), ore(2))).toBe(-1);
    expect(sumOre([ore(1), ore(-5), kronor(2)])).toBe(196);
    expect(() => sumOre([ore(Number.MAX_SAFE_INTEGER), ore(1)])).toThrow(RangeError);
  });
});

describe('printedKronor', () => {
  it.each([
    [49, 0],
    [50, 1],
    [149, 1],
    [150, 2],
    [-49, 0],
    [-50, -1],
    [-150, -2],
    [9_772_071, 97_721],
  ])('prints %i öre as %i kr, half away from zero', (amount, printed) => {
    expect(printedKronor(ore(amount))).toBe(printed);
  });
});

it('rounds decimals half away from zero, where Math.round would not', () => {
  expect(roundToOre(new Decimal('100.5'))).toBe(101);
  expect(roundToOre(new Decimal('-100.5'))).toBe(-101);
  expect(roundToOre(new Decimal('1.005').times(100))).toBe(101);
});
