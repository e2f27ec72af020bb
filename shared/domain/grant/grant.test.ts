import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '@tests/fixtures/golden/pm-budget.json';
import { kronor, ore, sumOre, ZERO_ORE } from '../money/ore';
import { percent } from '../money/percent';
import { capReachedAt, claimableAt, claimsByPeriod, uncappedGrant } from './grant';

const terms = { grantShare: percent('28'), grantCap: kronor(800_609), roundsClaimsDown: true };
const booked = golden.costSum.exactOre.map(ore);

describe("the decision's consequences", () => {
  it('28 % of the budget is 11 603 kr over the cap', () => {
    const uncapped = uncappedGrant(terms, sumOre(booked));
    expect(Math.round(uncapped / 100)).toBe(812_212);
    expect(Math.round((uncapped - terms.grantCap) / 100)).toBe(11_603);
  });

  it('the cap is reached at 2 859 317,86 kr, and not one öre before', () => {
    const reached = capReachedAt(terms);
    expect(reached).toBe(golden.grantCapReachedAtOre);
    expect(capReachedAt({ ...terms, grantShare: percent('0') })).toBeUndefined();
  });

  it('claims by year are 188 880, 386 827 and 224 902 kr', () => {
    expect(claimsByPeriod(terms, booked)).toEqual(golden.claimsIfCostsFollowBudgetKr.map(kronor));
  });

  it('the printed kronor would give other claims, which is why öre are kept', () => {
    expect(claimsByPeriod(terms, golden.costSum.printedKr.map(kronor))).toEqual(
      [188_880, 386_826, 224_903].map(kronor),
    );
  });

  it('keeps the öre when the decision does not round claims', () => {
    expect(claimableAt({ ...terms, roundsClaimsDown: false }, ore(12_345))).toBe(3457);
  });

  it('gives nothing for negative costs', () => {
    expect(claimableAt(terms, ore(-500_000))).toBe(ZERO_ORE);
  });
});

it('claims always add up to what may be claimed of everything booked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1e9 }).map(ore), { minLength: 1, maxLength: 12 }),
      (periods) => {
        const claims = claimsByPeriod(terms, periods);
        expect(sumOre(claims)).toBe(claimableAt(terms, sumOre(periods)));
        expect(sumOre(claims)).toBeLessThanOrEqual(terms.grantCap);
      },
    ),
  );
});
