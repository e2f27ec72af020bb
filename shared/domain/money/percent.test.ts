import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '@tests/fixtures/run-counts';
import { ORE_LIMIT, ore } from './ore';
import { parsePercent, percent, percentOf, percentOfInWholeKronor, shareOf, type Percent } from './percent';

describe('parsePercent', () => {
  it.each([
    ['21,39', '21.39'],
    ['21.39 %', '21.39'],
    ['28\u00a0%', '28'],
    ['0', '0'],
    ['027,60', '27.6'],
    ['1000', '1000'],
  ])('reads %s', (text, value) => {
    expect(parsePercent(text)).toEqual({ ok: true, value });
  });

  it.each(['', '%', '-5', 'tjugo', '1,1234567', '1e2', '12 34,5,6'])('refuses %j', (text) => {
    expect(parsePercent(text)).toEqual({ ok: false, error: { code: 'notAPercent' } });
    expect(() => percent(text)).toThrow(RangeError);
  });

  it('refuses what no share can be', () => {
    expect(parsePercent('1000,01')).toEqual({ ok: false, error: { code: 'percentOutOfRange' } });
  });
});

/** percent × amount in BigInt, half away from zero: written independently of the code under test. */
function oracle(share: Percent, amount: number, unit: bigint, halves: boolean): bigint {
  const [whole = '0', decimals = ''] = share.split('.');
  const numerator = BigInt(whole + decimals.padEnd(6, '0'));
  const denominator = 100n * 1_000_000n * unit;
  const product = BigInt(Math.abs(amount)) * numerator;
  const rounded = halves ? (2n * product + denominator) / (2n * denominator) : product / denominator;
  return (amount < 0 ? -rounded : rounded) * unit;
}

const anyPercent = fc
  .tuple(
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(([whole, places, rest]) =>
    percent(`${String(whole)}${places === 0 ? '' : `,${String(rest).padStart(6, '0').slice(0, places)}`}`),
  );
const anyAmount = fc
  .oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -ORE_LIMIT, max: ORE_LIMIT }))
  .map(ore);

describe('percentOf', () => {
  it('agrees with exact integers for every amount within the limit', () => {
    fc.assert(
      fc.property(anyPercent, anyAmount, (share, amount) => {
        expect(BigInt(percentOf(share, amount))).toBe(oracle(share, amount, 1n, true));
        expect(BigInt(percentOfInWholeKronor(share, amount))).toBe(oracle(share, amount, 100n, false));
      }),
      { numRuns: runs(10_000, 1_000_000) },
    );
  });

  it('is exact where a product has more digits than the library carries by itself', () => {
    expect(percentOf(percent('920.769423'), ore(9_705_319_887_955))).toBe(89_363_617_932_627);
  });

  it('rounds exact halves away from zero', () => {
    expect(percentOf(percent('50'), ore(1))).toBe(1);
    expect(percentOf(percent('50'), ore(-1))).toBe(-1);
    expect(percentOf(percent('21,39'), ore(45_685_230))).toBe(9_772_071);
  });
});

it('tells the share of a whole with two decimals, and nothing of zero', () => {
  expect(shareOf(ore(80_060_905), ore(290_075_742))).toBe('27.6');
  expect(shareOf(ore(1), ore(3))).toBe('33.33');
  expect(shareOf(ore(1), ore(0))).toBeUndefined();
});
