import type { FundingDecision } from './project';

/** Time limits of the funding decision, in whole months; 0: it says nothing. */
export interface DecisionLimits {
  /** Claim at least every so many months. */
  readonly claimEveryMonths: number;
  /** The final report within so many months of the end. */
  readonly finalReportMonths: number;
}

/** What decisions usually say. */
export const USUAL_LIMITS: DecisionLimits = { claimEveryMonths: 3, finalReportMonths: 1 };

/** Longer than any decision has said. */
export const MOST_MONTHS = 120;

/** The decision's own limits, or the usual ones where it has none. Until there is a decision nothing can be claimed. */
export const limitsOf = (
  decision: Pick<FundingDecision, 'claimEveryMonths' | 'finalReportMonths'> | null,
): DecisionLimits => ({
  claimEveryMonths: decision === null ? 0 : (decision.claimEveryMonths ?? USUAL_LIMITS.claimEveryMonths),
  finalReportMonths: decision?.finalReportMonths ?? USUAL_LIMITS.finalReportMonths,
});
