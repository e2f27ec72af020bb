import { ExactDecimal } from '../money/exact-decimal';
import { addOre, ore, subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import { percentOf, percentOfInWholeKronor } from '../money/percent';
import type { FundingDecision } from '../project/project';

type GrantTerms = Pick<FundingDecision, 'grantShare' | 'grantCap' | 'roundsClaimsDown'>;

const least = (a: Ore, b: Ore): Ore => (a < b ? a : b);

/** The share of these booked costs before the cap, in öre. */
export const uncappedGrant = (terms: GrantTerms, booked: Ore): Ore => percentOf(terms.grantShare, booked);

/** The booked costs, in öre, at which the share reaches the cap; undefined for a share of 0 %. */
export function capReachedAt(terms: GrantTerms): Ore | undefined {
  const share = new ExactDecimal(terms.grantShare);
  if (share.isZero()) return undefined;
  return ore(
    new ExactDecimal(terms.grantCap)
      .times(100)
      .div(share)
      .toDecimalPlaces(0, ExactDecimal.ROUND_UP)
      .toNumber(),
  );
}

/** Everything that may have been claimed once these costs are booked and approved, in öre. */
export function claimableAt(terms: GrantTerms, cumulativeBooked: Ore): Ore {
  const share = terms.roundsClaimsDown
    ? percentOfInWholeKronor(terms.grantShare, cumulativeBooked)
    : percentOf(terms.grantShare, cumulativeBooked);
  return least(share < 0 ? ZERO_ORE : share, terms.grantCap);
}

/** The claim of each period in turn when these are the periods' booked costs: cumulative claimable − already claimed. */
export function claimsByPeriod(terms: GrantTerms, bookedPerPeriod: readonly Ore[]): readonly Ore[] {
  let booked = ZERO_ORE;
  let claimed = ZERO_ORE;
  return bookedPerPeriod.map((costs) => {
    booked = addOre(booked, costs);
    const claim = subtractOre(claimableAt(terms, booked), claimed);
    claimed = addOre(claimed, claim);
    return claim;
  });
}
